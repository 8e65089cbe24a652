import { isActual } from '../model/compare.js';
import type { Indicator } from '../model/dataset.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { difference } from '../model/trend.js';
import { rounded } from '../model/unit.js';
import { classOf } from './class-text.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { differenceWords } from './numbers.js';
import { fig, joined, MOST_SENTENCE_WORDS, plain, wordCount, words, type Phrase } from './phrase.js';
import { hidesSmall, missingWords, remarkText } from './status-words.js';
import { voice, type Voice } from './voice.js';

/** One cell, as who walks through a picture meets it. */
export interface ReadOut {
  /** For a value text: `mbo, 2023: 41.200 leerlingen, plus 700, voorlopig cijfer`. Signs and units in words. */
  readonly spoken: string;
  /** The same for the eye, figures apart: `mbo, 2023: 41.200 leerlingen, +700, voorlopig cijfer`. */
  readonly shown: Phrase;
}

export interface Place {
  /** Index in `Slice.series`. */
  readonly series: number;
  /** Index in `Slice.periods`. */
  readonly period: number;
}

/** How some numbers are told in another way: an index, with the figure behind it. */
export interface ReadOutMore {
  /** Null where it is told as usual. */
  readonly value: (value: number, spoken: boolean) => Phrase | null;
  /** Behind the change. */
  readonly remark: (at: Place, spoken: boolean) => Phrase;
  /** Why there is no number; empty where it is told as usual. */
  readonly missing: (at: Place) => string;
}

/** `withSeries`: whether the series is named, as on entry and after another one was chosen. Order: name, value, change, remarks. */
export const readOut = (slice: Slice, lang: Lang, at: Place, withSeries: boolean, more?: ReadOutMore): ReadOut => {
  const v = voice(slice, lang);
  // Since when takes words, which long names leave no room for.
  const gap = slice.series[at.series]?.gaps.some(({ to }) => to === at.period) ?? false;
  const changed = !gap || wordCount(tell(slice, v, at, true, true, true, more)) <= MOST_SENTENCE_WORDS;
  const told = (spoken: boolean): Phrase => tell(slice, v, at, withSeries, spoken, changed, more);
  return { spoken: plain(told(true)), shown: told(false) };
};

const tell = (slice: Slice, v: Voice, at: Place, withSeries: boolean, spoken: boolean, changed: boolean, more?: ReadOutMore): Phrase => {
  const { indicator, split } = slice;
  const W = languages[v.lang];
  const series = slice.series[at.series];
  const cell = series?.observations[at.period];
  if (series === undefined || cell === undefined) throw new RangeError('no such cell');
  const head = joined([withSeries && split !== null ? v.part(series.label) : [], [fig(v.label(at.period))]], ', ');
  if (cell.value === null) return words`${head}: ${more?.missing(at) || missingWords(cell.status, indicator, v.lang)}`;
  const margin = marginText(cell, indicator.unit, v.lang, spoken);
  const said = changed ? step(slice, series, at.period, v, spoken) : [];
  // Then the change says already that it was counted differently.
  const counted = plain(said) === W.otherCount;
  return joined(
    [
      words`${head}: ${more?.value(cell.value, spoken) ?? words`${spoken ? v.spoken(cell.value) : [fig(v.number(cell.value))]}${v.unit && ` ${v.unit}`}`}`,
      v.part(classOf(indicator, cell.value)?.band.label),
      said,
      more?.remark(at, spoken) ?? [],
      words`${remarkText(counted ? { ...cell, flags: cell.flags.filter((flag) => flag !== 'definition-differs') } : cell, v.lang)}`,
      margin.length > 0 ? words`${W.margin}${margin}` : [],
      words`${extreme(series, at.period, indicator, W)}`,
    ],
    ', ',
  );
};

/**
 * Against the number before it: `plus 700`, over a gap `plus 700 sinds 2016/17`; where the counting changed since, that; from or to a forecast
 * nothing.
 */
const step = (slice: Slice, { observations, runs, gaps }: SliceSeries, to: number, v: Voice, spoken: boolean): Phrase => {
  const W = languages[v.lang];
  const { unit } = slice.indicator;
  const from = observations.findLastIndex(({ value }, i) => i < to && value !== null);
  const [older, newer] = [observations[from], observations[to]];
  if (older?.value == null || newer?.value == null) return [];
  const joins = runs.some((run) => run.from < to && to <= run.to);
  if (!joins && !gaps.some((gap) => gap.to === to)) return words`${W.otherCount}`;
  if (!isActual(older) || !isActual(newer)) return [];
  const change = difference(rounded(older.value, unit), rounded(newer.value, unit));
  if (change === 0) return joins ? words`${W.unchanged}` : v.words.same(v.at(from));
  const said = differenceWords(change, unit, v.lang);
  const [number, ...rest] = said;
  const sign = change > 0 ? v.words.plus : v.words.minus;
  const by = spoken ? words`${sign}${said}` : [fig(`${change > 0 ? '+' : '−'}${number?.text ?? ''}`), ...rest];
  return joins ? by : words`${by} ${W.since} ${v.name(from)}`;
};

/**
 * Highest or lowest of all numbers of the series: only where all of them may be compared, with three or more, and not one of equals; none is the
 * lowest where a smaller one may be kept back.
 */
const extreme = ({ span, observations }: SliceSeries, period: number, indicator: Indicator, W: ReadOutWords): string => {
  const { unit } = indicator;
  if (span === null || span.count < 3 || span.from !== observations.findIndex(isActual)) return '';
  const same = observations.filter(
    (one) => isActual(one) && rounded(one.value ?? NaN, unit) === rounded(observations[period]?.value ?? NaN, unit),
  );
  if (same.length > 1) return '';
  return period === span.highest ? W.highest : period === span.lowest && !hidesSmall(observations, indicator) ? W.lowest : '';
};

interface ReadOutWords {
  readonly otherCount: string;
  readonly unchanged: string;
  /** In front of the period of the number before a gap. */
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
