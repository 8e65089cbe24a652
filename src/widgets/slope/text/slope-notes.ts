import { compareWords } from '../../../text/compare-words.js';
import { notes, type Note } from '../../../text/notes-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import type { Slope } from '../model/slope.js';
import { countRun, rowsName } from './slope-names.js';
import { slopeWords } from './slope-words.js';

/** How a slope chart is drawn: how many rows have a place in it, and whether its axis starts elsewhere than at 0. */
export interface SlopeDrawn {
  readonly rows: number;
  readonly axisCut: boolean;
}

/** All remarks on the two periods, and that rows have figures of others, or no place in the picture. */
export const slopeNotes = (
  found: Slope,
  v: SliceFormatter,
  { rows: drawn, axisCut }: SlopeDrawn,
): readonly Note[] => {
  const { rows, outside, slice } = found;
  const [L, C] = [slopeWords(v.lang), compareWords(v.lang)];
  const count = (value: number) => countRun(value, v.lang);
  const all = count(rows.length);
  return [
    ...(drawn < rows.length
      ? [{ lead: '', text: L.inTable(count(drawn), rowsName(found, drawn, v.lang)) }]
      : []),
    ...(outside.earlier > 0 ? [{ lead: '', text: L.earlier(count(outside.earlier), all) }] : []),
    ...(outside.later > 0 ? [{ lead: '', text: C.later(count(outside.later), all) }] : []),
    ...notes(slice, v, axisCut, slice.series.length),
  ];
};
