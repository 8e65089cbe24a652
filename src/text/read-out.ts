import { isActual } from '../model/compare.js';
import type { Indicator } from '../model/dataset.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { difference } from '../model/trend.js';
import { rounded } from '../model/unit.js';
import { classOf } from './class-text.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { differenceWords } from './numbers.js';
import {
  figureRun,
  joined,
  MOST_SENTENCE_WORDS,
  toPlainText,
  wordCount,
  rich,
  type RichText,
} from './rich-text.js';
import { hidesSmall, missingWords, remarkText } from './status-words.js';
import { sliceFormatter, type SliceFormatter } from './slice-formatter.js';

/** The read-out of one cell, for readers who explore a picture. */
export interface ReadOut {
  /** For `aria-valuetext`: `mbo, 2023: 41.200 leerlingen, plus 700, voorlopig cijfer`. Signs and units in words. */
  readonly spoken: string;
  /** Visible form, with figures as separate runs: `mbo, 2023: 41.200 leerlingen, +700, voorlopig cijfer`. */
  readonly shown: RichText;
}

export interface ObservationPosition {
  /** Index in `Slice.series`. */
  readonly series: number;
  /** Index in `Slice.periods`. */
  readonly period: number;
}

/** Overrides for special numbers, such as an index number followed by its figure. */
export interface ReadOutOverrides {
  /** Null for the default form. */
  readonly value: (value: number, spoken: boolean) => RichText | null;
  /** Follows the change. */
  readonly remark: (at: ObservationPosition, spoken: boolean) => RichText;
  /** Why there is no number; empty for the default reason. */
  readonly missing: (at: ObservationPosition) => string;
}

/**
 * Describes one cell. `withSeries`: include the name of the series, as on entry and after a switch. Order: name, value,
 * change, remarks.
 */
export const readOut = (
  slice: Slice,
  lang: Lang,
  at: ObservationPosition,
  withSeries: boolean,
  overrides?: ReadOutOverrides,
): ReadOut => {
  const v = sliceFormatter(slice, lang);
  // A change across a gap needs extra words, for which long names may leave no room.
  const gap = slice.series[at.series]?.gaps.some(({ to }) => to === at.period) ?? false;
  const changed =
    !gap || wordCount(describe(slice, v, at, true, true, true, overrides)) <= MOST_SENTENCE_WORDS;
  const describeAs = (spoken: boolean): RichText =>
    describe(slice, v, at, withSeries, spoken, changed, overrides);
  return { spoken: toPlainText(describeAs(true)), shown: describeAs(false) };
};

const describe = (
  slice: Slice,
  v: SliceFormatter,
  at: ObservationPosition,
  withSeries: boolean,
  spoken: boolean,
  changed: boolean,
  overrides?: ReadOutOverrides,
): RichText => {
  const { indicator, split } = slice;
  const W = languages[v.lang];
  const series = slice.series[at.series];
  const cell = series?.observations[at.period];
  if (series === undefined || cell === undefined) throw new RangeError('no such cell');
  const head = joined(
    [withSeries && split !== null ? v.part(series.label) : [], [figureRun(v.label(at.period))]],
    ', ',
  );
  if (cell.value === null)
    return rich`${head}: ${overrides?.missing(at) || missingWords(cell.status, indicator, v.lang)}`;
  const margin = marginText(cell, indicator.unit, v.lang, spoken);
  const change = changed ? changePhrase(slice, series, at.period, v, spoken) : [];
  // Then the change already mentions the other definition.
  const counted = toPlainText(change) === W.otherCount;
  return joined(
    [
      rich`${head}: ${overrides?.value(cell.value, spoken) ?? rich`${spoken ? v.spoken(cell.value) : [figureRun(v.number(cell.value))]}${v.unit && ` ${v.unit}`}`}`,
      v.part(classOf(indicator, cell.value)?.band.label),
      change,
      overrides?.remark(at, spoken) ?? [],
      rich`${remarkText(counted ? { ...cell, flags: cell.flags.filter((flag) => flag !== 'definition-differs') } : cell, v.lang)}`,
      margin.length > 0 ? rich`${W.margin}${margin}` : [],
      rich`${extreme(series, at.period, indicator, W)}`,
    ],
    ', ',
  );
};

/**
 * The change from the previous number: `plus 700`, or across a gap `plus 700 sinds 2016/17`. After a break, it says
 * that the definition changed; from or to a forecast it is empty.
 */
const changePhrase = (
  slice: Slice,
  { observations, runs, gaps }: SliceSeries,
  to: number,
  v: SliceFormatter,
  spoken: boolean,
): RichText => {
  const W = languages[v.lang];
  const { unit } = slice.indicator;
  const from = observations.findLastIndex(({ value }, i) => i < to && value !== null);
  const [older, newer] = [observations[from], observations[to]];
  if (older?.value == null || newer?.value == null) return [];
  const joins = runs.some((run) => run.from < to && to <= run.to);
  if (!joins && !gaps.some((gap) => gap.to === to)) return rich`${W.otherCount}`;
  if (!isActual(older) || !isActual(newer)) return [];
  const change = difference(rounded(older.value, unit), rounded(newer.value, unit));
  if (change === 0) return joins ? rich`${W.unchanged}` : v.words.same(v.at(from));
  const amount = differenceWords(change, unit, v.lang);
  const [number, ...rest] = amount;
  const sign = change > 0 ? v.words.plus : v.words.minus;
  const by = spoken
    ? rich`${sign}${amount}`
    : [figureRun(`${change > 0 ? '+' : '−'}${number?.text ?? ''}`), ...rest];
  return joins ? by : rich`${by} ${W.since} ${v.name(from)}`;
};

/**
 * Whether the number is the highest or lowest of the series. Only if all numbers may be compared, there are at least
 * three, and it is unique. No number is called the lowest if a smaller one may be withheld.
 */
const extreme = (
  { span, observations }: SliceSeries,
  period: number,
  indicator: Indicator,
  W: ReadOutWords,
): string => {
  const { unit } = indicator;
  if (span === null || span.count < 3 || span.from !== observations.findIndex(isActual)) return '';
  const equals = observations.filter(
    (one) =>
      isActual(one) &&
      rounded(one.value ?? NaN, unit) === rounded(observations[period]?.value ?? NaN, unit),
  );
  if (equals.length > 1) return '';
  return period === span.highest
    ? W.highest
    : period === span.lowest && !hidesSmall(observations, indicator)
      ? W.lowest
      : '';
};

interface ReadOutWords {
  readonly otherCount: string;
  readonly unchanged: string;
  /** Precedes the period of the number before a gap. */
  readonly since: string;
  readonly margin: string;
  readonly highest: string;
  readonly lowest: string;
}

const languages: Readonly<Record<Lang, ReadOutWords>> = {
  nl: {
    otherCount: 'andere telling',
    unchanged: 'gelijk gebleven',
    since: 'sinds',
    margin: 'marge ',
    highest: 'hoogste cijfer',
    lowest: 'laagste cijfer',
  },
  en: {
    otherCount: 'different count',
    unchanged: 'no change',
    since: 'since',
    margin: 'margin ',
    highest: 'highest figure',
    lowest: 'lowest figure',
  },
};
