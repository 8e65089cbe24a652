import { measureLinesOf } from '../../../charts/trend-frame.js';
import type { CompareChartWords, RowWords } from '../text/compare-chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { totalLinesOf, TEXT_LINE, type TotalLine } from './total-lines.js';
import {
  baseOf,
  compareScale,
  drawnRows,
  drawnTargets,
  isLine,
  type CompareScale,
  type DrawnComparison,
} from './compare-scale.js';
import { isWide } from '../../../charts/frame.js';
import { wrap } from '../../../charts/labels.js';

/** One stop from top to bottom: the total if it has a row of its own, and each drawn row. */
export interface Stop {
  /** Index in `Ranking.rows`; null for the total. */
  readonly row: number | null;
  readonly words: RowWords;
  readonly weight: 400 | 700;
  readonly name: readonly string[];
  /** Lines of text next to the bar, or in place of a bar. */
  readonly barText: readonly string[];
  /** In pixels of the plot. */
  readonly top: number;
  readonly height: number;
  /** Centre of the bar. */
  readonly middle: number;
  /** Base line of the first line of the name, and of the value. */
  readonly base: number;
}

/**
 * Layout of a comparison in CSS pixels, measured from the upper left corner of the plot (the bars, without names and
 * values).
 */
export interface CompareFrame {
  /** True if names and values are left of the bars, else above them. */
  readonly wide: boolean;
  readonly unit: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly scale: CompareScale;
  readonly measureLines: readonly string[];
  readonly totalLines: readonly TotalLine[];
  /** Right edge of the column of values. */
  readonly numbersEnd: number;
  readonly stops: readonly Stop[];
  /** Position of the separator before the rows without a rank; null if there is none. */
  readonly separator: number | null;
}

/** Minimum width of a comparison in CSS pixels. Narrower elements show only sentence and table. */
export const NARROWEST_COMPARE = 140;
export const BAR = 14;
/** Width of the stub for a hidden value: constant, so that it means nothing. */
export const STUB = 26;
/** Gap between texts, and between a bar and the text next to it. */
export const BESIDE = 8;
/** Row height in the wide layout: the usual, and for more than `MANY` rows. */
const ROW_HEIGHT = 29;
const CLOSE_ROW_HEIGHT = 22;
const MANY = 40;
/** Row height in the narrow layout, without the lines of its label: bar and gap. */
const NARROW_ROW_HEIGHT = 27;
/** Maximum share of the width for names, and for texts behind a bar. */
const WIDEST_NAME = 0.34;
const WIDEST_BEHIND = 0.3;
const NARROWEST_PLOT = 100;
const SEPARATOR_HEIGHT = 18;
/** Gap between a value and the sign behind it, so that they never touch. */
export const MARK_GAP = 2;

/** Computes the layout. Names are wrapped, never truncated. Throws a RangeError if the chart would be too narrow. */
export const compareFrame = (
  drawn: DrawnComparison,
  words: CompareChartWords,
  layout: LayoutContext,
): CompareFrame => {
  if (layout.width < NARROWEST_COMPARE)
    throw new RangeError(`A comparison needs ${NARROWEST_COMPARE} pixels and has ${layout.width}.`);
  const wideFrame = isWide(layout) ? frameOf(drawn, words, layout, true) : null;
  return wideFrame !== null && wideFrame.plotWidth >= NARROWEST_PLOT * wideFrame.unit
    ? wideFrame
    : frameOf(drawn, words, layout, false);
};

const frameOf = (
  drawn: DrawnComparison,
  words: CompareChartWords,
  layout: LayoutContext,
  wide: boolean,
): CompareFrame => {
  const { comparison } = drawn;
  const { slice, sort } = comparison;
  const unit = layout.fontSize / 13;
  const rows = drawnRows(comparison);
  const widest = (texts: readonly string[], weight: 400 | 700): number =>
    Math.max(0, ...texts.map((nameHeight) => layout.measure(nameHeight, weight)));
  const isHighlighted = (row: number | null): boolean =>
    row !== null && slice.highlighted.includes(rows[row]?.id ?? '');
  const rowTargets = new Map(
    drawnTargets(comparison).map(({ index, series }) => [series, words.targets[index] ?? '']),
  );

  const totalRow =
    words.total !== null && !isLine(comparison)
      ? [{ row: null, words: words.total, valued: false }]
      : [];
  const allRows = [
    ...totalRow,
    ...rows.map(({ value, series }, row) => {
      const rowWords = words.rows[row] ?? { name: '', number: '', marks: '', barText: '' };
      const barText =
        value === null
          ? rowWords.barText
          : [rowWords.barText, rowTargets.get(series)].filter(Boolean).join(', ');
      return { row, words: { ...rowWords, barText }, valued: value !== null };
    }),
  ].map((rowToDraw) => ({
    ...rowToDraw,
    weight: isHighlighted(rowToDraw.row) ? (700 as const) : (400 as const),
  }));

  const valuesWidth = Math.ceil(
    Math.max(
      0,
      ...allRows.map((rowToDraw) => layout.measure(rowToDraw.words.number, rowToDraw.weight)),
    ),
  );
  const marksTextWidth = Math.ceil(
    widest(
      allRows.map((rowToDraw) => rowToDraw.words.marks),
      700,
    ),
  );
  const marksWidth = marksTextWidth === 0 ? 0 : marksTextWidth + MARK_GAP;
  const nameWidth = wide
    ? layout.width * WIDEST_NAME
    : layout.width - valuesWidth - marksWidth - BESIDE * unit;
  const namedRows = allRows.map((rowToDraw) => ({
    ...rowToDraw,
    name: wrap(rowToDraw.words.name, nameWidth, layout, rowToDraw.weight),
  }));
  const namesWidth = wide
    ? Math.ceil(Math.max(...namedRows.map(({ name, weight }) => widest(name, weight))))
    : 0;
  const textsBehind = namedRows.map((rowToDraw) =>
    rowToDraw.valued && rowToDraw.words.barText
      ? wrap(rowToDraw.words.barText, layout.width * WIDEST_BEHIND, layout)
      : [],
  );
  const right =
    Math.ceil(widest(textsBehind.flat(), 400)) +
    (textsBehind.some(({ length }) => length > 0) ? BESIDE * unit : 0);
  const left = wide ? namesWidth + 2 * BESIDE * unit + valuesWidth + marksWidth + BESIDE * unit : 0;
  const plotWidth = Math.floor(layout.width - left - right);
  const scale = compareScale(drawn, plotWidth / unit);

  const zeroX = ((baseOf(scale) - scale.min) / (scale.max - scale.min)) * plotWidth;
  const rowHeight = allRows.length > MANY ? CLOSE_ROW_HEIGHT : ROW_HEIGHT;
  const firstUnranked = sort === 'value' ? rows.findIndex(({ rank }) => rank === null) : -1;
  let [y, separator]: [number, number | null] = [0, null];
  const stops = namedRows.map(({ words: rowWords, weight, row, name, valued }, i): Stop => {
    if (row !== null && row === firstUnranked && row > 0) {
      separator = Math.round(y + (SEPARATOR_HEIGHT / 2) * unit);
      y += SEPARATOR_HEIGHT * unit;
    }
    const beside = valued
      ? (textsBehind[i] ?? [])
      : rowWords.barText
        ? wrap(rowWords.barText, plotWidth + right - zeroX - (STUB + BESIDE) * unit, layout)
        : [];
    const lines = wide ? Math.max(name.length, beside.length) : name.length;
    const height = Math.round(
      wide
        ? (rowHeight + (lines - 1) * TEXT_LINE) * unit
        : (lines * TEXT_LINE + NARROW_ROW_HEIGHT + Math.max(0, beside.length - 1) * TEXT_LINE) *
            unit,
    );
    const top = Math.round(y);
    y += height;
    const nameHeight = (wide ? name.length : 0) * TEXT_LINE;
    const middle = wide ? top + height / 2 : top + (6 + lines * TEXT_LINE + BAR / 2) * unit;
    const base = wide ? middle + (12.5 - nameHeight / 2) * unit : top + 14 * unit;
    return {
      row,
      words: rowWords,
      weight,
      name,
      barText: beside,
      top,
      height,
      middle: Math.round(middle),
      base: Math.round(base),
    };
  });
  const measureLines = measureLinesOf(words.measure, layout);
  const across = totalLinesOf(drawn, words, layout);
  const headHeight =
    measureLines.length * TEXT_LINE + 6 + across.reduce((sum, { height }) => sum + height, 0);
  return {
    wide,
    unit,
    padding: {
      left,
      right: layout.width - left - plotWidth,
      top: Math.round(headHeight * unit),
      bottom: Math.round((scale.ticks.length > 0 ? 24 : 4) * unit),
    },
    plotWidth,
    plotHeight: Math.round(y),
    scale,
    measureLines,
    totalLines: across,
    numbersEnd: (wide ? -BESIDE * unit : plotWidth + right) - marksWidth,
    stops,
    separator: separator,
  };
};
