import type { Comparison } from '../model/comparison.js';
import type { RankedRow } from '../model/ranking.js';
import type { SliceTarget } from '../model/slice.js';
import { namesOf, wholeName } from './compare-names.js';
import { compareWarnings } from './compare-warnings.js';
import { compareWords } from './compare-words.js';
import { comparedWords, wholeText } from './numbers.js';
import { capitalised, fig, joined, wordCount, words, type Phrase } from './phrase.js';
import { hidesSmall, missingWords } from './status-words.js';
import { targetPeriod, targetRule, targetSentences } from './target-text.js';
import type { Voice } from './voice.js';

const MOST_WORDS = 60;
/** From so many rows on something can be said of how they lie. */
const SPREAD_FROM = 4;

/**
 * A comparison in at most 60 words. What must be said is counted first: what has no number or no rank, what is not certain. Of the rest,
 * as much as fits: what stands out, the highest and the lowest, how the others lie, the whole, the target.
 */
export const compareSummary = (comparison: Comparison, v: Voice): Phrase => {
  const [first = [], ...others] = told(comparison, v);
  const forms = compareWarnings(comparison, v);
  const must = forms.find((form) => wordCount(joined([first, form])) <= MOST_WORDS) ?? forms[2];
  const facts = [first];
  for (const fact of others) if (wordCount(joined([...facts, fact, must])) <= MOST_WORDS) facts.push(fact);
  return joined([...facts, must]);
};

/** In the order in which they are worth their words. */
const told = (comparison: Comparison, v: Voice): readonly Phrase[] => {
  const { slice, ranking } = comparison;
  const chosen = ranking.rows.filter(({ id }) => slice.highlighted.includes(id));
  // One row alone is neither the highest nor the lowest.
  const own = chosen.length > 0 || ranking.of > 1 ? chosen : ranking.rows.filter(({ rank }) => rank !== null);
  const lead = own.flatMap((row, i) => standsOut(comparison, row, i === 0, v));
  const whole = wholeValue(comparison, v);
  const alone = ranking.rows.length === 0 ? [words`${compareWords(v.lang).nothing}`] : [];
  const goals = slice.targets.filter(({ series }) => series === ranking.whole?.series || own.some((row) => row.series === series));
  return [
    ...lead,
    ...(ranking.rows.length === 0 ? [whole] : []),
    ...alone,
    ...extremes(comparison, own.length > 0, v),
    spread(comparison, v),
    // Beside a row that stands out it is said already where there is a difference.
    ...(ranking.rows.length > 0 && !own.some(({ difference }) => difference !== null) ? [whole] : []),
    ...goals.map((one) => goalOf(comparison, one, v)),
  ].filter((phrase) => phrase.length > 0);
};

/** Whose target it is has to be said: `Doel voor Nederland, 2030: ten minste 28 procent. Het laatste cijfer is 7 procentpunt minder dan dat doel.` */
const goalOf = (comparison: Comparison, one: SliceTarget, v: Voice): Phrase => {
  const { slice, ranking } = comparison;
  const who = one.series === ranking.whole?.series ? wholeName(comparison, v) : v.part(slice.series[one.series]?.label);
  const [, told] = targetSentences(slice, one, v);
  const goal = compareWords(v.lang).goalOf(who, targetPeriod(slice, one.target, v.lang), targetRule(slice, one.target, v));
  return joined([goal, told]);
};

/** What is the same for all is said with the `first` alone: `Overijssel: 22,6 procent in 2018. Dat is plaats 3 van 12, en 4 procentpunt meer dan Nederland (18,6 procent).` */
const standsOut = (comparison: Comparison, row: RankedRow, first: boolean, v: Voice): readonly Phrase[] => {
  const { slice, ranking } = comparison;
  const L = compareWords(v.lang);
  const said = row.value === null ? missingWords(row.observation.status, slice.indicator, v.lang) : (first ? amount : spoken)(row.value, v);
  const figure = capitalised(words`${v.part(row.label)}: ${said}${first ? words` ${v.at(0)}` : ''}.`);
  const place = row.rank === null || ranking.of < 2 ? [] : L.nthOf(num(row.rank, v), num(ranking.of, v), row.tied);
  const beside = againstWhole(comparison, row, first, v);
  return [figure, ...(place.length + beside.length > 0 ? [L.thatIs(joined([place, beside], L.and))] : [])];
};

const againstWhole = (comparison: Comparison, { difference }: RankedRow, first: boolean, v: Voice): Phrase => {
  const value = comparison.ranking.whole?.value ?? null;
  if (difference === null || value === null) return [];
  const L = compareWords(v.lang);
  const name = wholeName(comparison, v);
  const whole = first ? words`${name} (${v.spoken(value)})` : name;
  return difference === 0 ? L.sameAs(whole) : L.than(comparedWords(difference, comparison.slice.indicator.unit, v.lang), whole);
};

const extremes = ({ slice, ranking: { rows, of } }: Comparison, dated: boolean, v: Voice): readonly Phrase[] => {
  const L = compareWords(v.lang);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const values = ranked.flatMap(({ value }) => value ?? []);
  const [high, low] = [values.reduce((a, b) => Math.max(a, b), -Infinity), values.reduce((a, b) => Math.min(a, b), Infinity)];
  if (ranked.length < 2) return [];
  const who = (value: number): Phrase =>
    namesOf(
      ranked.filter((row) => row.value === value),
      of,
      v,
    );
  const when = capitalised(v.at(0));
  if (high === low) return [L.allSame(when, num(of, v), amount(high, v))];
  const highest = dated ? L.highestToo(v.spoken(high), who(high)) : L.highest(when, amount(high, v), who(high));
  const hidden = hidesSmall(
    rows.map(({ observation }) => observation),
    slice.indicator,
  );
  return hidden ? [highest] : [highest, L.lowest(v.spoken(low), who(low))];
};

/** How the rows lie: in which classes, else above and below the whole, else round the middle. */
const spread = (comparison: Comparison, v: Voice): Phrase => {
  const { slice, ranking } = comparison;
  const L = compareWords(v.lang);
  const ranked = ranking.rows.filter(({ rank }) => rank !== null);
  if (ranked.length < SPREAD_FROM) return [];
  const { bands } = slice.indicator;
  if (bands.length > 0) {
    const counts = bands.toReversed().map((band) => ({ band, count: ranking.rows.filter((row) => row.band === band).length }));
    return sentence(
      joined(
        counts.flatMap(({ band, count }) => (count === 0 ? [] : [words`${v.part(band.label)}: ${num(count, v)}`])),
        ', ',
      ),
    );
  }
  const beside = ranking.rows.flatMap(({ difference }) => difference ?? []);
  if (beside.length > 0) {
    const [above, below, same] = [beside.filter((by) => by > 0), beside.filter((by) => by < 0), beside.filter((by) => by === 0)];
    const equal = same.length === 0 ? null : num(same.length, v);
    return L.aboveWhole(wholeName(comparison, v), num(above.length, v), num(beside.length, v), num(below.length, v), equal);
  }
  const values = ranked.flatMap(({ value }) => value ?? []).sort((a, b) => b - a);
  const middle = values[Math.ceil(values.length / 2) - 1] ?? NaN;
  const least = values.at(-1) ?? NaN;
  return middle === least ? [] : L.half(num(values.filter((value) => value >= middle).length, v), num(values.length, v), v.spoken(middle));
};

const wholeValue = ({ slice, ranking: { whole } }: Comparison, v: Voice): Phrase => {
  if (whole === null) return [];
  const said = whole.value === null ? missingWords(whole.observation.status, slice.indicator, v.lang) : amount(whole.value, v);
  const when = slice.series.length === 1 ? words`${said} ${v.at(0)}` : said;
  return sentence(words`${v.part(whole.label)}: ${when}`);
};

const amount = (value: number, v: Voice): Phrase => words`${v.spoken(value)}${v.unit && ` ${v.unit}`}`;

const spoken = (value: number, v: Voice): Phrase => v.spoken(value);

const num = (count: number, v: Voice): Phrase => [fig(wholeText(count, v.lang))];

const sentence = (phrase: Phrase): Phrase => (phrase.length === 0 ? [] : capitalised(words`${phrase}.`));
