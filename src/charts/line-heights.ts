import type { Slice } from '../model/slice.js';
import { xOf, yOf, type Frame } from './frame.js';
import type { Extent } from './labels.js';
import { valueRange } from './value-range.js';

/**
 * Highest and lowest place of each line between two places sideways, where it enters and leaves included; in pixels of the plot, so the
 * highest comes first. A line passes through all heights between. `[Infinity, -Infinity]` for a line that is not there.
 */
export const lineHeights = (slice: Slice, frame: Frame, { from, to }: Extent): readonly (readonly [top: number, bottom: number])[] =>
  slice.series.map(({ observations }) => {
    const points = observations.flatMap(({ value }, i) => {
      const period = slice.periods[i];
      return value === null || !period ? [] : [{ x: xOf(frame, period.ordinal), y: yOf(frame, value) }];
    });
    return valueRange(
      points.flatMap((point, i) => {
        const next = points[i + 1];
        const crossed = next ? [from, to].filter((x) => point.x < x && x < next.x) : [];
        return [
          ...(point.x >= from && point.x <= to ? [point.y] : []),
          ...crossed.map((x) => point.y + (((next?.y ?? point.y) - point.y) * (x - point.x)) / ((next?.x ?? x) - point.x)),
        ];
      }),
    );
  });
