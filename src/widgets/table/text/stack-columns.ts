import { byName } from '../../../model/by-name.js';
import type { Lang } from '../../../text/lang.js';
import { joined, type RichText } from '../../../text/rich-text.js';
import type { TableModel, ModelCell } from './table-model.js';
import { columnOf } from '../../../text/table-text.js';
import { times } from '../../../model/times.js';

/**
 * The same table for a narrow page: the row heads are joined in one column, the words about its figure in another.
 * Returns `model` itself where there is nothing to join, and where there are several columns of figures: those are
 * scrolled. `heading`: see `tableText`.
 */
export const stackColumns = (model: TableModel, lang: Lang, heading: string): TableModel => {
  const { columns, heads } = model;
  const words = columns.filter(({ kind }) => kind === 'word');
  if (columns.length - heads - words.length !== 1 || (heads === 1 && words.length < 2))
    return model;
  const [headColumns, number, wordColumns] = [columns.slice(0, heads), columns[heads], words];
  const mergeColumns = (group: typeof columns, kind: 'head' | 'word'): typeof columns => {
    if (group.length < 2) return group;
    const [first, ...rest] = group.map(({ head }) => head);
    return [
      {
        ...columnOf(list([first ?? [], ...rest.map(lowered)]), heading, lang),
        kind,
        widest: '',
        cut: false,
      },
    ];
  };
  const stacked = [
    ...mergeColumns(headColumns, 'head'),
    ...(number ? [number] : []),
    ...mergeColumns(wordColumns, 'word'),
  ];

  let ranks: readonly number[] | null = null;
  const rank = (row: number): number => (ranks ??= rankRows(model, lang))[row] ?? 0;
  const texts = (cells: readonly ModelCell[]): string =>
    cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(', ');
  return {
    ...model,
    columns: stacked,
    heads: 1,
    orderedBy: heads === 1 ? model.orderedBy : null,
    row: (index) => {
      const row = model.row(index);
      const [figure, ...others] = row.cells;
      const text = texts(others);
      const wordCells: readonly ModelCell[] =
        wordColumns.length === 0
          ? []
          : [{ text, spoken: null, kind: 'word', mark: null, sort: text || null }];
      return {
        ...row,
        heads: [list(row.heads)],
        cells: [...(figure ? [figure] : []), ...wordCells],
      };
    },
    sortKey: (row, column) => {
      if (column === 0) return heads === 1 ? model.sortKey(row, 0) : rank(row);
      if (column === 1) return model.sortKey(row, heads);
      return texts(model.row(row).cells.slice(1)) || null;
    },
  };
};

const list = (phrases: readonly RichText[]): RichText => joined(phrases, ', ');

/** Lower-cases the initial of the column names after the first. */
const lowered = ([first, ...rest]: RichText): RichText =>
  first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];

/** Rank of each row by the first head, among equals by the second, and so on. */
const rankRows = (model: TableModel, lang: Lang): readonly number[] => {
  const names = byName(lang);
  const rows = times(model.size, (i) => i);
  return times(model.heads, (column) => column).reduce<readonly number[]>(
    (ranksSoFar, column) => {
      const keys = rows.map((row) => model.sortKey(row, column));
      const order = [...new Set(keys)].sort((a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : names(String(a), String(b)),
      );
      const rankOf = new Map(order.map((key, position) => [key, position]));
      return ranksSoFar.map((rank, i) => rank * order.length + (rankOf.get(keys[i] ?? null) ?? 0));
    },
    rows.map(() => 0),
  );
};
