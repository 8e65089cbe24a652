import type { Status } from '../model/dataset.js';
import type { Slice, SliceSeries, Span } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { chartWords, type ChartWords } from './chart-words.js';
import type { Lang, Picked } from './lang.js';
import { notes, provisionalPeriods, type Note } from './notes-text.js';
import { differenceWords, isCount, relativeText, wholeText } from './numbers.js';
import { periodRange } from './periods.js';
import { capitalised, fig, joined, wordCount, words, type Phrase } from './phrase.js';
import { missingWords } from './status-words.js';
import { voice, type Voice } from './voice.js';

/** What `<tp-trend>` says. */
export interface TrendText {
  readonly heading: Picked;
  /** At most 60 words; compares only numbers since the last cut. */
  readonly summary: Phrase;
  /** Name of the picture: what kind it is, and what it spans. */
  readonly figureName: string;
  /** The line above the plot. */
  readonly measure: string;
  readonly notes: readonly Note[];
  readonly chart: ChartWords;
}

/** `axisCut`: whether the axis of the chart starts elsewhere than at 0; `drawn`: how many series it draws. What is not as expected is said. */
export const trendText = (slice: Slice, lang: Lang, axisCut = false, drawn = slice.series.length): TrendText => {
  const v = voice(slice, lang);
  const chart = chartWords(slice, v);
  return {
    heading: v.heading,
    summary: summary(slice, lang, v),
    figureName: v.words.lineChart(drawn, periodRange(slice.periods, lang)),
    measure: chart.measure,
    notes: notes(slice, v, axisCut, drawn),
    chart,
  };
};

const MOST_WORDS = 60;
const MOST_SENTENCE_WORDS = 20;

/** What must be said is counted first; of the rest, as much as fits, the leading series before the others. */
const summary = (slice: Slice, lang: Lang, v: Voice): Phrase => {
  const provisional = provisionalPeriods(slice);
  const { length: editions } = slice.editions;
  const warnings = [
    cutWarning(slice, v),
    editions > 1 ? v.words.fromEditions(fig(wholeText(editions, lang))) : [],
    provisional.length > 0 ? v.words.provisionalAt(v.list(provisional), provisional.length > 1) : [],
  ];
  const facts: Phrase[] = [];
  for (const forms of slice.series.slice(0, 3).flatMap((series, i) => sentences(slice, series, i, lang, v))) {
    const fitting = forms.find((form) => wordCount(joined([...facts, form, ...warnings])) <= MOST_WORDS);
    if (fitting !== undefined) facts.push(fitting);
  }
  return joined([...facts, ...warnings]);
};

/**
 * What may be said of a series, each sentence in its forms, the longest first:
 * `Totaal: het aantal studenten steeg van 38.544 in 2013/14 naar 42.225 in 2019/20, plus 9,6 procent.`
 */
const sentences = (slice: Slice, series: SliceSeries, index: number, lang: Lang, v: Voice): readonly (readonly Phrase[])[] => {
  const { indicator, periods, split } = slice;
  const { observations, latest, span } = series;
  const { count, share, figure, the, trend, fromTo, and, extremes, lacking } = v.words;
  const leads = index === 0;
  const number = (at: number): Phrase => v.spoken(observations[at]?.value ?? NaN);
  const dated = (at: number): Phrase => words`${number(at)} ${v.at(at)}`;
  const name = split === null ? [] : v.part(series.label);
  const noun = words`${the(isCount(indicator.unit) ? count(leads ? v.unit : '') : isShare(indicator.unit) ? share : figure)}`;
  const subject = joined([name, noun], ': ');
  if (latest === null) return [[sentence(words`${name.length > 0 ? name : noun}: ${missingWords(mostly(series), indicator, lang)}`)]];
  if (span === null) return [[sentence(words`${subject} ${trend.none} ${dated(latest)}`)]];

  // The periods are said once, unless they differ.
  const first = slice.series[0]?.span;
  const [from = [], to = []] = [span.from, span.to].map(leads || first?.from !== span.from || first.to !== span.to ? dated : number);
  const moved = span.trend === 'rose' || span.trend === 'fell';
  const course = moved ? fromTo(from, to) : joined([from, to], and);
  const told = words`${subject} ${trend[span.trend ?? 'none']} ${course}`;
  const bare = joined([name, course], ': ');
  const forms = [moved ? words`${told}, ${byHowMuch(span, slice, lang, v)}` : told, told, bare];
  const short = forms.filter((form) => wordCount(form) <= MOST_SENTENCE_WORDS);
  const empty = periods.filter((_, i) => i > span.from && i < span.to && observations[i]?.value === null);
  return [
    (short.length > 0 ? short : [bare]).map(sentence),
    leads && span.trend === 'fluctuated' ? [extremes(dated(span.highest), dated(span.lowest))] : [],
    leads && empty.length > 0 ? [lacking(v.list(empty))] : [],
  ];
};

/** Why there is no figure: the reason that most cells give, the first of equals. A forecast is no figure yet. */
const mostly = ({ observations }: SliceSeries): Status => {
  const reasons = observations.map(({ value, status }) => (value === null ? status : 'unpublished'));
  const times = (reason: Status): number => reasons.filter((one) => one === reason).length;
  return reasons.reduce((most, one) => (times(one) > times(most) ? one : most), reasons[0] ?? 'missing');
};

const sentence = (phrase: Phrase): Phrase => capitalised(words`${phrase}.`);

const byHowMuch = ({ absolute, relative }: Span, { indicator }: Slice, lang: Lang, v: Voice): Phrase => {
  const { plus, minus, percent } = v.words;
  const share = relativeText(relative, lang);
  return words`${absolute > 0 ? plus : minus}${share ? words`${fig(share)}${percent}` : differenceWords(absolute, indicator.unit, lang)}`;
};

/** The last cut; where it holds for some of the series only, they are named. */
const cutWarning = ({ breaks, series }: Slice, v: Voice): Phrase => {
  const cut = breaks.findLast((one) => one.cut);
  if (cut === undefined) return [];
  const held = series.filter(({ span }) => span === null || span.from > cut.after);
  const names = held.length === series.length ? [] : held.map(({ label }) => v.part(label));
  const who = names.length > 0 ? words`${joined(names, ', ', v.words.and)}: ` : '';
  return capitalised(words`${who}${v.words.countedDifferently(v.name(cut.after + 1))}`);
};
