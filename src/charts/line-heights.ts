import type { Observation } from '../model/dataset.js';
import { unknownBetween } from '../model/runs.js';
import type { Slice } from '../model/slice.js';
import { xOf, yOf, type Frame } from './frame.js';
import type { Extent } from './labels.js';
import { targetLines } from './target-lines.js';
import { valueRange } from './value-range.js';

type Heights = readonly [top: number, bottom: number];

/**
 * Highest and lowest place of each line and its margin between two places sideways, where it enters and leaves included; in pixels of the
 * plot, so the highest comes first. A line passes through all heights between; and a gap in it is kept free as if the line went on, for a
 * text there would hide that something is missing. `[Infinity, -Infinity]` for a line that is not there.
 * The lines of the series first, in their order; then those of the targets.
 */
export const lineHeights = (slice: Slice, frame: Frame, { from, to }: Extent): readonly Heights[] => {
  const between = (points: readonly Point[]): readonly number[] =>
    points.flatMap((point, i) => {
      const next = points[i + 1];
      const crossed = next ? [from, to].filter((x) => point.x < x && x < next.x) : [];
      return [
        ...(point.x >= from && point.x <= to ? [point.y] : []),
        ...crossed.map((x) => point.y + (((next?.y ?? point.y) - point.y) * (x - point.x)) / ((next?.x ?? x) - point.x)),
      ];
    });
  return [
    ...slice.series.map((one) => {
      const { observations, runs } = one;
      const edges = observations.some(({ margin }) => margin) ? EDGES : EDGES.slice(0, 1);
      const lines = [...runs, ...gaps(runs), ...unknownBetween(one)].flatMap((run) =>
        edges.map((edge) => line(slice, frame, observations, run, edge)),
      );
      return valueRange(lines.flatMap(between));
    }),
    ...targetLines(slice, frame).map(({ start, end, y }) => valueRange(end >= from && start <= to ? [y] : [])),
  ];
};

type Run = Slice['series'][number]['runs'][number];

/** Between two lines, not beside a point that stands alone. */
const gaps = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run, i) => {
    const before = runs[i - 1];
    return before && before.from < before.to && run.from < run.to ? [{ from: before.to, to: run.from }] : [];
  });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line itself, and both edges of its margin: without one, the line again. */
const EDGES: readonly ((cell: Observation) => number | null)[] = [
  ({ value }) => value,
  ({ value, margin }) => margin?.upper ?? value,
  ({ value, margin }) => margin?.lower ?? value,
];

const line = (
  { periods }: Slice,
  frame: Frame,
  observations: readonly Observation[],
  { from, to }: Run,
  edge: (cell: Observation) => number | null,
): readonly Point[] =>
  observations.slice(from, to + 1).flatMap((cell, i) => {
    const [value, period] = [edge(cell), periods[from + i]];
    return value === null || !period ? [] : [{ x: xOf(frame, period.ordinal), y: yOf(frame, value) }];
  });
