import type { Observation } from './dataset.js';

/** A key that is equal for cells that may be compared with one another. */
export const kindOf = (cell: Observation | undefined): string =>
  cell === undefined
    ? ''
    : [
        cell.edition,
        cell.definition,
        cell.flags.includes('definition-differs'),
        cell.flags.includes('forecast'),
      ].join();

/** The most frequent kind among the numbers; the first one on a tie. */
export const usualKind = (cells: readonly Observation[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const cell of cells)
    if (cell.value !== null) counts.set(kindOf(cell), (counts.get(kindOf(cell)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
};
