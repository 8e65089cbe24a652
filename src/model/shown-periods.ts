import { listed } from './choose.js';
import type { Observation, Period } from './dataset.js';
import { Problem } from './problem.js';
import type { PeriodChoice } from './query.js';

/** First and last index of the periods that a choice asks for, both included. A code that is not on the axis stops it. */
export const shownPeriods = (periods: readonly Period[], choice: PeriodChoice): { readonly from: number; readonly to: number } => {
  const last = periods.length - 1;
  if (choice.kind === 'all') return { from: 0, to: last };
  if (choice.kind === 'last') return { from: Math.max(0, periods.length - choice.count), to: last };
  const codes = periods.map(({ code }) => code);
  const find = (code: string): number => {
    const index = codes.indexOf(code);
    if (index < 0) throw new Problem('unknown-period', { pointer: 'period', expected: listed(codes), found: code });
    return index;
  };
  const from = choice.from === null ? 0 : find(choice.from);
  const to = choice.to === null ? last : find(choice.to);
  if (from > to)
    throw new Problem('unknown-period', { pointer: 'period', expected: 'oldest..newest', found: `${choice.from}..${choice.to}` });
  return { from, to };
};

/**
 * The rows with the cells of one edition alone: others become unpublished, and periods before its first and after its last cell are
 * left out. Null where no cell is of that edition.
 */
export const pinEdition = (
  rows: readonly (readonly Observation[])[],
  edition: string,
): { readonly from: number; readonly to: number; readonly rows: readonly (readonly Observation[])[] } | null => {
  const held = rows.flatMap((row) => row.flatMap((cell, i) => (cell.edition === edition ? [i] : [])));
  if (held.length === 0) return null;
  return {
    from: held.reduce((a, b) => Math.min(a, b)),
    to: held.reduce((a, b) => Math.max(a, b)),
    rows: rows.map((row) => row.map((cell) => (cell.edition === edition ? cell : unpublished(cell, edition)))),
  };
};

const unpublished = ({ pointer }: Observation, edition: string): Observation => ({
  value: null,
  status: 'unpublished',
  flags: ['unpublished'] as const,
  edition,
  definition: null,
  pointer,
});
