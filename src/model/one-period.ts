import { isActual } from './compare.js';
import type { Observation, Status } from './dataset.js';
import { times } from './times.js';

/**
 * Index of the one period in which rows are compared: the latest one that was published for more than half of them, or
 * else the latest of those published for most rows. A number that is not a forecast counts as published, and so does a
 * withheld number; a period without any number does not count. All rows show that same period: late rows show no older
 * figure, and early rows no newer one.
 */
export const onePeriod = (
  rows: readonly { readonly observations: readonly Observation[] }[],
  periods: number,
): number => {
  const actual = [...times(periods, () => 0)];
  const published = [...times(periods, () => 0)];
  // Iterate by row: there may be a million cells, and those of a row are adjacent in memory.
  for (const { observations } of rows)
    observations.forEach((cell, i) => {
      const list = isActual(cell) ? actual : withheld.includes(cell.status) ? published : null;
      const count = list?.[i];
      if (list && count !== undefined) list[i] = count + 1;
    });
  const counts = actual.map((count, i) => count && count + (published[i] ?? 0));
  const most = Math.max(...counts);
  return counts.findLastIndex((count) => count * 2 > rows.length || count === most);
};

const withheld: readonly Status[] = ['suppressed', 'confidential', 'impossible'];
