import type { Row } from './compare.js';
import type { Period } from './dataset.js';
import type { SliceSeries } from './slice.js';

/** Stretches of numbers that a line may join. A null, a period left out of the axis and a cut each end one. */
export const runsOf = ({ observations, periods, cuts }: Row): SliceSeries['runs'] => {
  const runs: { readonly from: number; to: number }[] = [];
  observations.forEach(({ value }, i) => {
    const run = runs.at(-1);
    if (value === null) return;
    if (run?.to === i - 1 && !cuts.has(i - 1) && adjacent(periods, i - 1)) run.to = i;
    else runs.push({ from: i, to: i });
  });
  return runs;
};

/** Successive numbers that may be compared although periods lie between them that have none: no cut does. As indexes of both. */
export const gapsOf = ({ observations, periods, cuts }: Omit<Row, 'unit'>): SliceSeries['gaps'] => {
  const numbers = observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
  return numbers.slice(1).flatMap((to, n) => {
    const from = numbers[n] ?? to;
    const near = to - from === 1 && adjacent(periods, from);
    return near || [...cuts].some((after) => after >= from && after < to) ? [] : [{ from, to }];
  });
};

/** Those of a series that a picture may bridge: nobody knows a figure in between. What is kept back, or only expected, is no such gap. */
export const unknownBetween = ({ gaps, observations }: Pick<SliceSeries, 'gaps' | 'observations'>): SliceSeries['gaps'] =>
  gaps.filter(
    ({ from, to }) =>
      observations.slice(from + 1, to).every(({ status }) => status === 'missing') &&
      [from, to].every((i) => observations[i]?.flags.includes('forecast') === false),
  );

/** Whether the period at `index` is followed directly by the next one of the axis. */
export const adjacent = (periods: readonly Period[], index: number): boolean =>
  (periods[index + 1]?.ordinal ?? NaN) - (periods[index]?.ordinal ?? NaN) === 1;
