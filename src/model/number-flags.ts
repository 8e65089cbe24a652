import type { Status } from './dataset.js';
import type { Slice, SliceSeries } from './slice.js';
import { times } from './times.js';

type Flags = readonly Status[];

/**
 * The distinct lists of flags among the numbers of each shown period. Cached per list of series, because sentences and
 * notes need it repeatedly and there may be a million cells.
 */
export const numberFlags = ({
  series,
  periods,
}: Pick<Slice, 'series' | 'periods'>): readonly (readonly Flags[])[] => {
  const cached = cache.get(series);
  if (cached !== undefined) return cached;
  const byPeriod = times(periods.length, (): Flags[] => []);
  for (const { observations } of series)
    observations.forEach(({ value, flags }, i) => {
      const lists = byPeriod[i];
      if (value !== null && lists?.every((one) => !isSame(one, flags)) === true) lists.push(flags);
    });
  cache.set(series, byPeriod);
  return byPeriod;
};

const cache = new WeakMap<readonly SliceSeries[], readonly (readonly Flags[])[]>();

const isSame = (one: Flags, other: Flags): boolean =>
  one === other || (one.length === other.length && one.every((flag, i) => flag === other[i]));
