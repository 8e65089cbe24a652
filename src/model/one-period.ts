import { isActual } from './compare.js';
import type { Observation, Status } from './dataset.js';
import { times } from './times.js';

/**
 * The one period in which rows are held against one another, as its index: the latest that was published for more than half of them; where
 * there is none, the latest of those that were published for most. Published is a number that is not a forecast, and a number that is kept
 * back; a period without any number does not count. All rows are told of that same period: one that is late shows no older figure, and one
 * that is early no newer one.
 */
export const onePeriod = (rows: readonly { readonly observations: readonly Observation[] }[], periods: number): number => {
  const actual = [...times(periods, () => 0)];
  const published = [...times(periods, () => 0)];
  // Row by row: there may be a million cells, and those of a row lie beside each other.
  for (const { observations } of rows)
    observations.forEach((cell, i) => {
      const list = isActual(cell) ? actual : keptBack.includes(cell.status) ? published : null;
      if (list !== null && i < periods) list[i] = (list[i] ?? 0) + 1;
    });
  const counts = actual.map((count, i) => (count > 0 ? count + (published[i] ?? 0) : 0));
  const most = counts.findLastIndex((count) => count * 2 > rows.length);
  return most >= 0 ? most : counts.lastIndexOf(Math.max(...counts));
};

const keptBack: readonly Status[] = ['suppressed', 'confidential', 'impossible'];
