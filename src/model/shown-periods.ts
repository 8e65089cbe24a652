import type { Period } from './dataset.js';
import type { PeriodChoice } from './query.js';
import { refuse } from './refuse.js';

/** The periods that a choice asks for. A code that is not on the axis stops it. */
export const shownPeriods = (periods: readonly Period[], choice: PeriodChoice): readonly Period[] => {
  if (choice.kind === 'all') return periods;
  if (choice.kind === 'last') return periods.slice(-choice.count);
  const codes = periods.map(({ code }) => code);
  const find = (code: string | null, open: number): number => {
    const index = code === null ? open : codes.indexOf(code);
    return index < 0 ? refuse('unknown-period', 'period', codes, code ?? '') : index;
  };
  const from = find(choice.from, 0);
  const to = find(choice.to, codes.length - 1);
  return from > to ? refuse('unknown-period', 'period', codes, `${choice.from}..${choice.to}`) : periods.slice(from, to + 1);
};
