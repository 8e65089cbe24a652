import type { Observation, Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';

/** A range of periods, as first and last index, both included. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the ranges in which `of` returns the same value for each period, with that value; null means nothing shared.
 * A period missing from the file ends a range, unless `over` is true.
 */
export const sharedRanges = <Shared extends string>(
  { periods }: Pick<Slice, 'periods'>,
  valueAt: (index: number) => Shared | null,
  bridgeGaps = false,
): readonly (IndexRange & { readonly shared: Shared })[] =>
  periods.reduce<(IndexRange & { readonly shared: Shared })[]>((ranges, { ordinal }, i) => {
    const shared = valueAt(i);
    const last = ranges.at(-1);
    if (shared === null) return ranges;
    const follows = bridgeGaps || ordinal - (periods[i - 1]?.ordinal ?? 0) === 1;
    if (follows && last?.to === i - 1 && last.shared === shared)
      ranges[ranges.length - 1] = { ...last, to: i };
    else ranges.push({ from: i, to: i, shared });
    return ranges;
  }, []);

/**
 * Returns the ranges of provisional and forecast figures: both have a band and a label. With several editions only the
 * newest counts: what an older one called provisional is final by now.
 */
export const openRanges = (
  slice: Slice,
): readonly (IndexRange & { readonly shared: 'provisional' | 'forecast' })[] =>
  sharedRanges(slice, (i) => {
    const decisive = slice.versions ? slice.series.slice(0, 1) : slice.series;
    const cells = decisive.flatMap(({ observations }) => observations[i] ?? []);
    return cells.some(isProvisional) ? 'provisional' : cells.some(isForecast) ? 'forecast' : null;
  });

/**
 * True for provisional figures; an estimate is not provisional. A cell can have several statuses, any of which counts.
 */
export const isProvisional = (cell: Observation): boolean =>
  has(cell, 'provisional') || has(cell, 'revised-provisional');
export const isForecast = (cell: Observation): boolean => has(cell, 'forecast');
export const has = ({ value, flags }: Observation, status: Status): boolean =>
  value !== null && flags.includes(status);
