import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { RowsBelow } from './frame.js';
import { hasSigns } from './missing-signs.js';
import { statusWords } from './status-row.js';

/**
 * Returns the rows that `slice` needs under the axis, and their total height, at 13 px text. They do not depend on the
 * width.
 */
export const rowsBelow = (
  slice: Slice,
  words: ChartWords,
): RowsBelow & { readonly height: number } => {
  const signs = hasSigns(slice);
  const periods = 22 + (signs ? 12 : 0);
  const years = periods + (words.periodLabels.some(({ part }) => part !== '') ? 17 : 0);
  const hasStatusRow = signs || statusWords(slice, words).length > 0;
  return { signs: 12, periods, years, words: years + 18, height: years + (hasStatusRow ? 32 : 14) };
};
