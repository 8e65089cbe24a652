import type { Status } from './dataset.js';
import type { Slice, SliceSeries } from './slice.js';
import { times } from './times.js';

type Flags = readonly Status[];

/**
 * Per shown period the statuses that its numbers have, each list of them once. There may be a million cells, of which sentences and notes ask again and
 * again: they are gone through once, row by row.
 */
export const numberFlags = ({ series, periods }: Pick<Slice, 'series' | 'periods'>): readonly (readonly Flags[])[] => {
  const known = found.get(series);
  if (known !== undefined) return known;
  const all = times(periods.length, (): Flags[] => []);
  for (const { observations } of series)
    observations.forEach(({ value, flags }, i) => {
      const lists = all[i];
      if (value !== null && lists?.every((one) => !isSame(one, flags)) === true) lists.push(flags);
    });
  found.set(series, all);
  return all;
};

const found = new WeakMap<readonly SliceSeries[], readonly (readonly Flags[])[]>();

const isSame = (one: Flags, other: Flags): boolean =>
  one === other || (one.length === other.length && one.every((flag, i) => flag === other[i]));
