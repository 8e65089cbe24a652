import { byName } from '../model/by-name.js';
import type { Lang } from './lang.js';
import { joined, type Phrase } from './phrase.js';
import type { Sheet, SheetCell } from './sheet.js';
import { columnOf } from './table-text.js';
import { times } from '../model/times.js';

/**
 * The same table for a narrow page: what a row is about stands in one column, what is said of its figure in another. Itself where there is nothing
 * to put together, and where figures stand beside each other: those are scrolled. `heading`: see `tableText`.
 */
export const stackedSheet = (sheet: Sheet, lang: Lang, heading: string): Sheet => {
  const { columns, heads } = sheet;
  const words = columns.filter(({ kind }) => kind === 'word');
  if (columns.length - heads - words.length !== 1 || (heads === 1 && words.length < 2)) return sheet;
  const [about, number, said] = [columns.slice(0, heads), columns[heads], words];
  const merge = (some: typeof columns, kind: 'head' | 'word'): typeof columns => {
    if (some.length < 2) return some;
    const [first, ...rest] = some.map(({ head }) => head);
    return [{ ...columnOf(list([first ?? [], ...rest.map(lowered)]), heading, lang), kind, widest: '', cut: false }];
  };
  const kept = [...merge(about, 'head'), ...(number ? [number] : []), ...merge(said, 'word')];

  let ranks: readonly number[] | null = null;
  const rank = (row: number): number => (ranks ??= rankedByAll(sheet, lang))[row] ?? 0;
  const texts = (cells: readonly SheetCell[]): string =>
    cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(', ');
  return {
    ...sheet,
    columns: kept,
    heads: 1,
    orderedBy: heads === 1 ? sheet.orderedBy : null,
    row: (index) => {
      const row = sheet.row(index);
      const [figure, ...others] = row.cells;
      const text = texts(others);
      const more: readonly SheetCell[] = said.length === 0 ? [] : [{ text, spoken: null, kind: 'word', mark: null, sort: text || null }];
      return { ...row, heads: [list(row.heads)], cells: [...(figure ? [figure] : []), ...more] };
    },
    sortKey: (row, column) => {
      if (column === 0) return heads === 1 ? sheet.sortKey(row, 0) : rank(row);
      if (column === 1) return sheet.sortKey(row, heads);
      return texts(sheet.row(row).cells.slice(1)) || null;
    },
  };
};

const list = (phrases: readonly Phrase[]): Phrase => joined(phrases, ', ');

/** Names of columns after the first: they begin with a capital only where they stand alone. */
const lowered = ([first, ...rest]: Phrase): Phrase =>
  first === undefined ? [] : [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];

/** Per row its place by the first head, among equals by the second, and so on. */
const rankedByAll = (sheet: Sheet, lang: Lang): readonly number[] => {
  const names = byName(lang);
  const rows = times(sheet.size, (i) => i);
  return times(sheet.heads, (column) => column).reduce<readonly number[]>(
    (before, column) => {
      const keys = rows.map((row) => sheet.sortKey(row, column));
      const order = [...new Set(keys)].sort((a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : names(String(a), String(b)),
      );
      const places = new Map(order.map((key, place) => [key, place]));
      return before.map((rank, i) => rank * order.length + (places.get(keys[i] ?? null) ?? 0));
    },
    rows.map(() => 0),
  );
};
