import type { Breakdown } from '../model/breakdown.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { addHidden, addPiece, emptyDrawing, HIDDEN_ROOM, stack } from './bar-areas.js';
import { barHeight, drawnBars, SLIM_BAR } from './breakdown-height.js';
import { everyPiece, piecesOf, type Piece } from './breakdown-pieces.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { runningTexts } from './running-texts.js';
import { areSpaced, label, type Label } from '../../../charts/labels.js';
import { addKey, KEY_LINE } from './part-key.js';
import { FIRST_BASE, TEXT_LINE, measureLinesOf } from '../../../charts/trend-frame.js';

/** Lays out horizontal bars: one per column, or in the grouped layout one per part, with name and value above it. */
export const horizontalBars = (
  breakdown: Breakdown,
  words: BreakdownChartWords,
  context: LayoutContext,
  leastHeight: number,
): ChartInput => {
  const { layout } = breakdown;
  const unit = context.fontSize / 13;
  const drawing = emptyDrawing();
  const columns = breakdown.columns.slice(0, drawnBars(breakdown));
  const pieces = columns.map((column) => piecesOf(breakdown, column, words));
  const measureLines = measureLinesOf(words.measure, context);
  measureLines.forEach((text, i) =>
    drawing.labels.push(label(text, 0, (FIRST_BASE + i * TEXT_LINE) * unit)),
  );
  let y = (FIRST_BASE + (measureLines.length - 1) * TEXT_LINE + 8) * unit;

  const values = pieces.map((list) => list.map(({ value }) => value ?? 0));
  const grouped = layout === 'grouped';
  const hiddenLength =
    Math.max(...pieces.map((list) => list.filter((piece) => piece.hidden).length)) * HIDDEN_ROOM;
  const longest = Math.max(
    ...values.map((list) =>
      grouped ? Math.max(0, ...list) : list.reduce((sum, value) => sum + value, 0),
    ),
  );
  const scale = longest > 0 ? (context.width - 1 - hiddenLength) / longest : 0;
  const allPieces = everyPiece(pieces);
  const firstPieces = pieces[0] ?? [];
  const pieceNames =
    grouped || firstPieces.length < allPieces.length
      ? null
      : namesAbove(firstPieces, scale, context);
  if (!grouped && pieceNames === null)
    y += (addKey(drawing, allPieces, y + 14 * unit, context) * KEY_LINE + 2) * unit;

  columns.forEach((_, i) => {
    const { name = '', whole = '', remark = '' } = words.columns[i] ?? {};
    const bold = { weight: 700 } as const;
    const head = runningTexts(
      grouped && columns.length === 1
        ? [{ text: remark, more: { style: 'italic' } }]
        : [
            { text: name, more: bold },
            { text: grouped ? '' : whole },
            { text: remark, more: { style: 'italic' } },
          ],
      context.width,
      context,
      TEXT_LINE * unit,
    );
    const shiftDown = (text: Label): Label => ({ ...text, y: text.y + y + 14 * unit });
    drawing.labels.push(...head.labels.map(shiftDown));
    if (head.labels.length > 0) y += (head.lines * TEXT_LINE + 4) * unit;
    if (!grouped) {
      if (i === 0 && pieceNames !== null) {
        drawing.labels.push(...pieceNames.map(shiftDown));
        y += (TEXT_LINE + 2) * unit;
      }
      const height = barHeight(columns.length) * unit;
      stack(
        drawing,
        pieces[i] ?? [],
        { lying: true, base: 0.5, sides: [y, y + height], scale },
        i,
        context,
      );
      y += height + 12 * unit;
      return;
    }
    for (const piece of pieces[i] ?? []) {
      const text = piece.text || (words.columns[i]?.missing[piece.row] ?? '');
      const heading = runningTexts(
        [{ text: piece.name }, { text, more: bold }],
        context.width,
        context,
        TEXT_LINE * unit,
      );
      drawing.labels.push(...heading.labels.map(shiftDown));
      y += (heading.lines * TEXT_LINE + 3) * unit;
      const bar = { lying: true, base: 0.5, sides: [y, y + SLIM_BAR * unit], scale } as const;
      if (piece.hidden) addHidden(drawing, bar, 0, piece.row, i);
      else if (piece.value !== null)
        addPiece(drawing, { ...piece, text: '' }, bar, [0, piece.value * scale], i, context, false);
      y += (SLIM_BAR + 8) * unit;
    }
    y += 6 * unit;
  });
  return {
    width: context.width,
    height: Math.ceil(Math.max(y, leastHeight * unit)),
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: { fontSize: context.fontSize },
    data: { ...drawing },
  };
};

/** Returns the names of the pieces of the first bar, each above the start of its piece; null if they do not fit. */
const namesAbove = (
  pieces: readonly Piece[],
  scale: number,
  context: LayoutContext,
): readonly Label[] | null => {
  let end = 0;
  const labels = pieces.map(({ name, value }) => {
    const from = end;
    end += (value ?? 0) * scale;
    return label(name, from + 1, 0, { fill: 'var(--_text)' });
  });
  const fits =
    pieces.every(({ value }) => (value ?? 0) * scale > 0) && areSpaced(labels, 12, context);
  const last = labels.at(-1);
  return fits && last !== undefined && last.x + context.measure(last.text, 400) <= context.width
    ? labels
    : null;
};
