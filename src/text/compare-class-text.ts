import type { Comparison } from '../model/comparison.js';
import { compareWords } from './compare-words.js';
import { pick, type Lang, type Picked } from './lang.js';
import { exactly, numberText, wholeText } from './numbers.js';
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
  const bound = (value: number): Phrase => [fig(numberText(value, exactly(unit, value), lang))];
  return bands
    .map((band, i) => {
      const next = bands[i + 1];
      const count = rows.filter((row) => row.band === band).length;
      return {
        nth: i + 1,
        of: bands.length,
        name: pick(band.label, lang, indicator.lang),
        bounds: next === undefined ? L.fromUp(bound(band.from)) : L.fromTo(bound(band.from), bound(next.from)),
        count: words`${fig(wholeText(count, lang))} ${L.rows(count, level !== null)}`,
      };
    })
    .reverse();
};
