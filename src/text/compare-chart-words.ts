import { apartReason, type Comparison } from '../model/comparison.js';
import type { RankedRow } from '../model/ranking.js';
import { marksOf } from './cell-text.js';
import { wholeName } from './compare-names.js';
import { compareWords } from './compare-words.js';
import { exactly, numberText } from './numbers.js';
import { capital, plain } from './phrase.js';
import { missingSymbol, missingWords } from './status-words.js';
import { targetLabel } from './target-text.js';
import type { Voice } from './voice.js';

/** Every word and number that a comparison shows. */
export interface CompareChartWords {
  /** The line above the rows: `Aantal diploma's, 2018`. */
  readonly measure: string;
  /** Aligned with `Ranking.rows`. */
  readonly rows: readonly RowWords[];
  /** Beside it, where it is no line across the others, why it has no bar. */
  readonly whole: RowWords | null;
  /** Aligned with `Comparison.targets`: `doel 2030: 30%`, of the whole with its name in front. */
  readonly targets: readonly string[];
  readonly format: (value: number) => string;
}

export interface RowWords {
  readonly name: string;
  /** The number, or the sign that stands for it. */
  readonly number: string;
  /** Signs behind it for its status. */
  readonly marks: string;
  /** Beside the bar: its class, or why there is no bar, or why it has no place; else empty. */
  readonly beside: string;
}

export const compareChartWords = (comparison: Comparison, v: Voice): CompareChartWords => {
  const { slice, ranking, targets } = comparison;
  const L = compareWords(v.lang);
  const { indicator } = slice;
  const named = ({ label, value, observation }: Pick<RankedRow, 'label' | 'value' | 'observation'>, beside: string): RowWords => ({
    name: v.text(label),
    number: value === null ? missingSymbol(observation.status, indicator, v.lang) : v.number(value),
    marks: value === null ? '' : marksOf(observation),
    beside: value === null ? plain(missingWords(observation.status, indicator, v.lang)) : beside,
  });
  const reference = v.text(indicator.reference);
  return {
    measure: `${capital(v.measure)}, ${plain(v.name(0))}${reference && ` (${reference})`}`,
    rows: ranking.rows.map((row) => {
      const reason = apartReason(ranking, row);
      return named(row, [v.text(row.band?.label), reason === null ? '' : L.apart[reason]].filter(Boolean).join(', '));
    }),
    whole: ranking.whole && named(ranking.whole, L.noBar),
    targets: targets.map(({ target, series }) => {
      const who = series === ranking.whole?.series ? `${plain(wholeName(comparison, v))}: ` : '';
      const value = numberText(target.value, exactly(indicator.unit, target.value), v.lang);
      return `${who}${L.goal} ${targetLabel(slice, target, v.lang)}: ${value}`;
    }),
    format: v.number,
  };
};
