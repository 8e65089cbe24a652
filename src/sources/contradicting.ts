import type { Unit } from '../model/dataset.js';
import { rounded } from '../model/unit.js';

/**
 * The first of these numbers that cannot be meant as it stands, or undefined: a fraction among counts that are declared whole (1.234 for 1234, where a
 * point stood between thousands), or shares of which none is more than 1 while they are finer than they are declared (0.314 for 31.4, as a spreadsheet
 * keeps them). A share of 0.4 with one decimal is what it says.
 */
export const contradicting = <Cell extends { readonly value: number | null }>(cells: Iterable<Cell>, unit: Unit): Cell | undefined => {
  const { kind, decimals, multiplier } = unit;
  const whole = kind === 'count' && decimals === 0;
  if (multiplier !== 0 || !(whole || kind === 'share')) return undefined;
  let finer: Cell | undefined;
  for (const cell of cells) {
    const { value } = cell;
    if (value === null) continue;
    if (!whole && Math.abs(value) > 1) return undefined;
    if (value !== rounded(value, unit)) finer ??= cell;
    if (whole && finer) break;
  }
  return finer;
};

/** What was expected in its place, with what it probably is. */
export const likelyCause = ({ kind }: Unit): string =>
  kind === 'count' ? 'whole numbers (1.234 for 1234?)' : 'per cents from 0 to 100 (fractions of 1, as in a spreadsheet?)';
