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
  const counts = times(periods, (i) => {
    const cells = rows.flatMap(({ observations }) => observations[i] ?? []);
    return cells.some(isActual) ? cells.filter((cell) => isActual(cell) || keptBack.includes(cell.status)).length : 0;
  });
  const most = counts.findLastIndex((count) => count * 2 > rows.length);
  return most >= 0 ? most : counts.lastIndexOf(Math.max(...counts));
};

const keptBack: readonly Status[] = ['suppressed', 'confidential', 'impossible'];
