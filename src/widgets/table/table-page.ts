import type { TableModel } from './text/table-model.js';
import type { TablePart } from './text/table-words.js';

/** Rows per page: a browser lays out all rows of a table again for each row that is added or removed. */
const PAGE = 100;
/** Cells per page: a table with hundreds of columns has fewer rows per page. */
const MOST_CELLS = 10_000;

/** Rows per page of a table. */
export const pageSize = ({ columns }: TableModel): number =>
  Math.min(PAGE, Math.max(10, Math.floor(MOST_CELLS / columns.length)));

/** The visible rows: `found` rows match the search text, and the first visible one is at index `first` of those. */
export const visiblePart = (
  model: TableModel,
  matchCount: number,
  searchText: string,
  first: number,
): TablePart => ({
  all: model.size,
  found: matchCount,
  searchText: searchText,
  from: Math.min(first + 1, matchCount),
  to: Math.min(first + pageSize(model), matchCount),
});
