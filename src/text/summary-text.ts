import type { Period, Status } from '../model/dataset.js';
import { periodsBetween } from '../model/period.js';
import type { Slice, SliceSeries, Span } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { differenceWords, isCount, relativeText } from './numbers.js';
import { capitalised, fig, joined, MOST_SENTENCE_WORDS, plain, wordCount, words, type Phrase } from './phrase.js';
import { hidesSmall, missingWords } from './status-words.js';
import { targetText } from './target-text.js';
import type { TrendMore } from './trend-more.js';
import { trendWords } from './trend-words.js';
import type { Voice } from './voice.js';
import { warnings } from './warnings-text.js';

const MOST_WORDS = 60;

/**
 * A course in at most 60 words. What must be said is counted first; of the rest, as much as fits: the course of the leading series, its target, the
 * course of the others, then the extremes and gaps of the leading one, and what more there is.
 */
export const summaryText = (slice: Slice, v: Voice, more: TrendMore): Phrase => {
  const [leading, ...others] = slice.series.slice(0, 3).map((series, i) => sentences(slice, series, i, v, more.noun));
  const [course, rest] = [leading?.slice(0, 1) ?? [], leading?.slice(1) ?? []];
  const goals = slice.targets.filter(({ series }) => series === 0).map((one) => [targetText(slice, one, v)]);
  const shortest = leading?.[0]?.at(-1) ?? [];
  const [full, short] = warnings(slice, v).map((some) => joined([more.must, some])) as [Phrase, Phrase];
  const must = wordCount(joined([shortest, full])) <= MOST_WORDS ? full : short;
  const facts: Phrase[] = [];
  for (const forms of [...course, ...goals, ...others.flat(), ...rest, ...more.facts.map((fact) => [fact])]) {
    const fitting = forms.find((form) => wordCount(joined([...facts, form, must])) <= MOST_WORDS);
    if (fitting !== undefined) facts.push(fitting);
  }
  return joined([...facts, must]);
};

/**
 * What may be said of a series, each sentence in its forms, the longest first:
 * `Totaal: het aantal studenten steeg van 38.544 in 2013/14 naar 42.225 in 2019/20, plus 9,6 procent.`
 */
const sentences = (slice: Slice, series: SliceSeries, index: number, v: Voice, own: string): readonly (readonly Phrase[])[] => {
  const { indicator, split } = slice;
  const { observations, latest, span } = series;
  const { count, share, figure, the, and } = v.words;
  const { trend, fromTo, extremes } = trendWords(v.lang);
  const leads = index === 0;
  const number = (at: number): Phrase => v.spoken(observations[at]?.value ?? NaN);
  const dated = (at: number): Phrase => words`${number(at)} ${v.at(at)}`;
  // A count and a share are said by the noun; of anything else the first number says per what.
  const measured = (at: number): Phrase =>
    words`${number(at)}${leads && !isCount(indicator.unit) && v.unit ? ` ${v.unit}` : ''} ${v.at(at)}`;
  const name = split === null ? [] : v.part(series.label);
  const noun = words`${the(isCount(indicator.unit) ? count(leads ? v.unit : '') : isShare(indicator.unit) ? share : own || figure)}`;
  const subject = joined([name, noun], ': ');
  if (latest === null) return [[sentence(words`${name.length > 0 ? name : noun}: ${missingWords(mostly(series), indicator, v.lang)}`)]];
  const gaps = leads ? gapsOf(slice, series, span?.from ?? latest, latest, v) : [];
  if (span === null) return [[sentence(words`${subject} ${trend.none} ${measured(latest)}`)], ...gaps];

  // The periods are said once, unless they differ.
  const first = slice.series[0]?.span;
  const [from = [], to = []] = [measured, dated].map((say, i) =>
    (leads || first?.from !== span.from || first.to !== span.to ? say : number)(i === 0 ? span.from : span.to),
  );
  const moved = span.trend === 'rose' || span.trend === 'fell';
  const course = moved ? fromTo(from, to) : joined([from, to], and);
  const told = words`${subject} ${trend[span.trend ?? 'none']} ${course}`;
  const bare = joined([name, course], ': ');
  const apart = words`${joined([name, from], ': ')}. ${capitalised(v.at(span.to))}: ${number(span.to)}`;
  const forms = [moved ? words`${told}, ${byHowMuch(span, slice, v)}` : told, told, bare];
  const short = forms.filter((form) => wordCount(form) <= MOST_SENTENCE_WORDS);
  // Long names of series and of quarters: two sentences.
  return [
    (short.length > 0 ? short : [apart]).map(sentence),
    leads && span.trend === 'fluctuated' && !hidesSmall(observations, indicator) ? [extremes(dated(span.highest), dated(span.lowest))] : [],
    ...gaps,
  ];
};

/**
 * Why numbers are lacking, a sentence per reason: `Geen cijfer bekend: 2016.` All of them are named, also those that the axis leaves out, or none
 * is. That a later one is still to be published goes without saying.
 */
const gapsOf = ({ periods, indicator }: Slice, { observations }: SliceSeries, from: number, to: number, v: Voice): readonly Phrase[][] => {
  const lacking = periods.flatMap((period, i) => {
    const { value, status } = observations[i] ?? { value: null, status: 'missing' };
    return value === null && i > from && (i < to || status !== 'unpublished') ? [{ period, status }] : [];
  });
  const { kind, ordinal } = periods[from] as Period;
  const end = Math.max(periods[to]?.ordinal ?? 0, lacking.at(-1)?.period.ordinal ?? 0);
  const axis = new Set(periods.map((period) => period.ordinal));
  const skipped = periodsBetween(kind, ordinal, end).filter((period) => !axis.has(period.ordinal));
  const all = [...lacking, ...skipped.map((period) => ({ period, status: 'missing' as const }))].sort(
    (a, b) => a.period.ordinal - b.period.ordinal,
  );
  return [...new Set(all.map(({ status }) => status))].map((reason) => {
    const list = v.list(all.filter(({ status }) => status === reason).map(({ period }) => period));
    return reason === 'missing' && plain(list) === v.words.somePeriods
      ? [words`${trendWords(v.lang).notEvery(v.words.kind[kind])}`]
      : [sentence(words`${missingWords(reason, indicator, v.lang)}: ${list}`)];
  });
};

/** Why there is no figure: the reason that most cells give, the first of equals. A forecast is no figure yet. */
const mostly = ({ observations }: SliceSeries): Status => {
  const reasons = observations.map(({ value, status }) => (value === null ? status : 'unpublished'));
  const times = (reason: Status): number => reasons.filter((one) => one === reason).length;
  return reasons.reduce((most, one) => (times(one) > times(most) ? one : most), reasons[0] ?? 'missing');
};

const sentence = (phrase: Phrase): Phrase => capitalised(words`${phrase}.`);

const byHowMuch = ({ absolute, relative }: Span, { indicator }: Slice, v: Voice): Phrase => {
  const { plus, minus, percent } = v.words;
  const share = relativeText(relative, v.lang);
  return words`${absolute > 0 ? plus : minus}${share ? words`${fig(share)}${percent}` : differenceWords(absolute, indicator.unit, v.lang)}`;
};
