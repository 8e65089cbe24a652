import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { plain } from './phrase.js';
import { missingSymbol, missingWords, remarks, statusMark, statusText } from './status-words.js';
import type { Cell } from './table-text.js';
import type { Voice } from './voice.js';

/** A figure as the cell of a table. `signs` takes what the signs in it mean, for below the table. */
export const cellText = ({ indicator }: Pick<Slice, 'indicator'>, cell: Observation, v: Voice, signs: Map<string, string>): Cell => {
  if (cell.value === null) {
    const [text, spoken] = [missingSymbol(cell.status, indicator, v.lang), plain(missingWords(cell.status, indicator, v.lang))];
    signs.set(text || v.words.blank, spoken);
    return { text, spoken, kind: 'missing', mark: null, sort: null };
  }
  for (const status of remarks(cell)) signs.set(statusMark(status, cell), v.words.status[status]);
  const mark = marksOf(cell);
  const spoken = mark ? statusText(cell, v.lang) : null;
  return { text: v.number(cell.value), spoken, kind: 'number', mark: mark || null, sort: cell.value };
};

/** The signs behind a number for its status: `*`; empty where there is nothing to say. */
export const marksOf = (cell: Observation): string =>
  remarks(cell)
    .map((status) => statusMark(status, cell))
    .join(' ');
