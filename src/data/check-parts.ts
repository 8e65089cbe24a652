import type { Dataset, Dimension, Observation, Series } from '../model/dataset.js';
import { enumerate } from '../model/enumerate.js';
import { roundingStep } from '../model/rounding-step.js';
import type { Cooperative } from '../model/cooperative.js';
import { refuse } from './check.js';

/** Cells between two yields. */
const CELLS = 10_000;

/** A total beside its parts. */
interface ComparedTotal {
  readonly row: Series;
  readonly cell: Observation;
  readonly value: number;
  /** Sum of the parts that can be compared. */
  readonly sum: number;
  /** Whether these are all parts. */
  readonly isComplete: boolean;
  /** Largest difference that rounding of these numbers explains, and that rounding of their rows does. */
  readonly tolerance: number;
  readonly coarse: number;
}

/** The rows of a file by their keys. */
export const rowsByKey = ({ series }: Dataset): ReadonlyMap<string, Series> =>
  new Map(series.map((row) => [row.key.join(' '), row]));

/**
 * Refuses a file in which the sum of the parts exceeds the total by more than any rounding explains: one of the numbers
 * is wrong, and it is unknown which. Problem: `parts-over-total`.
 */
export function* refuseExcess(dataset: Dataset): Cooperative<void> {
  const rows = rowsByKey(dataset);
  for (const dimensionIndex of dataset.dimensions.keys())
    yield* compareParts(dataset, rows, dimensionIndex, ({ cell, value, sum, ...most }) => {
      if (sum - value > Math.max(most.tolerance, most.coarse))
        refuse('parts-over-total', cell, `at least ${sum}, its parts together`);
    });
}

/**
 * Compares each total of a dimension with its parts, where the unit may be added. With other dimensions a total may
 * well exceed its parts: unpublished parts are not in the file.
 */
export function* compareParts(
  { dimensions, series, indicator: { unit } }: Dataset,
  rows: ReadonlyMap<string, Series>,
  dimensionIndex: number,
  compared: (total: ComparedTotal) => void,
): Cooperative<void> {
  const { total, categories } = dimensions[dimensionIndex] as Dimension;
  const parts = categories.filter(({ code }) => code !== total);
  // With two levels, one is composed of the other.
  const level = parts[0]?.level;
  if (
    !unit.additive ||
    total === null ||
    parts.length < 2 ||
    parts.some((one) => one.level !== level || (one.parent ?? total) !== total)
  )
    return;
  let cells = 0;
  for (const row of series) {
    if (row.key[dimensionIndex] !== total) continue;
    const partRows = parts.flatMap(
      ({ code }) =>
        rows.get(row.key.map((one, i) => (i === dimensionIndex ? code : one)).join(' ')) ?? [],
    );
    const coarse = roundingTolerance([row, ...partRows], unit.decimals);
    for (const [i, cell] of enumerate(row.observations)) {
      cells += partRows.length;
      if (cells > CELLS) {
        cells = 0;
        yield;
      }
      const { value } = cell;
      const known = partRows
        .flatMap((other) => other.observations[i] ?? [])
        .filter((other) => other.value !== null && isComparable(cell, other));
      const isComplete = known.length === parts.length;
      // A count is never below zero, so even the known parts alone may exceed the total.
      if (value === null || known.length === 0 || !(isComplete || unit.kind === 'count')) continue;
      const numbers = known.map((other) => other.value ?? 0);
      const sum = Number(numbers.reduce((all, number) => all + number, 0).toPrecision(15));
      const step = roundingStep([...numbers, value], unit.decimals);
      // Each of the numbers may have been rounded, all to the same step.
      const halves = (numbers.length + 1) / 2;
      const tolerance =
        halves *
        ([...numbers, value].every((number) => number % (5 * step) === 0) ? 5 * step : step);
      compared({ row, cell, value, sum, isComplete, tolerance, coarse });
    }
  }
}

/** Of one edition and one definition: a later edition may have corrected one and not the other. */
const isComparable = (one: Observation, other: Observation): boolean =>
  one.edition === other.edition &&
  one.flags.includes('definition-differs') === other.flags.includes('definition-differs');

/**
 * The largest rounding error of a sum if each row has its own rounding, such as a total in thousands and exact parts.
 * Rows of fewer than three numbers reveal no rounding and are ignored.
 */
const roundingTolerance = (rows: readonly Series[], decimals: number): number =>
  rows.reduce((all, { observations }) => {
    const numbers = observations.flatMap(({ value }) => value || []);
    return all + (numbers.length < 3 ? 0 : roundingStep(numbers, decimals) / 2);
  }, 0);
