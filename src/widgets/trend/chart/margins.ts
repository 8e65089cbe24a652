import type { Slice } from '../../../model/slice.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import type { OutlineRow, RuleRow } from '../../../charts/mark-rows.js';
import { styleOf } from '../../../charts/series-style.js';
import { sharedRanges } from '../../../charts/shared-ranges.js';

/**
 * Returns margins as areas behind the lines: along the upper bounds to the right and back along the lower ones. They
 * end where the line ends, and where a figure has no margin; an isolated margin is a vertical line with a bar at each
 * end.
 */
export const margins = (
  slice: Slice,
  frame: Frame,
): { readonly areas: readonly OutlineRow[]; readonly uprights: readonly RuleRow[] } => {
  const ranges = slice.series.flatMap(({ observations, runs }, series) =>
    sharedRanges(slice, (i) =>
      observations[i]?.margin ? `${series}:${runs.findIndex(({ to }) => i <= to)}` : null,
    ).map(({ from, to, shared }) => {
      const bounds = observations.slice(from, to + 1).map(({ margin }, i) => ({
        x: xOf(frame, slice.periods[from + i]?.ordinal ?? 0),
        high: yOf(frame, margin?.upper ?? 0),
        low: yOf(frame, margin?.lower ?? 0),
      }));
      return { ends: bounds, piece: `${shared}:${from}`, style: styleOf(slice.series, series) };
    }),
  );
  return {
    areas: ranges
      .filter(({ ends: bounds }) => bounds.length > 1)
      .flatMap(({ ends: bounds, piece, style: { stroke, dash } }) =>
        [
          ...bounds.map(({ x, high: y }) => ({ x, y })),
          ...bounds.toReversed().map(({ x, low: y }) => ({ x, y })),
        ].map((vertex, order) => ({
          ...vertex,
          order,
          piece,
          stroke,
          dash,
          width: 1,
          fill: stroke,
        })),
      ),
    uprights: ranges
      .filter(({ ends: bounds }) => bounds.length === 1)
      .flatMap(({ ends: bounds, style: { stroke } }) =>
        bounds.flatMap(({ x, high, low }) =>
          [
            [x, high, x, low],
            [x - BAR, high, x + BAR, high],
            [x - BAR, low, x + BAR, low],
          ].map(([x = 0, y = 0, x2 = 0, y2 = 0]) => ({
            x,
            y,
            x2,
            y2,
            stroke,
            dash: 'none',
            width: '1px',
          })),
        ),
      ),
  };
};
const BAR = 4;
