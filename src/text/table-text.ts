import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { tablePart } from '../model/table-part.js';
import { cellText, type Cell } from './cell-text.js';
import { cutTexts } from './cut-text.js';
import { extraColumns } from './extra-columns.js';
import type { Lang } from './lang.js';
import { capitalised, joined, rich, type RichText } from './rich-text.js';
import { columnsText } from './rows-text.js';
import { targetRows } from './target-text.js';
import { partOf, sliceFormatter, type SliceFormatter } from './slice-formatter.js';

export interface Column {
  readonly head: RichText;
  /**
   * Description of the sort button in the header. It includes the heading, to distinguish the buttons of several
   * tables.
   */
  readonly description: string;
}

export interface TableText {
  /** Quantity, unit, kind of period, and any breaks. */
  readonly caption: RichText;
  /**
   * First the row headers, such as the kind of period; then one per series; then margin, class, definition and edition,
   * if these have something to distinguish.
   */
  readonly columns: readonly Column[];
  /** One per shown period, or per category in a comparison; then one per target of a shown series. */
  readonly rows: readonly {
    readonly head: string;
    /** Sort key: the ordinal of the period, or a name; null for a target, which sorts last. */
    readonly sort: number | string | null;
    /** Whether all series are cut before this row, so that no number may be compared with the previous row. */
    readonly cutBefore: boolean;
    readonly cells: readonly Cell[];
  }[];
  /** The signs that occur in the table. */
  readonly legend: readonly { readonly symbol: string; readonly text: string }[];
}

/**
 * `heading`: the heading above the widget, for the descriptions of buttons. Very many series are limited to the first
 * ones; the caption says so.
 */
export const tableText = (
  fullSlice: Slice,
  lang: Lang,
  heading = sliceFormatter(fullSlice, lang).heading.text,
): TableText => {
  const slice = tablePart(fullSlice);
  const { periods, series, split } = slice;
  const v = sliceFormatter(slice, lang);
  const W = v.words;
  const cuts = cutTexts(slice, v);
  const extra = extraColumns(slice, v);
  const signs = new Map<string, string>();

  /** One word if all numbers of a row share it, or else one per series that has any. */
  const shared = (row: readonly Observation[], textOf: (cell: Observation) => string): Cell => {
    const words = row.flatMap((cell, i) =>
      cell.value === null ? [] : [{ word: textOf(cell), label: v.text(series[i]?.label) }],
    );
    const same = new Set(words.map(({ word }) => word)).size < 2;
    const each = words.flatMap(({ word, label }) => (word ? [`${label}: ${word}`] : []));
    const text = same ? (words[0]?.word ?? '') : each.join(', ');
    return { text, spoken: null, kind: 'word', mark: null, sort: text || null };
  };

  const rows = periods.map(({ ordinal }, i) => {
    const row = series.flatMap(({ observations }) => observations[i] ?? []);
    const cells = [
      ...row.map((cell) => cellText(slice, cell, v, signs)),
      ...extra.map(({ textOf: say }) => shared(row, say)),
    ];
    return {
      head: v.label(i),
      sort: ordinal,
      cutBefore: cuts.some(({ after, affectsAll: allSeries }) => allSeries && after + 1 === i),
      cells,
    };
  });
  const blank: Cell = { text: '', spoken: null, kind: 'word', mark: null, sort: null };
  const targetCells = targetRows(slice, lang).map(({ head, text, series: of }) => {
    const cells = [...series, ...extra].map((_, i): Cell =>
      i === of ? { ...blank, text, kind: 'number' } : blank,
    );
    return { head, sort: null, cutBefore: false, cells };
  });
  const columns = [
    rich`${W.kind[periods[0]?.kind ?? 'year']}`,
    ...series.map(({ label }) => (split === null ? rich`${v.measure}` : v.part(label))),
    ...extra.map(({ head }) => rich`${head}`),
  ].map((head) => columnOf(head, heading, lang));
  return {
    caption: joined([
      captionText(v, cuts),
      columnsText(series.length, series.length + (slice.more ?? 0), lang),
    ]),
    columns,
    rows: [...rows, ...targetCells],
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** Caption of a table: its figures, and their breaks. */
export const captionText = (v: SliceFormatter, cuts: ReturnType<typeof cutTexts>): RichText =>
  joined([
    rich`${partOf(v.heading, v.lang)}: ${v.measure}, ${v.per}.`,
    ...cuts.map(({ text }) => text),
  ]);

/** A column with the description of its sort button. */
export const columnOf = (head: RichText, heading: string, lang: Lang): Column => {
  return { head: capitalised(head), description: `${languages[lang].sort}: ${heading}` };
};

/** Announced after sorting: `Gesorteerd op Totaal, aflopend`. */
export const sortedText = (
  lang: Lang,
  column: string,
  direction: 'ascending' | 'descending',
): string => languages[lang].sorted(column, direction);

const languages = {
  nl: {
    sort: 'sorteren',
    sorted: (column: string, direction: string) =>
      `Gesorteerd op ${column}, ${direction === 'ascending' ? 'oplopend' : 'aflopend'}`,
  },
  en: {
    sort: 'sort',
    sorted: (column: string, direction: string) => `Sorted by ${column}, ${direction}`,
  },
};
