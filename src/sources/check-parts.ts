import type { Dataset, Dimension, Observation, Series } from '../model/dataset.js';
import { enumerate } from '../model/enumerate.js';
import { grainOf } from '../model/grain.js';
import type { Steps } from '../model/steps.js';
import { refuse } from './check.js';
import type { Report } from './parsed.js';

/** Cells between two rests. */
const CELLS = 10_000;

/**
 * Holds a total against its parts. Parts that are more together, by more than any rounding can do, refuse the file: one of them is wrong, and nobody
 * can know which. Where finer rounding could do it, or where men and women are fewer than all, the publisher is told. A total may well be more than
 * other parts: those that are not published are not in the file.
 */
export function* checkParts(
  { dimensions, series, indicator: { unit } }: Dataset,
  rows: ReadonlyMap<string, Series>,
  place: number,
  report: Report,
): Steps<void> {
  const { total, categories, kind } = dimensions[place] as Dimension;
  const parts = categories.filter(({ code }) => code !== total);
  // Of two levels one is made of the other.
  const level = parts[0]?.level;
  if (total === null || parts.length < 2 || parts.some((one) => one.level !== level || (one.parent ?? total) !== total)) return;
  let cells = 0;
  for (const row of series) {
    if (row.key[place] !== total) continue;
    const others = parts.flatMap(({ code }) => rows.get(row.key.map((one, i) => (i === place ? code : one)).join(' ')) ?? []);
    const coarse = coarsely([row, ...others], unit.decimals);
    let told = false;
    for (const [i, one] of enumerate(row.observations)) {
      cells += others.length;
      if (cells > CELLS) {
        cells = 0;
        yield;
      }
      const { value, pointer } = one;
      const known = others.flatMap((other) => other.observations[i] ?? []).filter((other) => other.value !== null && alike(one, other));
      const whole = known.length === parts.length;
      // Nothing counts for less than none: those that are known are enough to be too many.
      if (value === null || known.length === 0 || !(whole || unit.kind === 'count')) continue;
      const numbers = known.map((other) => other.value ?? 0);
      const sum = Number(numbers.reduce((all, number) => all + number, 0).toPrecision(15));
      const grain = grainOf([...numbers, value], unit.decimals);
      // Each of the numbers may have been rounded, and all in the same way.
      const halves = (numbers.length + 1) / 2;
      const room = halves * ([...numbers, value].every((number) => number % (5 * grain) === 0) ? 5 * grain : grain);
      if (sum - value > Math.max(room, coarse)) refuse('parts-over-total', one, `at least ${sum}, its parts together`);
      const more = sum - value > room || (whole && kind === 'sex' && value - sum > room);
      if (more && !told) report('note', 'parts-differ', { pointer, value }, `${sum}`);
      told ||= more;
    }
  }
}

/** Of one edition and counted in one way: a later edition may have corrected one and not the other. */
const alike = (one: Observation, other: Observation): boolean =>
  one.edition === other.edition && one.flags.includes('definition-differs') === other.flags.includes('definition-differs');

/** What rounding may do to a sum where rows are rounded each in its own way, a total to thousands and its parts not: seen in rows of three numbers or more. */
const coarsely = (rows: readonly Series[], decimals: number): number =>
  rows.reduce((all, { observations }) => {
    const numbers = observations.flatMap(({ value }) => value || []);
    return all + (numbers.length < 3 ? 0 : grainOf(numbers, decimals) / 2);
  }, 0);
