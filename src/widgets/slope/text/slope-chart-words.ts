import { marksOf } from '../../../text/cell-text.js';
import { chartWords, type ChartWords } from '../../../text/chart-words.js';
import { capital, toPlainText } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import type { SlopeRow } from '../model/slope-row.js';
import type { Slope } from '../model/slope.js';
import { signed } from './slope-table.js';
import { lackingSentences } from './slope-warnings.js';
import { slopeWords } from './slope-words.js';

/** Every word and number that a slope chart shows. */
export interface SlopeChartWords {
  /** The line above the plot: `Aantal diploma's`. */
  readonly measure: string;
  /** Over either end. */
  readonly periods: readonly [string, string];
  /** Over the column of differences. */
  readonly change: string;
  /** Aligned with `Slope.rows`. */
  readonly rows: readonly SlopeRowWords[];
  readonly whole: SlopeRowWords | null;
  /** Below the plot: which rows have no figure at one end, and why. */
  readonly lacking: readonly string[];
  /** As of a line chart: names of the counting on either side of a break. */
  readonly line: ChartWords;
}

export interface SlopeRowWords {
  readonly name: string;
  /** At either end the number and the signs behind it; empty where there is none. */
  readonly numbers: readonly [string, string];
  readonly marks: readonly [string, string];
  /** With its sign; empty where it is not known. */
  readonly change: string;
}

export const slopeChartWords = (found: Slope, v: SliceFormatter): SlopeChartWords => {
  const { slice, rows, whole } = found;
  const reference = v.text(slice.indicator.reference);
  const said = ({ label, ends, change }: SlopeRow): SlopeRowWords => ({
    name: v.text(label),
    numbers: both(ends, ({ value }) => (value === null ? '' : v.number(value))),
    marks: both(ends, (cell) => (cell.value === null ? '' : marksOf(cell))),
    change: change === null ? '' : signed(change, slice.indicator.unit, v.lang),
  });
  return {
    measure: capital(v.measure) + (reference && ` (${reference})`),
    periods: [v.label(0), v.label(1)],
    change: capital(slopeWords(v.lang).change),
    rows: rows.map(said),
    whole: whole && said(whole),
    lacking: lackingSentences(found, v).map(toPlainText),
    line: chartWords(slice, v),
  };
};

const both = (
  [first, last]: SlopeRow['ends'],
  say: (cell: SlopeRow['ends'][number]) => string,
): readonly [string, string] => [say(first), say(last)];
