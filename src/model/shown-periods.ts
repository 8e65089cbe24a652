import type { Period } from './dataset.js';
import { anyPeriod } from './period.js';
import { Problem } from './problem.js';
import type { PeriodChoice } from './query.js';
import { listed, refuse } from './refuse.js';

/**
 * The periods of a `PeriodChoice`. A single period must be on the axis. A range selects the periods entirely between
 * the first day of `from` and the last day of `to`. These may be of another kind and outside the axis, so that one
 * range works for files of years, school years and quarters alike. Throws a Problem: `unknown-period`, with the known
 * codes, for an invalid code or an empty range; `bad-attribute` for a reversed range.
 */
export const shownPeriods = (
  periods: readonly Period[],
  choice: PeriodChoice,
): readonly Period[] => {
  if (choice.kind === 'all') return periods;
  if (choice.kind === 'last') return periods.slice(-choice.count);
  const { from, to } = choice;
  const refuseIt = (found: string): never =>
    refuse('unknown-period', 'period', codesOf(periods), found);
  const exact = periods.filter(({ code }) => code === from);
  if (from === to) return exact.length > 0 ? exact : refuseIt(from ?? '');
  const day = (code: string | null, end: 'start' | 'end', fallback: string): string =>
    code === null ? fallback : (anyPeriod(code)?.[end] ?? refuseIt(code));
  const [first, last] = [day(from, 'start', ''), day(to, 'end', '9')];
  if (first > last)
    throw new Problem('bad-attribute', {
      pointer: 'period',
      expected: 'the earlier period first',
      found: `${from}..${to}`,
    });
  const inRange = periods.filter(({ start, end }) => start >= first && end <= last);
  return inRange.length > 0 ? inRange : refuseIt(`${from ?? ''}..${to ?? ''}`);
};

/** Up to 12 codes in full, otherwise the first and last three. */
const codesOf = (periods: readonly Period[]): readonly string[] => {
  const codes = periods.map(({ code }) => code);
  return codes.length <= 12
    ? codes
    : [`${listed([...codes.slice(0, 3)])}, …, ${listed(codes.slice(-3))}`];
};
