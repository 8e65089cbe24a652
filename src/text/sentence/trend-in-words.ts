import type { Period, Status } from '../../model/dataset.js';
import { periodsBetween } from '../../model/period.js';
import type { PeriodSpan } from '../../model/change.js';
import type { Slice, SliceSeries } from '../../model/slice.js';
import { isShare } from '../../model/unit.js';
import { differenceWords, isCount, relativeText } from '../numbers.js';
import {
  capitalised,
  figureRun,
  joined,
  MOST_SENTENCE_WORDS,
  toPlainText,
  wordCount,
  rich,
  type RichText,
} from '../rich-text.js';
import { hidesSmall, missingWords } from '../status-words.js';
import { targetText } from '../target-text.js';
import type { TrendExtras } from './trend-extras.js';
import { trendWords } from '../trend-words.js';
import type { SliceFormatter } from '../slice-formatter.js';
import { warnings } from '../warnings-text.js';

/** Of more series a table tells more than sentences do. */
const MOST_SERIES = 12;

/**
 * A trend in sentences: the trend of the main series, its targets, the trends of the others, the extremes and gaps of
 * the main series, `more.facts`, and the warnings.
 */
export const trendInWords = (
  slice: Slice,
  v: SliceFormatter,
  more: TrendExtras,
): readonly RichText[] => {
  const [leading = [], ...others] = slice.series
    .slice(0, MOST_SERIES)
    .map((series, i) => sentences(slice, series, i, v, more.noun));
  const targets = slice.targets
    .filter(({ series }) => series === 0)
    .map((one) => targetText(slice, one, v));
  return [
    ...leading.slice(0, 1),
    ...targets,
    ...others.flat(),
    ...leading.slice(1),
    ...more.facts,
    ...more.warnings,
    ...warnings(slice, v),
  ].filter(({ length }) => length > 0);
};

/**
 * Sentences on a series: `Totaal: het aantal studenten steeg van 38.544 in 2013/14 naar 42.225 in 2019/20. Dat is 9,6
 * procent meer.`
 */
const sentences = (
  slice: Slice,
  series: SliceSeries,
  index: number,
  v: SliceFormatter,
  defaultNoun: string,
): readonly RichText[] => {
  const { indicator, split } = slice;
  const { observations, latest, span } = series;
  const { count, share, figure, the, and } = v.words;
  const { trend, fromTo, extremes } = trendWords(v.lang);
  const isMain = index === 0;
  const number = (at: number): RichText => v.spoken(observations[at]?.value ?? NaN);
  const dated = (at: number): RichText => rich`${number(at)} ${v.at(at)}`;
  // The noun tells counts and shares; for anything else the first number has the unit.
  const measured = (at: number): RichText =>
    rich`${number(at)}${isMain && !isCount(indicator.unit) && v.unit ? ` ${v.unit}` : ''} ${v.at(at)}`;
  const name = split === null ? [] : v.part(series.label);
  const noun = rich`${the(isCount(indicator.unit) ? count(isMain ? v.unit : '') : isShare(indicator.unit) ? share : defaultNoun || figure)}`;
  const subject = joined([name, noun], ': ');
  if (latest === null)
    return [
      sentence(
        rich`${name.length > 0 ? name : noun}: ${missingWords(mostFrequentReason(series), indicator, v.lang)}`,
      ),
    ];
  const gaps = isMain ? gapsOf(slice, series, span?.from ?? latest, latest, v) : [];
  if (span === null) return [sentence(rich`${subject} ${trend.none} ${measured(latest)}`), ...gaps];

  // Periods that equal those of the main series are not repeated.
  const first = slice.series[0]?.span;
  const [from = [], to = []] = [measured, dated].map((format, i) =>
    (isMain || first?.from !== span.from || first.to !== span.to ? format : number)(
      i === 0 ? span.from : span.to,
    ),
  );
  const moved = span.trend === 'rose' || span.trend === 'fell';
  const course = moved ? fromTo(from, to) : joined([from, to], and);
  const full = rich`${subject} ${trend[span.trend ?? 'none']} ${course}`;
  const bare = joined([name, course], ': ');
  const twoSentences = rich`${joined([name, from], ': ')}. ${capitalised(v.at(span.to))}: ${number(span.to)}`;
  const short = [full, bare].find((form) => wordCount(form) <= MOST_SENTENCE_WORDS);
  return [
    joined([
      // With long names of series or quarters, use two sentences.
      sentence(short ?? twoSentences),
      moved && short === full ? changeSentence(span, slice, v) : [],
    ]),
    isMain && span.trend === 'fluctuated' && !hidesSmall(observations, indicator)
      ? extremes(dated(span.highest), dated(span.lowest))
      : [],
    ...gaps,
  ];
};

/**
 * Why numbers are missing, one sentence per reason: `Geen cijfer bekend: 2016.` It names all of these periods,
 * including those absent from the axis, or none. An unpublished later figure needs no mention.
 */
const gapsOf = (
  { periods, indicator }: Slice,
  { observations }: SliceSeries,
  from: number,
  to: number,
  v: SliceFormatter,
): readonly RichText[] => {
  const lacking = periods.flatMap((period, i) => {
    const { value, status } = observations[i] ?? { value: null, status: 'missing' };
    return value === null && i > from && (i < to || status !== 'unpublished')
      ? [{ period, status }]
      : [];
  });
  const { kind, ordinal } = periods[from] as Period;
  const end = Math.max(periods[to]?.ordinal ?? 0, lacking.at(-1)?.period.ordinal ?? 0);
  const axis = new Set(periods.map((period) => period.ordinal));
  const skipped = periodsBetween(kind, ordinal, end).filter((period) => !axis.has(period.ordinal));
  const all = [
    ...lacking,
    ...skipped.map((period) => ({ period, status: 'missing' as const })),
  ].sort((a, b) => a.period.ordinal - b.period.ordinal);
  return [...new Set(all.map(({ status }) => status))].map((reason) => {
    const list = v.list(all.filter(({ status }) => status === reason).map(({ period }) => period));
    return reason === 'missing' && toPlainText(list) === v.words.somePeriods
      ? rich`${trendWords(v.lang).notEvery(v.words.kind[kind])}`
      : sentence(rich`${missingWords(reason, indicator, v.lang)}: ${list}`);
  });
};

/** The most frequent reason why there is no figure, the first one on a tie. A forecast counts as unpublished. */
const mostFrequentReason = ({ observations }: SliceSeries): Status => {
  const reasons = observations.map(({ value, status }) =>
    value === null ? status : 'unpublished',
  );
  const times = (reason: Status): number => reasons.filter((one) => one === reason).length;
  return reasons.reduce(
    (most, one) => (times(one) > times(most) ? one : most),
    reasons[0] ?? 'missing',
  );
};

const sentence = (phrase: RichText): RichText => capitalised(rich`${phrase}.`);

/** `Dat is 9,6 procent meer.` */
const changeSentence = (
  { absolute, relative }: PeriodSpan,
  { indicator }: Slice,
  v: SliceFormatter,
): RichText => {
  const share = relativeText(relative, v.lang);
  return trendWords(v.lang).changedBy(
    share
      ? rich`${figureRun(share)}${v.words.percent}`
      : differenceWords(absolute, indicator.unit, v.lang),
    absolute > 0,
  );
};
