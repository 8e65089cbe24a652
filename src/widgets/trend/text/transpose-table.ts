import type { Lang } from '../../../text/lang.js';
import { figureRun, toPlainText, type RichText } from '../../../text/rich-text.js';
import { columnOf, type TableText } from '../../../text/table-text.js';

/**
 * Transposes a table of many series: a row for each series and a column for each period, which fits on paper and on a
 * phone. A table with breaks is not transposed, since columns have no break lines. `head`: name of the rows; `heading`:
 * heading of the widget.
 */
export const transposeTable = (
  table: TableText,
  head: RichText,
  heading: string,
  lang: Lang,
): TableText => {
  const [, ...series] = table.columns;
  if (
    series.length <= MAX_COLUMNS ||
    series.length <= table.rows.length ||
    table.rows.some(({ cutBefore }) => cutBefore)
  )
    return table;
  return {
    ...table,
    columns: [
      columnOf(head, heading, lang),
      ...table.rows.map((row) => columnOf([figureRun(row.head)], heading, lang)),
    ],
    // In the order of the panels, until a reader sorts by a period.
    rows: series.map((column, i) => ({
      head: toPlainText(column.head),
      sort: i,
      cutBefore: false,
      cells: table.rows.flatMap(({ cells }) => cells[i] ?? []),
    })),
  };
};

/** Maximum number of columns that fit on paper. */
const MAX_COLUMNS = 12;
