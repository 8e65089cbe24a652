import type { Comparison } from '../model/comparison.js';
import { compareChartWords, type CompareChartWords } from './compare-chart-words.js';
import { compareNotes } from './compare-notes.js';
import { compareSummary } from './compare-summary.js';
import { compareWords, type SortName } from './compare-words.js';
import type { ExplorerText } from './explorer-text.js';
import type { Lang, Picked } from './lang.js';
import type { Note } from './notes-text.js';
import { wholeText } from './numbers.js';
import { capitalised, plain, words, type Phrase } from './phrase.js';
import { voice } from './voice.js';

/** What `<tp-compare>` says. */
export interface CompareText {
  readonly heading: Picked;
  /** At most 60 words. */
  readonly summary: Phrase;
  /** Name of the picture: `Staafdiagram, 12 regio's, 2018, op waarde, van hoog naar laag`. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly chart: CompareChartWords;
  /** What the bounds of classes are of: `Vacatures per werkzoekende`. */
  readonly measure: string;
}

export interface Drawn {
  readonly form: 'bars' | 'dots';
  /** Whether the axis starts elsewhere than at 0. */
  readonly axisCut: boolean;
  /** How many rows have a place in the picture. */
  readonly rows: number;
}

export const compareText = (comparison: Comparison, lang: Lang, drawn: Drawn): CompareText => {
  const { slice, ranking } = comparison;
  const v = voice(slice, lang);
  const L = compareWords(lang);
  const rows = `${wholeText(drawn.rows, lang)} ${L.rows(drawn.rows, ranking.level !== null)}`;
  return {
    heading: v.heading,
    summary: compareSummary(comparison, v),
    figureName: [L.chart[drawn.form], rows, plain(v.name(0)), L.by + L.orders[sortName(comparison)]].join(', '),
    notes: compareNotes(comparison, v, drawn.axisCut, drawn.rows),
    chart: compareChartWords(comparison, v),
    measure: plain(capitalised(words`${v.measure}`)),
  };
};

export interface SortText {
  readonly label: string;
  /** Begins with the label and names the widget. */
  readonly name: string;
  readonly orders: readonly { readonly name: SortName; readonly label: string }[];
  /** Spoken after a choice. */
  readonly sorted: (order: SortName) => string;
}

export const sortText = (lang: Lang, heading: string): SortText => {
  const { sort, sorted, orders } = compareWords(lang);
  return {
    label: sort,
    name: `${sort}: ${heading}`,
    orders: SORTS.map((name) => ({ name, label: orders[name] })),
    sorted: (order) => sorted + orders[order],
  };
};

/** Orders in which they are offered. */
export const SORTS: readonly SortName[] = ['value', 'value-ascending', 'name', 'source'];

const sortName = ({ sort, descending }: Comparison): SortName =>
  sort === 'value' ? (descending ? 'value' : 'value-ascending') : sort === 'name' ? 'name' : 'source';

/** Words on what walks through the rows. */
export const compareExplorerText = ({ ranking: { level } }: Comparison, lang: Lang, heading: string): ExplorerText => {
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
