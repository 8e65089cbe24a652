import type { Observation, Period } from './dataset.js';

/**
 * Stretches of numbers that a line may join, as first and last index, both included. A null, a period left out of the axis and a cut
 * (the index before it stands in `cuts`) each end a run; a run of one is an isolated point.
 */
export const runsOf = (
  observations: readonly Observation[],
  periods: readonly Period[],
  cuts: ReadonlySet<number>,
): readonly { readonly from: number; readonly to: number }[] => {
  const runs: { readonly from: number; readonly to: number }[] = [];
  let from: number | null = null;
  observations.forEach(({ value }, i) => {
    if (value === null) {
      from = null;
      return;
    }
    if (from === null || cuts.has(i - 1) || !adjacent(periods, i - 1)) from = i;
    else runs.pop();
    runs.push({ from, to: i });
  });
  return runs;
};

/** Whether the period at `index` is followed directly by the next one of the axis. */
export const adjacent = (periods: readonly Period[], index: number): boolean => {
  const [period, next] = [periods[index], periods[index + 1]];
  return period !== undefined && next !== undefined && next.ordinal - period.ordinal === 1;
};
