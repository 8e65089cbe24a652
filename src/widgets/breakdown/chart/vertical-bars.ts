import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../../../model/slice.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { addHidden, addPiece, emptyDrawing, stack, type Drawing } from './bar-areas.js';
import { breakLabels, breakLines } from '../../../charts/break-marks.js';
import { everyPiece, piecesOf, type Piece } from './breakdown-pieces.js';
import { cutWhole, labelledSlice, withBars } from './bar-slice.js';
import type { ChartInput, LayoutContext, Row } from '../../../charts/chart-input.js';
import { isWide, stepOf, xOf, yOf, type Frame } from '../../../charts/frame.js';
import { label, type Label } from '../../../charts/labels.js';
import type { OutlineRow, RuleRow } from '../../../charts/mark-rows.js';
import { addKey, KEY_LINE } from './part-key.js';
import { periodRow } from '../../../charts/period-row.js';
import { distribute } from '../../../charts/distribute.js';
import { verticalFrame, tickText } from './vertical-frame.js';
import { statusRow } from '../../../charts/status-row.js';
import { bands } from '../../../charts/time-and-value.js';
import { FIRST_BASE, TEXT_LINE, measureLinesOf } from '../../../charts/trend-frame.js';

/** Lays out vertical bars along a time axis, with a break line between two that were counted differently. */
export const verticalBars = (
  breakdown: Breakdown,
  allWords: BreakdownChartWords,
  context: LayoutContext,
  height: number,
): ChartInput => {
  const { layout } = breakdown;
  const unit = context.fontSize / 13;
  const grouped = layout === 'grouped';
  const bars = breakdown.columns.map((column) => piecesOf(breakdown, column, allWords));
  const withFigures = bars.flatMap((barPieces, i) =>
    barPieces.some(({ value, hidden }) => value !== null || hidden) ? [i] : [],
  );
  const barIndexes = withFigures.length > 0 ? withFigures : bars.map((_, i) => i);
  const pieces = barIndexes.map((i) => bars[i] ?? []);
  const { slice, words } = withBars(
    cutWhole(labelledSlice(breakdown)),
    allWords,
    barIndexes,
    grouped,
  );
  const allPieces = everyPiece(pieces);
  const lastPieces = pieces.at(-1) ?? [];

  const measureLines = measureLinesOf(words.measure, context);
  const namesWidth =
    Math.ceil(Math.max(0, ...allPieces.map(({ name }) => context.measure(name, 400)))) + 12;
  const namesFit =
    isWide(context) &&
    !grouped &&
    lastPieces.length === allPieces.length &&
    lastPieces.every(({ value }) => value !== null);
  const right = namesFit && namesWidth < context.width * MAX_NAMES_RATIO ? namesWidth : 0;
  const keyDrawing = emptyDrawing();
  const keyTop = (FIRST_BASE + (measureLines.length - 1) * TEXT_LINE + 22) * unit;
  const keyLines = right > 0 ? 0 : addKey(keyDrawing, allPieces, keyTop, context);
  const breakSpace = slice.breaks.some(({ cut }) => cut) ? 30 : 6;
  const top = Math.round(keyTop + (keyLines * KEY_LINE - 2 + breakSpace) * unit);
  const { frame, ticks } = verticalFrame(breakdown, slice, pieces, words, context, {
    top,
    right,
    height,
  });
  const { padding, plotHeight, plotWidth } = frame;

  const drawing = translate(keyDrawing, -padding.left, -top);
  const base = yOf(frame, 0);
  const scale = base / frame.yMax;
  const barWidth = Math.max(
    1,
    Math.min(stepOf(slice.periods, frame) * BAR_RATIO, MAX_BAR * (grouped ? allPieces.length : 1)),
  );
  pieces.forEach((barPieces, barIndex) => {
    const column = barIndexes[barIndex] ?? 0;
    const from = xOf(frame, slice.periods[barIndex]?.ordinal ?? 0) - barWidth / 2;
    if (!grouped)
      return stack(
        drawing,
        barPieces,
        { lying: false, base, scale, sides: [from, from + barWidth] },
        column,
        context,
      );
    const pieceWidth = barWidth / Math.max(1, barPieces.length);
    const gap = pieceWidth > 4 ? 1 : 0;
    barPieces.forEach((piece, i) => {
      const position = {
        lying: false,
        base,
        scale,
        sides: [from + i * pieceWidth, from + (i + 1) * pieceWidth - gap],
      } as const;
      if (piece.hidden) addHidden(drawing, position, 0, piece.row, column);
      else if (piece.value !== null)
        addPiece(
          drawing,
          { ...piece, text: '' },
          position,
          [0, piece.value * scale],
          column,
          context,
          false,
        );
    });
  });

  const periods = periodRow(slice, words, frame, context);
  drawing.labels.push(
    ...measureLines.map((text, i) =>
      label(text, -padding.left, (FIRST_BASE + i * TEXT_LINE) * unit - top),
    ),
    ...ticks.map((tick) =>
      label(
        tickText(layout, words, tick),
        frame.wide ? -10 : -8,
        Math.round(yOf(frame, tick) + context.fontSize * 0.35),
        {
          align: 'right',
        },
      ),
    ),
    ...periods.labels,
    ...statusRow(slice, words, frame, context),
    ...breakLabels(slice, words, frame, context),
    ...(right > 0 ? namesNextToBar(lastPieces, frame, scale) : []),
  );
  drawing.rules.push(...periods.partings, ...linesOf(breakLines(slice, frame)));
  return {
    width: context.width,
    height: top + plotHeight + padding.bottom,
    padding,
    signals: { fontSize: context.fontSize },
    data: {
      grid: [
        ...bandLines(slice, frame),
        ...ticks.map((tick) => gridLine(yOf(frame, tick), plotWidth, tick === 0)),
      ],
      ...drawing,
    },
  };
};
const MAX_NAMES_RATIO = 0.35;
/** Width of a bar relative to the distance between periods, and its maximum in pixels. */
const BAR_RATIO = 0.74;
const MAX_BAR = 64;

/** Returns the bands behind figures that are not final, as lines of the width of the band. */
const bandLines = (slice: Slice, frame: Frame): readonly Row[] =>
  bands(slice, frame).map(({ from, to }) => {
    const [start, end] = [xOf(frame, Number(from)), xOf(frame, Number(to))];
    const x = (start + end) / 2;
    return {
      x,
      x2: x,
      y: 0,
      y2: frame.plotHeight,
      stroke: 'var(--_surface)',
      dash: 'none',
      width: `${end - start}px`,
    };
  });

const gridLine = (at: number, x2: number, axis: boolean): Row => {
  const y = Math.round(at) + 0.5;
  const context = axis
    ? { stroke: 'var(--_border)', dash: 'none' }
    : { stroke: 'var(--_grid)', dash: 'var(--_dash-grid, none)' };
  return { x: 0, x2, y, y2: y, width: '1px', ...context };
};

/** Places names next to the pieces of the last bar, spread where pieces are low. */
const namesNextToBar = (
  pieces: readonly Piece[],
  { plotWidth, plotHeight, unit }: Frame,
  scale: number,
): readonly Label[] => {
  let end = 0;
  const targets = pieces.map(({ value }) => {
    const from = end;
    end += (value ?? 0) * scale;
    return plotHeight - (from + end) / 2;
  });
  const positions =
    distribute(
      targets.toReversed(),
      TEXT_LINE * unit,
      6 * unit,
      plotHeight - 2 * unit,
    )?.toReversed() ?? targets;
  return pieces.map(({ name }, i) =>
    label(name, plotWidth + 8, (positions[i] ?? 0) + 4 * unit, { fill: 'var(--_text)' }),
  );
};

/** Splits an outline in its straight lines. */
const linesOf = (corners: readonly OutlineRow[]): readonly RuleRow[] =>
  corners.flatMap(({ piece, x, y, stroke, dash, width }, i) => {
    const next = corners[i + 1];
    return next?.piece === piece
      ? [{ x, y, x2: next.x, y2: next.y, stroke, dash, width: `${width}px` }]
      : [];
  });

const translate = ({ areas, rules, labels }: Drawing, dx: number, dy: number): Drawing => {
  const translateRow = <
    Place extends {
      readonly x: number;
      readonly y: number;
      readonly x2: number;
      readonly y2: number;
    },
  >(
    row: Place,
  ): Place => ({
    ...row,
    x: row.x + dx,
    x2: row.x2 + dx,
    y: row.y + dy,
    y2: row.y2 + dy,
  });
  return {
    areas: areas.map(translateRow),
    rules: rules.map(translateRow),
    labels: labels.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy })),
  };
};
