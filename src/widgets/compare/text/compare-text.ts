import type { Comparison } from '../../../model/comparison.js';
import { compareChartWords, type CompareChartWords } from './compare-chart-words.js';
import { compareNotes } from '../../../text/compare-notes.js';
import { compareInWords } from '../../../text/sentence/compare-in-words.js';
import { compareSentence } from '../../../text/sentence/compare-sentence.js';
import { readingLine } from '../../../text/sentence/reading-line.js';
import { compareWords, type SortName } from '../../../text/compare-words.js';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { Lang, Picked } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { integerText } from '../../../text/numbers.js';
import { capitalised, toPlainText, rich, type RichText } from '../../../text/rich-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** Texts of `<tp-compare>`. */
export interface CompareText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** The line above the picture. */
  readonly reading: RichText;
  /** Name of the chart: `Staafdiagram, 12 regio's, 2018, op waarde, van hoog naar laag`. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly chart: CompareChartWords;
  /** Measure of the class bounds: `Vacatures per werkzoekende`. */
  readonly measure: string;
}

export interface Drawn {
  readonly form: 'bars' | 'dots';
  /** True if the axis does not start at 0. */
  readonly axisCut: boolean;
  /** Number of drawn rows. */
  readonly rows: number;
}

export const compareText = (comparison: Comparison, lang: Lang, drawn: Drawn): CompareText => {
  const { slice, ranking } = comparison;
  const v = sliceFormatter(slice, lang);
  const L = compareWords(lang);
  const rows = `${integerText(drawn.rows, lang)} ${L.rows(drawn.rows, ranking.level !== null)}`;
  return {
    heading: v.heading,
    summary: compareSentence(comparison, v),
    inWords: compareInWords(comparison, v),
    reading: readingLine(slice, v),
    figureName: [
      L.chart[drawn.form],
      rows,
      toPlainText(v.name(0)),
      L.by + L.orders[sortName(comparison)],
    ].join(', '),
    notes: compareNotes(comparison, v, drawn.axisCut, drawn.rows),
    chart: compareChartWords(comparison, v),
    measure: toPlainText(capitalised(rich`${v.measure}`)),
  };
};

/** The orders that attribute `sort` takes. */
export const SORTS: readonly SortName[] = ['value', 'value-ascending', 'name', 'source'];

const sortName = ({ sort, descending }: Comparison): SortName =>
  sort === 'value'
    ? descending
      ? 'value'
      : 'value-ascending'
    : sort === 'name'
      ? 'name'
      : 'source';

/** Texts of the explorer of the rows. */
export const compareExplorerText = (
  { ranking: { level } }: Comparison,
  lang: Lang,
  heading: string,
): ExplorerText => {
  const L = compareWords(lang);
  const row = L.rows(1, level !== null);
  const [previous, next] = [L.previous + row, L.next + row];
  return {
    label: L.explore + heading,
    help: `${L.arrowKeys}${L.other}${row}.`,
    previous,
    previousName: `${previous}: ${heading}`,
    next,
    nextName: `${next}: ${heading}`,
    series: '',
    seriesName: '',
  };
};
