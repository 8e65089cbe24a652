import type { Dataset, Dimension, Observation, Series } from '../model/dataset.js';
import { enumerate } from '../model/enumerate.js';
import { roundingStep } from '../model/rounding-step.js';
import type { Cooperative } from '../model/cooperative.js';
import { refuse, type Report } from './check.js';

/** Cells between two yields. */
const CELLS = 10_000;

/**
 * Compares a total with its parts. If the sum of the parts exceeds the total by more than any rounding explains, the
 * file is refused: one of the numbers is wrong, and it is unknown which. A smaller excess, or men and women who are
 * fewer than the total, are reported to the publisher. With other dimensions a total may well exceed its parts:
 * unpublished parts are not in the file.
 */
export function* checkParts(
  { dimensions, series, indicator: { unit } }: Dataset,
  rows: ReadonlyMap<string, Series>,
  dimensionIndex: number,
  report: Report,
): Cooperative<void> {
  const { total, categories, kind } = dimensions[dimensionIndex] as Dimension;
  const parts = categories.filter(({ code }) => code !== total);
  // With two levels, one is composed of the other.
  const level = parts[0]?.level;
  if (
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
    let reported = false;
    for (const [i, one] of enumerate(row.observations)) {
      cells += partRows.length;
      if (cells > CELLS) {
        cells = 0;
        yield;
      }
      const { value, pointer } = one;
      const known = partRows
        .flatMap((other) => other.observations[i] ?? [])
        .filter((other) => other.value !== null && isComparable(one, other));
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
      if (sum - value > Math.max(tolerance, coarse))
        refuse('parts-over-total', one, `at least ${sum}, its parts together`);
      const isSuspicious =
        sum - value > tolerance || (isComplete && kind === 'sex' && value - sum > tolerance);
      if (isSuspicious && !reported) report('note', 'parts-differ', { pointer, value }, `${sum}`);
      reported ||= isSuspicious;
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
