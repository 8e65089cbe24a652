import type { Breakdown } from '../model/breakdown.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { addHidden, addPiece, emptyDrawing, HIDDEN_ROOM, stack } from './bar-areas.js';
import { barHeight, drawnBars, SLIM_BAR } from './breakdown-height.js';
import { everyPiece, piecesOf, type Piece } from './breakdown-pieces.js';
import type { ChartInput, Look } from './chart-input.js';
import { runningTexts } from './running-texts.js';
import { keepApart, label, wrap, type Label } from './labels.js';
import { addKey, KEY_LINE } from './part-key.js';
import { FIRST_BASE, TEXT_LINE } from './trend-frame.js';

/** Bars from left to right: one per column, or side by side one per part with its name and number above it. */
export const lyingBars = (breakdown: Breakdown, words: BreakdownChartWords, look: Look, leastHeight: number): ChartInput => {
  const { layout } = breakdown;
  const unit = look.fontSize / 13;
  const drawing = emptyDrawing();
  const columns = breakdown.columns.slice(0, drawnBars(breakdown));
  const pieces = columns.map((column) => piecesOf(breakdown, column, words));
  const measures = wrap(words.measure, look.width, look);
  measures.forEach((text, i) => drawing.labels.push(label(text, 0, (FIRST_BASE + i * TEXT_LINE) * unit)));
  let y = (FIRST_BASE + (measures.length - 1) * TEXT_LINE + 8) * unit;

  const values = pieces.map((list) => list.map(({ value }) => value ?? 0));
  const grouped = layout === 'grouped';
  const hidden = Math.max(...pieces.map((list) => list.filter((piece) => piece.hidden).length)) * HIDDEN_ROOM;
  const longest = Math.max(...values.map((list) => (grouped ? Math.max(0, ...list) : list.reduce((sum, one) => sum + one, 0))));
  const scale = longest > 0 ? (look.width - 1 - hidden) / longest : 0;
  const all = everyPiece(pieces);
  const first = pieces[0] ?? [];
  const named = grouped || first.length < all.length ? null : namesOver(first, scale, look);
  if (!grouped && named === null) y += (addKey(drawing, all, y + 14 * unit, look) * KEY_LINE + 2) * unit;

  columns.forEach((_, i) => {
    const { name = '', whole = '', remark = '' } = words.columns[i] ?? {};
    const bold = { weight: 700 } as const;
    const head = runningTexts(
      grouped && columns.length === 1
        ? [{ text: remark, more: { style: 'italic' } }]
        : [{ text: name, more: bold }, { text: grouped ? '' : whole }, { text: remark, more: { style: 'italic' } }],
      look.width,
      look,
      TEXT_LINE * unit,
    );
    const line = (text: Label): Label => ({ ...text, y: text.y + y + 14 * unit });
    drawing.labels.push(...head.labels.map(line));
    if (head.labels.length > 0) y += (head.lines * TEXT_LINE + 4) * unit;
    if (!grouped) {
      if (i === 0 && named !== null) {
        drawing.labels.push(...named.map(line));
        y += (TEXT_LINE + 2) * unit;
      }
      const high = barHeight(columns.length) * unit;
      stack(drawing, pieces[i] ?? [], { lying: true, base: 0.5, sides: [y, y + high], scale }, i, look);
      y += high + 12 * unit;
      return;
    }
    for (const piece of pieces[i] ?? []) {
      const text = piece.text || (words.columns[i]?.missing[piece.row] ?? '');
      const said = runningTexts([{ text: piece.name }, { text, more: bold }], look.width, look, TEXT_LINE * unit);
      drawing.labels.push(...said.labels.map(line));
      y += (said.lines * TEXT_LINE + 3) * unit;
      const place = { lying: true, base: 0.5, sides: [y, y + SLIM_BAR * unit], scale } as const;
      if (piece.hidden) addHidden(drawing, place, 0, piece.row, i);
      else if (piece.value !== null) addPiece(drawing, { ...piece, text: '' }, place, [0, piece.value * scale], i, look, false);
      y += (SLIM_BAR + 8) * unit;
    }
    y += 6 * unit;
  });
  return {
    width: look.width,
    height: Math.ceil(Math.max(y, leastHeight * unit)),
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: { fontSize: look.fontSize },
    data: { ...drawing },
  };
};

/** The names of the pieces of the first bar above it, each where its piece begins; null where they have no room there. */
const namesOver = (pieces: readonly Piece[], scale: number, look: Look): readonly Label[] | null => {
  let end = 0;
  const labels = pieces.map(({ name, value }) => {
    const from = end;
    end += (value ?? 0) * scale;
    return label(name, from + 1, 0, { fill: 'var(--_text)' });
  });
  const room = pieces.every(({ value }) => (value ?? 0) * scale > 0) && keepApart(labels, 12, look);
  const last = labels.at(-1);
  return room && last !== undefined && last.x + look.measure(last.text, 400) <= look.width ? labels : null;
};
