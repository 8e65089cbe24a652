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
  const kinds = new Map<string, Observation[]>();
  for (const cell of cells) {
    if (cell.value === null) continue;
    const kind = kindOf(cell);
    const alike = kinds.get(kind) ?? [];
    alike.push(cell);
    kinds.set(kind, alike);
  }
  const most = Math.max(...[...kinds.values()].map(({ length }) => length));
  return [...kinds].find(([, { length }]) => length === most)?.[0];
};
