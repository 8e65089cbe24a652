import { folded, wanted } from './folded.js';
import type { Lang } from './lang.js';
import { typedNumber, type Sheet, type SheetColumn } from './sheet.js';
import type { TableText } from './table-text.js';

/** A table with a row per period, which is in words already. */
export const sheetOfTable = ({ caption, columns, rows, legend }: TableText, lang: Lang): Sheet => ({
  caption,
  columns: columns.map((column, at): SheetColumn => {
    const texts = rows.map(({ head, cells }) => (at === 0 ? head : (cells[at - 1]?.text ?? '')));
    return {
      ...column,
      kind: at === 0 ? 'head' : rows[0]?.cells[at - 1]?.kind === 'word' ? 'word' : 'number',
      widest: texts.reduce((most, text) => (text.length > most.length ? text : most), ''),
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
  sortKey: (index, column) => (column === 0 ? rows[index]?.sort : rows[index]?.cells[column - 1]?.sort) ?? null,
  finder: (typed) => {
    const words = wanted(typed);
    const number = words.length > 1 ? NaN : typedNumber(words[0] ?? '', lang);
    return (index) => {
      const { head = '', cells = [] } = rows[index] ?? {};
      const said = folded([head, ...cells.flatMap(({ kind, text, spoken }) => [kind === 'word' ? text : '', spoken ?? ''])].join('\n'));
      return words.every(
        (word) => said.includes(word) || cells.some(({ kind, text }) => kind === 'number' && typedNumber(text, lang) === number),
      );
    };
  },
  legend,
});
