import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { tablePart } from '../model/table-part.js';
import { cellText } from './cell-text.js';
import { cutTexts } from './cut-text.js';
import { extraWords } from './extra-words.js';
import type { Lang } from './lang.js';
import { capitalised, joined, words, type Phrase } from './phrase.js';
import { columnsText } from './rows-text.js';
import { targetRows } from './target-text.js';
import { partOf, voice, type Voice } from './voice.js';

export interface Cell {
  /** What is seen. */
  readonly text: string;
  /** Words for assistive technology: instead of `text` in a missing cell, instead of `mark` behind a number. */
  readonly spoken: string | null;
  readonly kind: 'number' | 'missing' | 'word';
  /** Sign behind the number for its status, `*` for provisional. */
  readonly mark: string | null;
  /** What to sort by: the number as the file has it, or the words; null for what goes last in both directions. */
  readonly sort: number | string | null;
}

export interface Column {
  readonly head: Phrase;
  /** What its button does, which is called as the head: names the indicator, so that buttons of two tables can be told apart. */
  readonly description: string;
}

export interface TableText {
  /** What, in which unit, per what, and whether the counting changed. */
  readonly caption: Phrase;
  /** First what the rows are about, as the kind of period; then one per series; margin, class, counting and edition where there is something to tell apart. */
  readonly columns: readonly Column[];
  /** One per shown period, or per category in a comparison; then one per target of a shown series. */
  readonly rows: readonly {
    readonly head: string;
    /** Place of the period in time, or the name of what the row is about; null for a target, which goes last. */
    readonly sort: number | string | null;
    /** Whether no number of this row may be compared with the row before it: the counting changed for every series. */
    readonly cutBefore: boolean;
    readonly cells: readonly Cell[];
  }[];
  /** The signs that occur, and only those. */
  readonly legend: readonly { readonly symbol: string; readonly text: string }[];
}

/** `heading`: what stands above the widget, for the names of buttons. Of very many series the first ones, which the caption says. */
export const tableText = (whole: Slice, lang: Lang, heading = voice(whole, lang).heading.text): TableText => {
  const slice = tablePart(whole);
  const { periods, series, split } = slice;
  const v = voice(slice, lang);
  const W = v.words;
  const cuts = cutTexts(slice, v);
  const extra = extraWords(slice, v);
  const signs = new Map<string, string>();

  /** One word where all numbers of a row share it, else one per series that has one. */
  const shared = (row: readonly Observation[], say: (cell: Observation) => string): Cell => {
    const said = row.flatMap((cell, i) => (cell.value === null ? [] : [{ word: say(cell), label: v.text(series[i]?.label) }]));
    const same = new Set(said.map(({ word }) => word)).size < 2;
    const each = said.flatMap(({ word, label }) => (word ? [`${label}: ${word}`] : []));
    const text = same ? (said[0]?.word ?? '') : each.join(', ');
    return { text, spoken: null, kind: 'word', mark: null, sort: text || null };
  };

  const rows = periods.map(({ ordinal }, i) => {
    const row = series.flatMap(({ observations }) => observations[i] ?? []);
    const cells = [...row.map((cell) => cellText(slice, cell, v, signs)), ...extra.map(({ say }) => shared(row, say))];
    return { head: v.label(i), sort: ordinal, cutBefore: cuts.some(({ after, whole }) => whole && after + 1 === i), cells };
  });
  const blank: Cell = { text: '', spoken: null, kind: 'word', mark: null, sort: null };
  const goals = targetRows(slice, lang).map(({ head, text, series: of }) => {
    const cells = [...series, ...extra].map((_, i): Cell => (i === of ? { ...blank, text, kind: 'number' } : blank));
    return { head, sort: null, cutBefore: false, cells };
  });
  const columns = [
    words`${W.kind[periods[0]?.kind ?? 'year']}`,
    ...series.map(({ label }) => (split === null ? words`${v.measure}` : v.part(label))),
    ...extra.map(({ head }) => words`${head}`),
  ].map((head) => columnOf(head, heading, lang));
  return {
    caption: joined([captionText(v, cuts), columnsText(series.length, series.length + (slice.more ?? 0), lang)]),
    columns,
    rows: [...rows, ...goals],
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** What the figures of a table are, and where their counting changed. */
export const captionText = (v: Voice, cuts: ReturnType<typeof cutTexts>): Phrase =>
  joined([words`${partOf(v.heading, v.lang)}: ${v.measure}, ${v.per}.`, ...cuts.map(({ text }) => text)]);

/** A column with what its button does. */
export const columnOf = (found: Phrase, heading: string, lang: Lang): Column => {
  return { head: capitalised(found), description: `${languages[lang].sort}: ${heading}` };
};

/** Spoken after sorting: `Gesorteerd op Totaal, aflopend`. */
export const sortedText = (lang: Lang, column: string, direction: 'ascending' | 'descending'): string =>
  languages[lang].sorted(column, direction);

const languages = {
  nl: {
    sort: 'sorteren',
    sorted: (column: string, direction: string) => `Gesorteerd op ${column}, ${direction === 'ascending' ? 'oplopend' : 'aflopend'}`,
  },
  en: {
    sort: 'sort',
    sorted: (column: string, direction: string) => `Sorted by ${column}, ${direction}`,
  },
};
