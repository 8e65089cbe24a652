import type { Cooperative } from '../model/cooperative.js';
import type { Dataset, Observation, Unit } from '../model/dataset.js';
import { enumerate } from '../model/enumerate.js';
import { rounded } from '../model/unit.js';
import { refuse } from './check.js';

/**
 * The first number that contradicts the declared unit, or undefined. Either a fraction among counts that are declared
 * whole (1.234 for 1234, from a thousands separator), or shares that are all at most 1 with more decimals than declared
 * (0.314 for 31.4, as spreadsheets store them). A share of 0.4 with one decimal is plausible.
 */
export const contradictions = <Cell extends { readonly value: number | null }>(
  cells: Iterable<Cell>,
  unit: Unit,
): Cell | undefined => {
  const { kind, decimals, multiplier } = unit;
  const mustBeWhole = kind === 'count' && decimals === 0;
  if (multiplier !== 0 || !(mustBeWhole || kind === 'share')) return undefined;
  let finer: Cell | undefined;
  for (const cell of cells) {
    const { value } = cell;
    if (value === null) continue;
    if (!mustBeWhole && Math.abs(value) > 1) return undefined;
    if (value !== rounded(value, unit)) finer ??= cell;
    if (mustBeWhole && finer) break;
  }
  return finer;
};

/** What was expected instead, with the likely cause. */
export const likelyCause = ({ kind }: Unit): string =>
  kind === 'count'
    ? 'whole numbers (1.234 for 1234?)'
    : 'per cents from 0 to 100 (fractions of 1, as in a spreadsheet?)';

/** Rows between two yields. */
const ROWS = 100;

/** Refuses a file with a number that contradicts its unit: `unit-mismatch`. */
export function* refuseContradiction(dataset: Dataset): Cooperative<void> {
  const { unit } = dataset.indicator;
  // One share above 1 proves that none is a fraction, so all rows are checked together. Counts are checked per row.
  const parts: readonly Iterable<Observation>[] =
    unit.kind === 'share'
      ? [cellsOf(dataset)]
      : dataset.series.map(({ observations }) => observations);
  for (const [index, cells] of enumerate(parts)) {
    if (index % ROWS === 0) yield;
    const odd = contradictions<Observation>(cells, unit);
    if (odd) refuse('unit-mismatch', odd, likelyCause(unit));
  }
}

function* cellsOf({ series }: Dataset): Generator<Observation> {
  for (const { observations } of series) yield* observations;
}
