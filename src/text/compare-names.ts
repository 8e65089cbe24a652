import type { Comparison } from '../model/comparison.js';
import type { RankedRow } from '../model/ranking.js';
import { compareWords } from './compare-words.js';
import { integerText } from './numbers.js';
import { figureRun, joined, wordCount, rich, type RichText } from './rich-text.js';
import type { SliceFormatter } from './slice-formatter.js';

const MOST_NAMES = 3;
const MOST_WORDS = 9;

/**
 * Names of rows, or their count if they are many or have long names: `Zeeland en Drenthe`, `14 van 35`. `named` = false
 * always gives the count.
 */
export const namesOf = (
  rows: readonly Pick<RankedRow, 'label'>[],
  of: number,
  v: SliceFormatter,
  named = true,
): RichText => {
  const names = joined(
    rows.map(({ label }) => v.part(label)),
    ', ',
    v.words.and,
  );
  return named && rows.length <= MOST_NAMES && wordCount(names) <= MOST_WORDS
    ? names
    : compareWords(v.lang).ofMany(
        figureRun(integerText(rows.length, v.lang)),
        figureRun(integerText(of, v.lang)),
      );
};

/** Name of the total: that of the country, or else `het totaal`. */
export const totalName = (
  { ranking: { total, level } }: Pick<Comparison, 'ranking'>,
  v: SliceFormatter,
): RichText =>
  level === null || total === null ? rich`${compareWords(v.lang).theTotal}` : v.part(total.label);
