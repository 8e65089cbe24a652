import { unrankedReason, type Comparison } from '../../../model/comparison.js';
import type { RankedRow } from '../../../model/ranking.js';
import { marksOf } from '../../../text/cell-text.js';
import { totalName } from '../../../text/compare-names.js';
import { compareWords } from '../../../text/compare-words.js';
import { exactly, numberText } from '../../../text/numbers.js';
import { capital, toPlainText } from '../../../text/rich-text.js';
import { missingSymbol, missingWords } from '../../../text/status-words.js';
import { targetLabel } from '../../../text/target-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** All texts in the chart of a comparison. */
export interface CompareChartWords {
  /** The line above the rows: `Aantal diploma's, 2018`. */
  readonly measure: string;
  /** Aligned with `Ranking.rows`. */
  readonly rows: readonly RowWords[];
  /** The total, with the reason why it has no bar if it is no line across the rows. */
  readonly total: RowWords | null;
  /** Aligned with `Comparison.targets`: `doel 2030: 30%`, for the total with its name in front. */
  readonly targets: readonly string[];
  readonly format: (value: number) => string;
}

export interface RowWords {
  readonly name: string;
  /** The value, or the sign in its place. */
  readonly number: string;
  /** Signs for its status, behind the value. */
  readonly marks: string;
  /** Text next to the bar: its class, why there is no bar, or why it has no rank; else empty. */
  readonly barText: string;
}

export const compareChartWords = (comparison: Comparison, v: SliceFormatter): CompareChartWords => {
  const { slice, ranking, targets } = comparison;
  const L = compareWords(v.lang);
  const { indicator } = slice;
  const rowWords = (
    { label, value, observation }: Pick<RankedRow, 'label' | 'value' | 'observation'>,
    text: string,
  ): RowWords => ({
    name: v.text(label),
    number: value === null ? missingSymbol(observation.status, indicator, v.lang) : v.number(value),
    marks: value === null ? '' : marksOf(observation),
    barText:
      value === null ? toPlainText(missingWords(observation.status, indicator, v.lang)) : text,
  });
  const reference = v.text(indicator.reference);
  return {
    measure: `${capital(v.measure)}, ${toPlainText(v.name(0))}${reference && ` (${reference})`}`,
    rows: ranking.rows.map((row) => {
      const reason = unrankedReason(ranking, row);
      return rowWords(
        row,
        [v.text(row.band?.label), reason === null ? '' : L.unrankedReasons[reason]]
          .filter(Boolean)
          .join(', '),
      );
    }),
    total: ranking.total && rowWords(ranking.total, L.noBar),
    targets: targets.map(({ target, series }) => {
      const prefix =
        series === ranking.total?.series ? `${toPlainText(totalName(comparison, v))}: ` : '';
      const value = numberText(target.value, exactly(indicator.unit, target.value), v.lang);
      return `${prefix}${L.target} ${targetLabel(slice, target, v.lang)}: ${value}`;
    }),
    format: v.number,
  };
};
