import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { capitalised, joined, plain, words, type Phrase } from './phrase.js';
import { missingSymbol, missingWords, remarks, statusMark, statusText } from './status-words.js';
import { partOf, voice } from './voice.js';

export interface Cell {
  /** What is seen. */
  readonly text: string;
  /** Words for assistive technology: instead of `text` in a missing cell, instead of `mark` behind a number. */
  readonly spoken: string | null;
  readonly kind: 'number' | 'missing' | 'word';
  /** Sign behind the number for its status, `*` for provisional. */
  readonly mark: string | null;
}

export interface TableText {
  /** What, in which unit, per what, and whether the counting changed. */
  /** The same, with the language of what is not there in the language asked for. */
  readonly caption: Phrase;
  /** Head of the first column is the kind of period; then one per series, the counting and the edition where they differ. */
  readonly columns: readonly Phrase[];
  readonly rows: readonly {
    readonly head: string;
    /** Whether this row may not be compared with the one before it. */
    readonly cutBefore: boolean;
    readonly cells: readonly Cell[];
  }[];
  /** The signs that occur, and only those. */
  readonly legend: readonly { readonly symbol: string; readonly text: string }[];
}

export const tableText = (slice: Slice, lang: Lang): TableText => {
  const { indicator, periods, series, split, breaks, definitions, editions } = slice;
  const v = voice(slice, lang);
  const W = v.words;
  const cuts = [...new Set(breaks.filter(({ cut }) => cut).map(({ after }) => after + 1))];
  const counts = new Map(definitions.map(({ id, short }) => [id, v.text(short) || id]));
  const signs = new Map<string, string>();

  const cellText = (cell: Observation): Cell => {
    if (cell.value === null) {
      const [text, spoken] = [missingSymbol(cell.status, indicator, lang), plain(missingWords(cell.status, indicator, lang))];
      signs.set(text || W.blank, spoken);
      return { text, spoken, kind: 'missing', mark: null };
    }
    for (const status of remarks(cell)) signs.set(statusMark(status), W.status[status]);
    const mark = remarks(cell).map(statusMark).join(' ');
    return { text: v.number(cell.value), spoken: mark ? statusText(cell, lang) : null, kind: 'number', mark: mark || null };
  };

  /** One word where all numbers of a row share it, else one per series. */
  const shared = (row: readonly Observation[], say: (cell: Observation) => string): Cell => {
    const said = row.map((cell) => (cell.value === null ? '' : say(cell)));
    const different = [...new Set(said.filter(Boolean))];
    const each = said.flatMap((word, i) => (word ? [`${v.text(series[i]?.label)}: ${word}`] : []));
    return { text: different.length > 1 ? each.join(', ') : (different[0] ?? ''), spoken: null, kind: 'word', mark: null };
  };

  const extra = [
    ...(counts.size > 1 ? [{ head: W.countMethod, say: ({ definition }: Observation) => counts.get(definition ?? '') ?? '' }] : []),
    ...(editions.length > 1 ? [{ head: W.edition, say: ({ edition }: Observation) => edition }] : []),
  ];
  const rows = periods.map((_, i) => {
    const row = series.flatMap(({ observations }) => observations[i] ?? []);
    return { head: v.label(i), cutBefore: cuts.includes(i), cells: [...row.map(cellText), ...extra.map(({ say }) => shared(row, say))] };
  });
  const caption = joined([
    words`${partOf(v.heading, lang)}: ${v.measure}, ${v.per}.`,
    ...cuts.map((index) => words`${W.otherCount(v.label(index))}`),
  ]);
  const columns = [
    words`${W.kind[periods[0]?.kind ?? 'year']}`,
    ...series.map(({ label }) => (split === null ? words`${v.measure}` : v.part(label))),
    ...extra.map(({ head }) => words`${head}`),
  ].map(capitalised);
  return {
    caption,
    columns,
    rows,
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};
