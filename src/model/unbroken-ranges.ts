import type { Row } from './compare.js';
import type { Period } from './dataset.js';
import type { SliceSeries } from './slice.js';

/** Ranges of numbers that a line may join. A null, a period missing from the axis and a cut each end a range. */
export const unbrokenRanges = ({ observations, periods, cuts }: Row): SliceSeries['runs'] => {
  const ranges: { readonly from: number; to: number }[] = [];
  observations.forEach(({ value }, i) => {
    const range = ranges.at(-1);
    if (value === null) return;
    if (range?.to === i - 1 && !cuts.has(i - 1) && adjacent(periods, i - 1)) range.to = i;
    else ranges.push({ from: i, to: i });
  });
  return ranges;
};

/** Pairs of successive numbers, as indices, with empty periods but no cut between them: they may be compared. */
export const gapRanges = ({
  observations,
  periods,
  cuts,
}: Omit<Row, 'unit'>): SliceSeries['gaps'] => {
  const numbers = observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
  return numbers.slice(1).flatMap((to, n) => {
    const from = numbers[n] ?? to;
    const near = to - from === 1 && adjacent(periods, from);
    return near || [...cuts].some((after) => after >= from && after < to) ? [] : [{ from, to }];
  });
};

/**
 * The gaps that a picture may bridge: those in which every figure is missing. Withheld figures and forecasts are no
 * such gaps.
 */
export const unknownBetween = ({
  gaps,
  observations,
}: Pick<SliceSeries, 'gaps' | 'observations'>): SliceSeries['gaps'] =>
  gaps.filter(
    ({ from, to }) =>
      observations.slice(from + 1, to).every(({ status }) => status === 'missing') &&
      [from, to].every((i) => observations[i]?.flags.includes('forecast') === false),
  );

/** Whether the period at `index` is followed directly by the next one of the axis. */
export const adjacent = (periods: readonly Period[], index: number): boolean =>
  (periods[index + 1]?.ordinal ?? NaN) - (periods[index]?.ordinal ?? NaN) === 1;
