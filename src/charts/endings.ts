import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';

/** What stands at a point of a line. */
export interface Ending {
  readonly series: number;
  readonly name: string;
  /** Empty where the latest value is that of another point. */
  readonly value: string;
  /** Index of the period of that point. */
  readonly index: number;
}

/** Where a value that is not of the last shown period stands: at its own point, or nowhere, like one without a name that found no room. */
export type Told = 'at-point' | 'name-only';

/**
 * What to write at the lines: at the edge what holds for the last shown period, in the plot what belongs to an earlier one.
 * A value never leaves its period: before a forecast, before missing periods and where a line ended sooner it does not go to the edge.
 */
export const endings = (
  slice: Slice,
  words: ChartWords,
  told: Told,
): { readonly edge: readonly Ending[]; readonly plot: readonly Ending[] } => {
  const final = slice.periods.length - 1;
  const all = slice.series.flatMap(({ observations, latest }, series): Ending[] => {
    const end = observations.findLastIndex(({ value }) => value !== null);
    const name = words.seriesLabels[series] ?? '';
    const own = latest !== null && (told === 'at-point' || (latest === final && name !== ''));
    const value = own ? (words.latestLabels[series] ?? '') : '';
    return end === -1 || name + value === '' ? [] : [{ series, name, value, index: own ? latest : end }];
  });
  // A period that stands alone stands in the middle, far from the edge.
  const atEdge = ({ index }: Ending): boolean => index === final && final > 0;
  return { edge: all.filter(atEdge), plot: all.filter((ending) => !atEdge(ending)) };
};
