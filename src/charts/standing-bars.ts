import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../model/slice.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { addHidden, addPiece, emptyDrawing, stack, type Drawing } from './bar-areas.js';
import { breakLabels, breakLines } from './break-marks.js';
import { everyPiece, piecesOf, type Piece } from './breakdown-pieces.js';
import { cellKinds } from './cell-kinds.js';
import type { ChartInput, Look, Row } from './chart-input.js';
import { isWide, stepOf, xOf, yOf, type Frame } from './frame.js';
import { label, wrap, type Label } from './labels.js';
import type { OutlineRow, RuleRow } from './mark-rows.js';
import { addKey, KEY_LINE } from './part-key.js';
import { periodRow } from './period-row.js';
import { spread } from './spread.js';
import { standingFrame, tickText } from './standing-frame.js';
import { statusRow } from './status-row.js';
import { bands } from './time-and-value.js';
import { FIRST_BASE, TEXT_LINE } from './trend-frame.js';

/** Bars along a time axis, with a line of breaking between two that were counted differently. */
export const standingBars = (breakdown: Breakdown, whole: BreakdownChartWords, look: Look, height: number): ChartInput => {
  const { layout } = breakdown;
  const unit = look.fontSize / 13;
  const grouped = layout === 'grouped';
  const bars = breakdown.columns.map((column) => piecesOf(breakdown, column, whole));
  const found = bars.flatMap((list, i) => (list.some(({ value, hidden }) => value !== null || hidden) ? [i] : []));
  const stands = found.length > 0 ? found : bars.map((_, i) => i);
  const pieces = stands.map((i) => bars[i] ?? []);
  const { slice, words } = withBars(cutWhole(toldOf(breakdown)), whole, stands, grouped);
  const all = everyPiece(pieces);
  const last = pieces.at(-1) ?? [];

  const measures = wrap(words.measure, look.width, look);
  const names = Math.ceil(Math.max(0, ...all.map(({ name }) => look.measure(name, 400)))) + 12;
  const beside = isWide(look) && !grouped && last.length === all.length && last.every(({ value }) => value !== null);
  const right = beside && names < look.width * WIDEST_NAMES ? names : 0;
  const above = emptyDrawing();
  const keyTop = (FIRST_BASE + (measures.length - 1) * TEXT_LINE + 22) * unit;
  const keyLines = right > 0 ? 0 : addKey(above, all, keyTop, look);
  const breaks = slice.breaks.some(({ cut }) => cut) ? 30 : 6;
  const top = Math.round(keyTop + (keyLines * KEY_LINE - 2 + breaks) * unit);
  const { frame, ticks } = standingFrame(breakdown, slice, pieces, words, look, { top, right, height });
  const { padding, plotHeight, plotWidth } = frame;

  const drawing = moved(above, -padding.left, -top);
  const base = yOf(frame, 0);
  const scale = base / frame.yMax;
  const broad = Math.max(1, Math.min(stepOf(slice.periods, frame) * FILLED, BROADEST * (grouped ? all.length : 1)));
  pieces.forEach((list, place) => {
    const column = stands[place] ?? 0;
    const from = xOf(frame, slice.periods[place]?.ordinal ?? 0) - broad / 2;
    if (!grouped) return stack(drawing, list, { lying: false, base, scale, sides: [from, from + broad] }, column, look);
    const each = broad / Math.max(1, list.length);
    const gap = each > 4 ? 1 : 0;
    list.forEach((piece, i) => {
      const room = { lying: false, base, scale, sides: [from + i * each, from + (i + 1) * each - gap] } as const;
      if (piece.hidden) addHidden(drawing, room, 0, piece.row, column);
      else if (piece.value !== null) addPiece(drawing, { ...piece, text: '' }, room, [0, piece.value * scale], column, look, false);
    });
  });

  const periods = periodRow(slice, words, frame, look);
  drawing.labels.push(
    ...measures.map((text, i) => label(text, -padding.left, (FIRST_BASE + i * TEXT_LINE) * unit - top)),
    ...ticks.map((tick) =>
      label(tickText(layout, words, tick), frame.wide ? -10 : -8, Math.round(yOf(frame, tick) + look.fontSize * 0.35), { align: 'right' }),
    ),
    ...periods.labels,
    ...statusRow(slice, words, frame, look),
    ...breakLabels(slice, words, frame, look),
    ...(right > 0 ? namesBeside(last, frame, scale) : []),
  );
  drawing.rules.push(...periods.partings, ...straight(breakLines(slice, frame)));
  return {
    width: look.width,
    height: top + plotHeight + padding.bottom,
    padding,
    signals: { fontSize: look.fontSize },
    data: { grid: [...behind(slice, frame), ...ticks.map((tick) => gridLine(yOf(frame, tick), plotWidth, tick === 0))], ...drawing },
  };
};
const WIDEST_NAMES = 0.35;
/** Part of the way from one period to the next that a bar takes, and the most pixels. */
const FILLED = 0.74;
const BROADEST = 64;

/**
 * Only the periods that have a bar, each of which then has its name: names of others would stand under nothing. Time stays true to scale. Side by side
 * the total has no bar either.
 */
const withBars = (
  slice: Slice,
  words: BreakdownChartWords,
  stands: readonly number[],
  grouped: boolean,
): { readonly slice: Slice; readonly words: BreakdownChartWords } => {
  const kept = <One>(list: readonly One[]): readonly One[] => stands.flatMap((i) => list.slice(i, i + 1));
  const isShown = (_: unknown, i: number): boolean => !(grouped && slice.series[i]?.total);
  const cuts = slice.breaks.flatMap((one, i) => {
    const after = stands.filter((at) => at <= one.after).length - 1;
    return after < 0 || after === stands.length - 1
      ? []
      : [{ one: { ...one, after }, label: words.breakLabels[i] ?? { before: '', since: '' } }];
  });
  return {
    slice: {
      ...slice,
      periods: kept(slice.periods),
      series: slice.series.filter(isShown).map((one) => ({ ...one, observations: kept(one.observations) })),
      breaks: cuts.map(({ one }) => one),
    },
    words: {
      ...words,
      seriesLabels: words.seriesLabels.filter(isShown),
      periodLabels: kept(words.periodLabels),
      breakLabels: cuts.map(({ label }) => label),
    },
  };
};

/** What stands below a bar is said of all its parts: of very many, a cell of each kind is enough. */
const toldOf = ({ slice, more }: Breakdown): Slice => (more.parts === 0 ? slice : { ...slice, series: cellKinds(slice) });

/** A bar is of all its parts: where one of them was counted differently, all of it was. */
const cutWhole = (slice: Slice): Slice => ({
  ...slice,
  breaks: slice.breaks.map((one) => ({ ...one, break: { ...one.break, key: null } })),
  series: slice.series.map((series) => ({ ...series, runs: [], gaps: [] })),
});

/** Bands behind what is not final, as lines as broad as they are. */
const behind = (slice: Slice, frame: Frame): readonly Row[] =>
  bands(slice, frame).map(({ from, to }) => {
    const [start, end] = [xOf(frame, Number(from)), xOf(frame, Number(to))];
    const x = (start + end) / 2;
    return { x, x2: x, y: 0, y2: frame.plotHeight, stroke: 'var(--_surface)', dash: 'none', width: `${end - start}px` };
  });

const gridLine = (at: number, x2: number, axis: boolean): Row => {
  const y = Math.round(at) + 0.5;
  const look = axis ? { stroke: 'var(--_border)', dash: 'none' } : { stroke: 'var(--_grid)', dash: 'var(--_dash-grid, none)' };
  return { x: 0, x2, y, y2: y, width: '1px', ...look };
};

/** Names beside the pieces of the last bar, pushed apart where these are low. */
const namesBeside = (pieces: readonly Piece[], { plotWidth, plotHeight, unit }: Frame, scale: number): readonly Label[] => {
  let end = 0;
  const wanted = pieces.map(({ value }) => {
    const from = end;
    end += (value ?? 0) * scale;
    return plotHeight - (from + end) / 2;
  });
  const places = spread(wanted.toReversed(), TEXT_LINE * unit, 6 * unit, plotHeight - 2 * unit)?.toReversed() ?? wanted;
  return pieces.map(({ name }, i) => label(name, plotWidth + 8, (places[i] ?? 0) + 4 * unit, { fill: 'var(--_text)' }));
};

/** Corners that a line joins, as the straight lines between them. */
const straight = (corners: readonly OutlineRow[]): readonly RuleRow[] =>
  corners.flatMap(({ piece, x, y, stroke, dash, width }, i) => {
    const next = corners[i + 1];
    return next?.piece === piece ? [{ x, y, x2: next.x, y2: next.y, stroke, dash, width: `${width}px` }] : [];
  });

const moved = ({ areas, rules, labels }: Drawing, dx: number, dy: number): Drawing => {
  const move = <Place extends { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }>(row: Place): Place => ({
    ...row,
    x: row.x + dx,
    x2: row.x2 + dx,
    y: row.y + dy,
    y2: row.y2 + dy,
  });
  return { areas: areas.map(move), rules: rules.map(move), labels: labels.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy })) };
};
