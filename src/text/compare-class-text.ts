import type { Comparison } from '../model/comparison.js';
import { classBounds } from './class-bounds.js';
import { compareWords } from './compare-words.js';
import { pick, type Lang, type Picked } from './lang.js';
import { wholeText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';

export interface ClassText {
  /** The how manieth it is of how many, from 1 for the lowest. */
  readonly nth: number;
  readonly of: number;
  readonly name: Picked;
  /** `1,5 tot 4`; `4 of meer`. */
  readonly bounds: Phrase;
  /** `20 regio's`. */
  readonly count: Phrase;
}

/** The classes, the highest first, each with its bounds and how many rows are in it; none where the indicator has none. */
export const compareClasses = ({ slice: { indicator }, ranking: { rows, level } }: Comparison, lang: Lang): readonly ClassText[] => {
  const { bands, unit } = indicator;
  const L = compareWords(lang);
  return bands
    .map((band, i) => {
      const count = rows.filter((row) => row.band === band).length;
      return {
        nth: i + 1,
        of: bands.length,
        name: pick(band.label, lang, indicator.lang),
        bounds: classBounds({ from: band.from, to: bands[i + 1]?.from ?? null }, unit, lang),
        count: words`${fig(wholeText(count, lang))} ${L.rows(count, level !== null)}`,
      };
    })
    .reverse();
};
