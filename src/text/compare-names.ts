import type { Comparison } from '../model/comparison.js';
import type { RankedRow } from '../model/ranking.js';
import { compareWords } from './compare-words.js';
import { wholeText } from './numbers.js';
import { fig, joined, wordCount, words, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';

const MOST_NAMES = 3;
const MOST_WORDS = 9;

/** Who it is, by name; many, or those with long names, by how many of all they are: `Zeeland en Drenthe`, `14 van 35`. `named`: whether there is room. */
export const namesOf = (who: readonly Pick<RankedRow, 'label'>[], of: number, v: Voice, named = true): Phrase => {
  const names = joined(
    who.map(({ label }) => v.part(label)),
    ', ',
    v.words.and,
  );
  return named && who.length <= MOST_NAMES && wordCount(names) <= MOST_WORDS
    ? names
    : compareWords(v.lang).ofMany(fig(wholeText(who.length, v.lang)), fig(wholeText(of, v.lang)));
};

/** What all rows are together: a country by its name, else `het totaal`. */
export const wholeName = ({ ranking: { whole, level } }: Pick<Comparison, 'ranking'>, v: Voice): Phrase =>
  level === null || whole === null ? words`${compareWords(v.lang).theWhole}` : v.part(whole.label);
