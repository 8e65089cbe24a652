import type { Comparison } from '../../../model/comparison.js';
import { classBounds } from '../../../text/class-bounds.js';
import { compareWords } from '../../../text/compare-words.js';
import { pick, type Lang, type Picked } from '../../../text/lang.js';
import { integerText } from '../../../text/numbers.js';
import { figureRun, rich, type RichText } from '../../../text/rich-text.js';

export interface ClassText {
  /** Number of the class of `of` classes, from 1 for the lowest. */
  readonly nth: number;
  readonly of: number;
  readonly name: Picked;
  /** `1,5 tot 4`; `4 of meer`. */
  readonly bounds: RichText;
  /** `20 regio's`. */
  readonly count: RichText;
}

/** Returns the classes, the highest first, with bounds and number of rows; empty if the indicator has no classes. */
export const compareClasses = (
  { slice: { indicator }, ranking: { rows, level } }: Comparison,
  lang: Lang,
): readonly ClassText[] => {
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
        count: rich`${figureRun(integerText(count, lang))} ${L.rows(count, level !== null)}`,
      };
    })
    .reverse();
};
