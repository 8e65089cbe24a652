import { apartReason, type Comparison } from '../model/comparison.js';
import type { RankedRow, RankedWhole } from '../model/ranking.js';
import { wholeName } from './compare-names.js';
import { compareWords } from './compare-words.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { comparedWords, exactly, wholeText } from './numbers.js';
import { fig, joined, plain, words, type Phrase } from './phrase.js';
import type { ReadOut } from './read-out.js';
import { missingWords, remarkText } from './status-words.js';
import { targetPeriod } from './target-text.js';
import { voice, type Voice } from './voice.js';

/** What a reader walks along: the whole first, where there is one, then the rows in their order. */
export const stopsOf = ({ ranking: { whole, rows } }: Pick<Comparison, 'ranking'>): readonly (RankedWhole | RankedRow)[] =>
  whole === null ? rows : [whole, ...rows];

/**
 * One stop: `Zeeland, 2018: 36,2 procent, plaats 1 van 12, 17,6 procentpunt meer dan Nederland`. `withPeriod`: on entry. Order: name, value,
 * class, place, difference with the whole, target, status, margin.
 */
export const compareReadOut = (comparison: Comparison, lang: Lang, stop: number, withPeriod: boolean): ReadOut => {
  const one = stopsOf(comparison)[stop];
  if (one === undefined) throw new RangeError('no such row');
  const v = voice(comparison.slice, lang);
  const said = (spoken: boolean): Phrase => tell(comparison, one, v, withPeriod, spoken);
  return { spoken: plain(said(true)), shown: said(false) };
};

const tell = (comparison: Comparison, one: RankedWhole | RankedRow, v: Voice, withPeriod: boolean, spoken: boolean): Phrase => {
  const { indicator } = comparison.slice;
  const { observation, value } = one;
  const L = compareWords(v.lang);
  const head = joined([v.part(one.label), withPeriod ? [fig(v.label(0))] : []], ', ');
  if (value === null) return words`${head}: ${missingWords(observation.status, indicator, v.lang)}`;
  const margin = marginText(observation, indicator.unit, v.lang, spoken);
  const number = words`${head}: ${spoken ? v.spoken(value) : [fig(v.number(value))]}${v.unit && ` ${v.unit}`}`;
  return joined(
    [
      number,
      ...('rank' in one ? placed(comparison, one, v) : []),
      ...ownTargets(comparison, one, v),
      words`${remarkText(observation, v.lang)}`,
      margin.length > 0 ? words`${L.margin}${margin}` : [],
    ],
    ', ',
  );
};

/** Class, place, and how much more or less than the whole. */
const placed = (comparison: Comparison, row: RankedRow, v: Voice): readonly Phrase[] => {
  const { slice, ranking } = comparison;
  const L = compareWords(v.lang);
  const reason = apartReason(ranking, row);
  const count = (value: number): Phrase => [fig(wholeText(value, v.lang))];
  const place =
    row.rank === null
      ? words`${L.noPlace}${reason === null ? '' : ` (${L.apart[reason]})`}`
      : ranking.of > 1
        ? L.nthOf(count(row.rank), count(ranking.of), row.tied)
        : [];
  const whole = wholeName(comparison, v);
  const { difference } = row;
  const beside =
    difference === null ? [] : difference === 0 ? L.sameAs(whole) : L.than(comparedWords(difference, slice.indicator.unit, v.lang), whole);
  return [v.part(row.band?.label), place, beside];
};

const ownTargets = ({ slice, targets }: Comparison, { series }: RankedWhole, v: Voice): readonly Phrase[] => {
  const L = compareWords(v.lang);
  return targets.flatMap(({ target, series: of, distance, open }) => {
    if (of !== series || distance === null || !open) return [];
    const period = targetPeriod(slice, target, v.lang);
    const unit = exactly(slice.indicator.unit, distance);
    return [distance === 0 ? L.atTarget(period) : L.besideTarget(comparedWords(distance, unit, v.lang), period)];
  });
};
