import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { tableText } from '../text/table-text.js';
import type { Tabled } from './data-table.js';

/** The figures of one slice as a table: a row per period. */
export const tabled = (slice: Slice, lang: Lang, heading: string): Tabled => ({
  on: [slice],
  text: () => tableText(slice, lang, heading),
  slices: [slice],
  lang,
  heading,
});
