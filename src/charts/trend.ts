import type { Slice } from '../model/slice.js';
import { breakLabels, breakLines } from './break-marks.js';
import type { ChartInput, Look, Row } from './chart-input.js';
import { directLabels, directLabelWidth } from './direct-labels.js';
import { drawnSeries } from './drawn-series.js';
import { isWide, NARROWEST_TREND, yOf, type Frame } from './frame.js';
import { key, type KeyRow } from './key.js';
import { label, type Label } from './labels.js';
import { linePieces } from './line-pieces.js';
import { periodRow, provisionalStretches } from './period-row.js';
import { reduceToPixels } from './reduce-to-pixels.js';
import { FIRST_BASE, TEXT_LINE, trendFrame, type Margins, type TrendFrame } from './trend-frame.js';
import type { ChartWords } from '../text/chart-words.js';

/**
 * Everything that the line chart shows of `slice`, placed for one width and one letter. Pure: same arguments, same drawing.
 * No label overlaps another; what finds no room is left to the sentence and the table. Draws the first `MOST_LINES` series.
 * Throws a RangeError below `NARROWEST_TREND`, and where numbers beside the axis leave no room for a line.
 */
export const trendInput = (whole: Slice, words: ChartWords, look: Look): ChartInput => {
  if (look.width < NARROWEST_TREND) throw new RangeError(`A line chart needs ${NARROWEST_TREND} pixels and has ${look.width}.`);
  const slice = drawnSeries(whole);
  const { frame, scale, measureLines, names, markers } = named(slice, words, look);
  const { padding, plotWidth, plotHeight, xMin, xMax, yMin, yMax, unit } = frame;
  const periods = periodRow(slice, words, frame, look);
  const { lines, points } = linePieces(slice);
  const labels: readonly Label[] = [
    ...measureLines.map((text, i) => label(text, -padding.left, (FIRST_BASE + i * TEXT_LINE) * unit - padding.top)),
    ...scale.ticks.map((tick) => tickLabel(words.format(tick), tick, frame, look)),
    ...periods.labels,
    ...breakLabels(slice, words, frame, look),
    ...names,
  ];
  return {
    width: padding.left + plotWidth + padding.right,
    height: padding.top + plotHeight + padding.bottom,
    padding,
    signals: { xMin, xMax, yMin, yMax, fontSize: look.fontSize },
    data: {
      bands: bands(slice, frame),
      grid: gridLines(scale.ticks),
      ticks: tickMarks(slice, periods.named, frame),
      breaks: breakLines(slice, frame),
      lines: reduceToPixels(lines, frame),
      points,
      key: markers,
      labels,
    },
  };
};

/** The frame with the names of the series: at the ends of their lines, or in a key above the plot. */
const named = (
  slice: Slice,
  words: ChartWords,
  look: Look,
): TrendFrame & { readonly names: readonly Label[]; readonly markers: readonly KeyRow[] } => {
  for (const told of ['at-point', 'name-only'] as const) {
    const width = directLabelWidth(slice, words, look, told);
    const right = isWide(look) && width > 0 ? Math.ceil(width) + BESIDE : 0;
    if (right > look.width * WIDEST_NAMES) continue;
    const direct = framed(slice, words, look, { right, keyLines: 0 });
    const names = directLabels(slice, words, direct.frame, look, told);
    if (names) return { ...direct, names, markers: [] };
  }
  const { markers, labels, lines } = key(slice, words, look);
  const below = framed(slice, words, look, { right: 0, keyLines: lines });
  const { left, top } = below.frame.padding;
  const move = <T extends { readonly x: number; readonly y: number }>(placed: T): T => ({
    ...placed,
    x: placed.x - left,
    y: placed.y + below.keyTop - top,
  });
  return { ...below, names: labels.map(move), markers: markers.map(move) };
};

/** Names of countings take a second line where that shows more of them. */
const framed = (slice: Slice, words: ChartWords, look: Look, margins: Omit<Margins, 'breakRows'>): TrendFrame => {
  const shown = ({ frame }: TrendFrame): number =>
    new Set(breakLabels(slice, words, frame, look).map(({ align, x }) => `${align} ${x}`)).size;
  const wanted = slice.breaks
    .flatMap(({ cut }, i) => (cut ? [words.breakLabels[i]?.before, words.breakLabels[i]?.since] : []))
    .filter(Boolean);
  const one = trendFrame(slice, words, look, { ...margins, breakRows: 1 });
  if (shown(one) >= wanted.length) return one;
  const two = trendFrame(slice, words, look, { ...margins, breakRows: 2 });
  return shown(two) > shown(one) ? two : one;
};
const BESIDE = 10;
/** Part of the picture that names beside the plot may take. */
const WIDEST_NAMES = 0.35;

const tickLabel = (text: string, tick: number, frame: Frame, look: Look): Label =>
  label(text, frame.wide ? -10 : -8, Math.round(yOf(frame, tick) + look.fontSize * 0.35), { align: 'right' });

/** The line at 0 is the axis; where the axis is cut, the lowest line is. */
const gridLines = (ticks: readonly number[]): readonly Row[] => {
  const axis = ticks.includes(0) ? 0 : ticks[0];
  return ticks.map((value) =>
    value === axis ? { value, stroke: 'var(--_border)', dash: 'none' } : { value, stroke: 'var(--_grid)', dash: 'var(--_dash-grid, none)' },
  );
};

/** A long mark at each named period, a short one at the others while they can be told apart. */
const tickMarks = ({ periods }: Slice, named: ReadonlySet<number>, { plotWidth, xMin, xMax }: Frame): readonly Row[] => {
  const apart = plotWidth / (xMax - xMin) >= 5;
  return periods.flatMap(({ ordinal }, i) => (named.has(i) ? { period: ordinal, length: 6 } : apart ? { period: ordinal, length: 3 } : []));
};

/** Behind periods with a value that is not final, from midway to the period before to midway to the one after. */
const bands = (slice: Slice, { xMin, xMax }: Frame): readonly Row[] =>
  provisionalStretches(slice).map(({ from, to }) => {
    const [first, last] = [slice.periods[from]?.ordinal ?? 0, slice.periods[to]?.ordinal ?? 0];
    return { from: from === 0 ? xMin : first - 0.5, to: to === slice.periods.length - 1 ? xMax : last + 0.5 };
  });
