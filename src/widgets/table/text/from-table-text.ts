import { foldForSearch, searchTerms } from './search-terms.js';
import type { Lang } from '../../../text/lang.js';
import { typedNumber, type TableModel, type ModelColumn } from './table-model.js';
import type { TableText } from '../../../text/table-text.js';

/** Makes a table model from a table with a row per period that is already in words. */
export const fromTableText = (
  { caption, columns, rows, legend }: TableText,
  lang: Lang,
): TableModel => ({
  caption,
  columns: columns.map((column, index): ModelColumn => {
    const texts = rows.map(({ head, cells }) =>
      index === 0 ? head : (cells[index - 1]?.text ?? ''),
    );
    return {
      ...column,
      kind: index === 0 ? 'head' : rows[0]?.cells[index - 1]?.kind === 'word' ? 'word' : 'number',
      widest: texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
      cut: false,
    };
  }),
  heads: 1,
  size: rows.length,
  orderedBy: 0,
  row: (index) => {
    const { head = '', sort = null, cells = [], cutBefore = false } = rows[index] ?? {};
    return { heads: [[{ text: head, figure: sort !== null }]], cells, cutBefore };
  },
  sortKey: (index, column) =>
    (column === 0 ? rows[index]?.sort : rows[index]?.cells[column - 1]?.sort) ?? null,
  finder: (query) => {
    const words = searchTerms(query);
    const number = words.length > 1 ? NaN : typedNumber(words[0] ?? '', lang);
    return (index) => {
      const { head = '', cells = [] } = rows[index] ?? {};
      const searchText = foldForSearch(
        [
          head,
          ...cells.flatMap(({ kind, text, spoken }) => [kind === 'word' ? text : '', spoken ?? '']),
        ].join('\n'),
      );
      return words.every(
        (word) =>
          searchText.includes(word) ||
          cells.some(({ kind, text }) => kind === 'number' && typedNumber(text, lang) === number),
      );
    };
  },
  legend,
});
