import { breakLines } from '../../../charts/break-marks.js';
import type { Row } from '../../../charts/chart-input.js';
import type { Frame } from '../../../charts/frame.js';
import { linePieces, pointRows } from '../../../charts/line-pieces.js';
import type { OutlineRow } from '../../../charts/mark-rows.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import type { Drawn } from './slope-rows.js';

/** What is drawn over the others comes last. */
const inOrder = (drawn: readonly Drawn[]): readonly Drawn[] =>
  [...drawn].sort((a, b) => a.rank - b.rank);

/** A line from end to end for each row of which both may be joined, as sure as its figures are. */
export const slopeLines = (slice: Slice, drawn: readonly Drawn[]): readonly Row[] =>
  inOrder(drawn).flatMap((one) =>
    linePieces(alone(slice, one)).map((piece) => ({
      ...piece,
      piece: `${one.row.series} ${piece.piece}`,
      stroke: one.stroke,
    })),
  );

/** A point at each figure; at the last one its shape says which way the row went. */
export const slopePoints = (slice: Slice, drawn: readonly Drawn[]): readonly Row[] =>
  inOrder(drawn).flatMap((one) =>
    pointRows(alone(slice, one)).map((point) => ({
      ...point,
      ...(point.period === slice.periods[1]?.ordinal && SHAPES[one.row.course ?? 'steady']),
      stroke: one.stroke,
      fill: point.fill === point.stroke ? one.stroke : point.fill,
    })),
  );

/** Areas in square pixels, so that all shapes look equally large. */
const SHAPES = {
  rose: { shape: 'triangle-up', size: 100 },
  fell: { shape: 'triangle-down', size: 100 },
  steady: { shape: 'circle', size: 64 },
} as const;

/** One row, as a line chart draws it: what lies between both periods is nobody's question here. */
const alone = (slice: Slice, { row }: Drawn): Slice => {
  const series = slice.series[row.series];
  return { ...slice, series: series === undefined ? [] : [joined(series, row)] };
};

const joined = (series: SliceSeries, { fit }: Drawn['row']): SliceSeries => ({
  ...series,
  runs:
    fit === 'joined' || fit === 'forecast'
      ? [{ from: 0, to: 1 }]
      : [0, 1].map((at) => ({ from: at, to: at })),
  gaps: [],
});

/** What lines are drawn of, with one break where several between both periods hold for every row. */
export const drawnSlice = (slice: Slice, drawn: readonly Drawn[]): Slice => {
  const common = slice.breaks.find((one) => one.cut && one.break.key === null);
  return {
    ...slice,
    breaks: slice.breaks.filter((one) => one.cut && (one.break.key !== null || one === common)),
    series: drawn.flatMap(({ row }) => slice.series[row.series] ?? []),
  };
};

/** The zigzag of a line chart where the counting changed: one for all rows, or one at each that it cuts. */
export const slopeBreaks = (
  slice: Slice,
  drawn: readonly Drawn[],
  frame: Frame,
): readonly OutlineRow[] => breakLines(drawnSlice(slice, drawn), frame);
