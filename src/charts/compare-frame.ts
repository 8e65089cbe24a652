import type { CompareChartWords, RowWords } from '../text/compare-chart-words.js';
import type { Look } from './chart-input.js';
import { acrossOf, TEXT_LINE, type Across } from './compare-across.js';
import { baseOf, compareScale, drawnRows, drawnTargets, isLine, type CompareScale, type DrawnComparison } from './compare-scale.js';
import { isWide } from './frame.js';
import { wrap } from './labels.js';

/** One stop from top to bottom: the whole where it has a place of its own, and each drawn row. */
export interface Stop {
  /** Index in `Ranking.rows`; null for the whole. */
  readonly row: number | null;
  readonly words: RowWords;
  readonly weight: 400 | 700;
  readonly name: readonly string[];
  /** Beside the bar, or in its place. */
  readonly beside: readonly string[];
  /** In pixels of the plot. */
  readonly top: number;
  readonly height: number;
  /** Middle of the bar. */
  readonly middle: number;
  /** Base line of the first line of the name, and of the number. */
  readonly base: number;
}

/** Measures of a comparison in CSS pixels, from the upper left corner of the plot: of the bars, without names and numbers. */
export interface CompareFrame {
  /** Names and numbers left of the bars; else above them. */
  readonly wide: boolean;
  readonly unit: number;
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly scale: CompareScale;
  readonly measureLines: readonly string[];
  readonly across: readonly Across[];
  /** Right edge of the column of numbers. */
  readonly numbersEnd: number;
  readonly stops: readonly Stop[];
  /** Where a line parts the rows without a rank from the others; null where it does not. */
  readonly parting: number | null;
}

/** A narrower place in CSS pixels gets no picture: sentence and table tell it all. */
export const NARROWEST_COMPARE = 140;
export const BAR = 14;
/** Width of what stands for a hidden number: it means nothing, and is always the same. */
export const STUB = 26;
/** From one text to the next, and from a bar to what stands beside it. */
export const BESIDE = 8;
/** From one row to the next where names stand beside the bars; many rows stand closer. */
const PITCH = 29;
const CLOSE_PITCH = 22;
const MANY = 40;
/** The same where they stand above them: a line of text, the bar, and what parts it from the next. */
const NARROW_REST = 27;
/** Part of the picture that names may take beside the bars, and what stands behind a bar. */
const WIDEST_NAME = 0.34;
const WIDEST_BESIDE = 0.3;
const NARROWEST_PLOT = 100;
const PARTING = 18;
/** From a number to the sign behind it, so that the two never touch. */
export const MARK_GAP = 2;

/** Divides the picture. Names are broken into lines, never cut. Throws a RangeError where nothing worth drawing remains. */
export const compareFrame = (drawn: DrawnComparison, words: CompareChartWords, look: Look): CompareFrame => {
  if (look.width < NARROWEST_COMPARE) throw new RangeError(`A comparison needs ${NARROWEST_COMPARE} pixels and has ${look.width}.`);
  const found = isWide(look) ? framed(drawn, words, look, true) : null;
  return found !== null && found.plotWidth >= NARROWEST_PLOT * found.unit ? found : framed(drawn, words, look, false);
};

const framed = (drawn: DrawnComparison, words: CompareChartWords, look: Look, wide: boolean): CompareFrame => {
  const { comparison } = drawn;
  const { slice, sort } = comparison;
  const unit = look.fontSize / 13;
  const rows = drawnRows(comparison);
  const width = (texts: readonly string[], weight: 400 | 700): number => Math.max(0, ...texts.map((text) => look.measure(text, weight)));
  const chosen = (row: number | null): boolean => row !== null && slice.highlighted.includes(rows[row]?.id ?? '');
  const ownTargets = new Map(drawnTargets(comparison).map(({ index, series }) => [series, words.targets[index] ?? '']));

  const wholeRow = words.whole !== null && !isLine(comparison) ? [{ row: null, words: words.whole, valued: false }] : [];
  const all = [
    ...wholeRow,
    ...rows.map(({ value, series }, row) => {
      const own = words.rows[row] ?? { name: '', number: '', marks: '', beside: '' };
      const beside = value === null ? own.beside : [own.beside, ownTargets.get(series)].filter(Boolean).join(', ');
      return { row, words: { ...own, beside }, valued: value !== null };
    }),
  ].map((one) => ({ ...one, weight: chosen(one.row) ? (700 as const) : (400 as const) }));

  const numbers = Math.ceil(Math.max(0, ...all.map((one) => look.measure(one.words.number, one.weight))));
  const marked = Math.ceil(
    width(
      all.map((one) => one.words.marks),
      700,
    ),
  );
  const marks = marked === 0 ? 0 : marked + MARK_GAP;
  const room = wide ? look.width * WIDEST_NAME : look.width - numbers - marks - BESIDE * unit;
  const named = all.map((one) => ({ ...one, name: wrap(one.words.name, room, look, one.weight) }));
  const names = wide ? Math.ceil(Math.max(...named.map(({ name, weight }) => width(name, weight)))) : 0;
  const behind = named.map((one) => (one.valued && one.words.beside ? wrap(one.words.beside, look.width * WIDEST_BESIDE, look) : []));
  const right = Math.ceil(width(behind.flat(), 400)) + (behind.some(({ length }) => length > 0) ? BESIDE * unit : 0);
  const left = wide ? names + 2 * BESIDE * unit + numbers + marks + BESIDE * unit : 0;
  const plotWidth = Math.floor(look.width - left - right);
  const scale = compareScale(drawn, plotWidth / unit);

  const zero = ((baseOf(scale) - scale.min) / (scale.max - scale.min)) * plotWidth;
  const pitch = all.length > MANY ? CLOSE_PITCH : PITCH;
  const parted = sort === 'value' ? rows.findIndex(({ rank }) => rank === null) : -1;
  let [y, parting]: [number, number | null] = [0, null];
  const stops = named.map(({ words: own, weight, row, name, valued }, i): Stop => {
    if (row !== null && row === parted && row > 0) {
      parting = Math.round(y + (PARTING / 2) * unit);
      y += PARTING * unit;
    }
    const beside = valued ? (behind[i] ?? []) : own.beside ? wrap(own.beside, plotWidth + right - zero - (STUB + BESIDE) * unit, look) : [];
    const lines = wide ? Math.max(name.length, beside.length) : name.length;
    const height = Math.round(
      wide
        ? (pitch + (lines - 1) * TEXT_LINE) * unit
        : (lines * TEXT_LINE + NARROW_REST + Math.max(0, beside.length - 1) * TEXT_LINE) * unit,
    );
    const top = Math.round(y);
    y += height;
    const text = (wide ? name.length : 0) * TEXT_LINE;
    const middle = wide ? top + height / 2 : top + (6 + lines * TEXT_LINE + BAR / 2) * unit;
    const base = wide ? middle + (12.5 - text / 2) * unit : top + 14 * unit;
    return { row, words: own, weight, name, beside, top, height, middle: Math.round(middle), base: Math.round(base) };
  });
  const measureLines = wrap(words.measure, look.width, look);
  const across = acrossOf(drawn, words, look);
  const above = measureLines.length * TEXT_LINE + 6 + across.reduce((sum, { height }) => sum + height, 0);
  return {
    wide,
    unit,
    padding: {
      left,
      right: look.width - left - plotWidth,
      top: Math.round(above * unit),
      bottom: Math.round((scale.ticks.length > 0 ? 24 : 4) * unit),
    },
    plotWidth,
    plotHeight: Math.round(y),
    scale,
    measureLines,
    across,
    numbersEnd: (wide ? -BESIDE * unit : plotWidth + right) - marks,
    stops,
    parting,
  };
};
