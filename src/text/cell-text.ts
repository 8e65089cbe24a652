import type { Observation } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { toPlainText } from './rich-text.js';
import { missingSymbol, missingWords, remarks, statusMark, statusText } from './status-words.js';
import type { SliceFormatter } from './slice-formatter.js';

export interface Cell {
  /** The visible text. */
  readonly text: string;
  /** Words for assistive technology: instead of `text` in a missing cell, instead of `mark` after a number. */
  readonly spoken: string | null;
  readonly kind: 'number' | 'missing' | 'word';
  /** Sign after the number for its status, `*` for provisional. */
  readonly mark: string | null;
  /** Sort key: the number as in the file, or the words; null sorts last in both directions. */
  readonly sort: number | string | null;
}

/** A figure as the cell of a table. Adds the meaning of its signs to `signs`, for the legend below the table. */
export const cellText = (
  { indicator }: Pick<Slice, 'indicator'>,
  cell: Observation,
  v: SliceFormatter,
  signs: Map<string, string>,
): Cell => {
  if (cell.value === null) {
    const [text, spoken] = [
      missingSymbol(cell.status, indicator, v.lang),
      toPlainText(missingWords(cell.status, indicator, v.lang)),
    ];
    signs.set(text || v.words.blank, spoken);
    return { text, spoken, kind: 'missing', mark: null, sort: null };
  }
  for (const status of remarks(cell)) signs.set(statusMark(status, cell), v.words.status[status]);
  const mark = marksOf(cell);
  const spoken = mark ? statusText(cell, v.lang) : null;
  return {
    text: v.number(cell.value),
    spoken,
    kind: 'number',
    mark: mark || null,
    sort: cell.value,
  };
};

/** The signs after a number for its status: `*`; empty without remarks. */
export const marksOf = (cell: Observation): string =>
  remarks(cell)
    .map((status) => statusMark(status, cell))
    .join(' ');
