import type { Cooperative } from '../model/cooperative.js';
import { enumerate } from '../model/enumerate.js';
import { entries, isPresent, items, member, number, refuse, type At } from './check.js';

/** Rows between two yields. */
const ROWS = 100;

/** Verifies the control totals of the file: one that lost a row or a digit in transit is refused. */
export function* checkTotals(check: At, rows: At): Cooperative<void> {
  const counted = { series: entries(rows).length, values: 0, sum: 0 };
  let size = 0;
  for (const [index, row] of enumerate(items(rows))) {
    if (index % ROWS === 0) yield;
    for (const value of entries(member(row, 'values'))) {
      const cell = number({ value, pointer: '' });
      if (cell === null) continue;
      counted.values++;
      counted.sum += cell;
      size += Math.abs(cell);
    }
  }
  for (const [name, actual] of Object.entries(counted)) {
    const declaredAt = member(check, name);
    const declared = number(declaredAt);
    // Tolerance for the noise of adding binary fractions, far below one unit of a count.
    const tolerance = name === 'sum' ? 1e-11 * size : 0;
    if (isPresent(declaredAt) && !(declared !== null && Math.abs(declared - actual) <= tolerance)) {
      refuse('control-totals', { pointer: declaredAt.pointer, value: actual }, `${declared}`);
    }
  }
}
