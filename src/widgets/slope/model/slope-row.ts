import { isActual } from '../../../model/compare.js';
import type { Localized, Observation } from '../../../model/dataset.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { trendOf } from '../../../model/trend.js';
import { isShare } from '../../../model/unit.js';

/**
 * Whether two figures may be joined: `joined`; `forecast`, one of them is only expected; `cut`, the counting changed in
 * between; `half`, there is one figure alone; `none`.
 */
export type SlopeFit = 'joined' | 'forecast' | 'cut' | 'half' | 'none';

export interface SlopeRow {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly id: string;
  readonly label: Localized;
  readonly ends: readonly [Observation, Observation];
  readonly fit: SlopeFit;
  /** The last figure minus the first, in the unit, as both are written; null unless `joined`. */
  readonly change: number | null;
  /** As a fraction of the first; see `Change`. */
  readonly relative: number | null;
  /** The word for that change by the thresholds of `trendOf`; null unless `joined`. */
  readonly course: 'rose' | 'fell' | 'steady' | null;
  /** Whether a figure is of another count or edition than those of most rows: then the changes are not ranked. */
  readonly unranked: boolean;
}

/** The row of one series; `unranked`: ids of those that have no rank at one of both ends. */
export const slopeRow = (slice: Slice, index: number, unranked: ReadonlySet<string>): SlopeRow => {
  const series = slice.series[index];
  const [first, last] = series?.observations ?? [];
  if (series === undefined || first === undefined || last === undefined)
    throw new RangeError('no such row');
  const { id, label, change } = series;
  const fit = fitOf(series, first, last);
  const known = fit === 'joined' && change.kind === 'known' ? change : null;
  return {
    series: index,
    id,
    label,
    ends: [first, last],
    fit,
    change: known?.absolute ?? null,
    relative: known?.relative ?? null,
    course: known && courseOf(slice, first.value ?? 0, known.absolute),
    unranked: unranked.has(id),
  };
};

const fitOf = ({ runs, gaps }: SliceSeries, first: Observation, last: Observation): SlopeFit => {
  const numbers = [first, last].filter(({ value }) => value !== null).length;
  if (numbers < 2) return numbers === 1 ? 'half' : 'none';
  if (![...runs, ...gaps].some(({ from, to }) => from === 0 && to === 1)) return 'cut';
  return [first, last].every(isActual) ? 'joined' : 'forecast';
};

/** Of two figures nothing is known in between, and nothing is said of it. */
const courseOf = (
  { indicator: { unit } }: Slice,
  from: number,
  change: number,
): SlopeRow['course'] => {
  const kind = isShare(unit) ? 'share' : unit.kind;
  const word = trendOf([from, from + change], kind, 0, unit.decimals);
  return word === 'rose' || word === 'fell' ? word : 'steady';
};
