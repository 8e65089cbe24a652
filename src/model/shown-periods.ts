import type { Period } from './dataset.js';
import { anyPeriod } from './period.js';
import { Problem } from './problem.js';
import type { PeriodChoice } from './query.js';
import { listed, refuse } from './refuse.js';

/**
 * The periods that a choice asks for. One period has to be on the axis. A range is a pair of bounds: it keeps the periods that lie wholly
 * between the first day of the one and the last day of the other, which may be of another kind and need not be on the axis: so one range does for
 * files of years, school years and quarters alike. What is no period, and a range that holds none, stops it with the known codes; so does one that
 * runs backwards.
 */
export const shownPeriods = (periods: readonly Period[], choice: PeriodChoice): readonly Period[] => {
  if (choice.kind === 'all') return periods;
  if (choice.kind === 'last') return periods.slice(-choice.count);
  const { from, to } = choice;
  const refuseIt = (found: string): never => refuse('unknown-period', 'period', codesOf(periods), found);
  const one = periods.filter(({ code }) => code === from);
  if (from === to) return one.length > 0 ? one : refuseIt(from ?? '');
  const day = (code: string | null, end: 'start' | 'end', open: string): string =>
    code === null ? open : (anyPeriod(code)?.[end] ?? refuseIt(code));
  const [first, last] = [day(from, 'start', ''), day(to, 'end', '9')];
  if (first > last)
    throw new Problem('bad-attribute', { pointer: 'period', expected: 'the earlier period first', found: `${from}..${to}` });
  const found = periods.filter(({ start, end }) => start >= first && end <= last);
  return found.length > 0 ? found : refuseIt(`${from ?? ''}..${to ?? ''}`);
};

/** All of a few; of many the ends, since a reader of the message has to know how far they go. */
const codesOf = (periods: readonly Period[]): readonly string[] => {
  const codes = periods.map(({ code }) => code);
  return codes.length <= 12 ? codes : [`${listed([...codes.slice(0, 3)])}, …, ${listed(codes.slice(-3))}`];
};
