import type { Lang } from './lang.js';
import { fig, plain, type Phrase } from './phrase.js';
import { columnOf, type TableText } from './table-text.js';

/**
 * A table of many series with a row for each and a column for each period, which goes on paper and on a telephone. One that is ruled where the counting
 * changed stays as it is: a column has no such rule. `head`: what the rows are; `heading`: what stands above the widget.
 */
export const turnedTable = (table: TableText, head: Phrase, heading: string, lang: Lang): TableText => {
  const [, ...series] = table.columns;
  if (series.length <= WIDEST || series.length <= table.rows.length || table.rows.some(({ cutBefore }) => cutBefore)) return table;
  return {
    ...table,
    columns: [columnOf(head, heading, lang), ...table.rows.map((row) => columnOf([fig(row.head)], heading, lang))],
    // In the order of the panels until a reader sorts by a period.
    rows: series.map((column, i) => ({
      head: plain(column.head),
      sort: i,
      cutBefore: false,
      cells: table.rows.flatMap(({ cells }) => cells[i] ?? []),
    })),
  };
};

/** Columns of figures that paper has room for. */
const WIDEST = 12;
