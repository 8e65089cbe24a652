import type { Observation } from '../../../model/dataset.js';
import { unknownBetween } from '../../../model/unbroken-ranges.js';
import type { Slice } from '../../../model/slice.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import type { Extent } from '../../../charts/labels.js';
import { targetLines } from './target-lines.js';
import { valueRange } from '../../../charts/value-range.js';

type Heights = readonly [top: number, bottom: number];

/**
 * Returns the vertical extent of each line and its margin between two horizontal positions, in pixels of the plot (the
 * highest comes first). A line passes through all heights in between; a gap counts as if the line continued, since a
 * label there would hide that something is missing. `[Infinity, -Infinity]` for a line outside. First the series, in
 * order; then the targets.
 */
export const lineHeights = (
  slice: Slice,
  frame: Frame,
  { from, to }: Extent,
): readonly Heights[] => {
  const heightsOf = (points: readonly Point[]): readonly number[] =>
    points.flatMap((point, i) => {
      const next = points[i + 1];
      const crossings = next ? [from, to].filter((x) => point.x < x && x < next.x) : [];
      return [
        ...(point.x >= from && point.x <= to ? [point.y] : []),
        ...crossings.map(
          (x) =>
            point.y +
            (((next?.y ?? point.y) - point.y) * (x - point.x)) / ((next?.x ?? x) - point.x),
        ),
      ];
    });
  return [
    ...slice.series.map((series) => {
      const { observations, runs } = series;
      const edges = observations.some(({ margin }) => margin) ? EDGES : EDGES.slice(0, 1);
      const lines = [...runs, ...gaps(runs), ...unknownBetween(series)].flatMap((range) =>
        edges.map((edge) => pointsOf(slice, frame, observations, range, edge)),
      );
      return valueRange(lines.flatMap(heightsOf));
    }),
    ...targetLines(slice, frame).map(({ start, end, y }) =>
      valueRange(end >= from && start <= to ? [y] : []),
    ),
  ];
};

type Run = Slice['series'][number]['runs'][number];

/** Returns the gaps between two lines, not those next to an isolated point. */
const gaps = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((range, i) => {
    const previous = runs[i - 1];
    return previous && previous.from < previous.to && range.from < range.to
      ? [{ from: previous.to, to: range.from }]
      : [];
  });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line itself, and both edges of its margin; without a margin, the line again. */
const EDGES: readonly ((cell: Observation) => number | null)[] = [
  ({ value }) => value,
  ({ value, margin }) => margin?.upper ?? value,
  ({ value, margin }) => margin?.lower ?? value,
];

const pointsOf = (
  { periods }: Slice,
  frame: Frame,
  observations: readonly Observation[],
  { from, to }: Run,
  edge: (cell: Observation) => number | null,
): readonly Point[] =>
  observations.slice(from, to + 1).flatMap((cell, i) => {
    const [value, period] = [edge(cell), periods[from + i]];
    return value === null || !period
      ? []
      : [{ x: xOf(frame, period.ordinal), y: yOf(frame, value) }];
  });
