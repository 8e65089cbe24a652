import type { Observation } from '../model/dataset.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { times } from '../model/times.js';

/**
 * Series that hold, of each period, a cell of each kind that its series have, where a kind is what is said of a cell beside its number: for pictures that
 * tell what holds for some or for all of very many. Each cell stands there twice at least, so that none looks like one of a series alone.
 */
export const cellKinds = ({ series, periods }: Slice): readonly SliceSeries[] => {
  const [first] = series;
  if (first === undefined) return series;
  const kinds = times(periods.length, (): Observation[] => []);
  for (const { observations } of series)
    observations.forEach((cell, i) => {
      const list = kinds[i];
      if (list?.every((one) => !isAlike(one, cell)) === true) list.push(cell);
    });
  const most = Math.max(...kinds.map(({ length }) => length));
  return times(2 * most, (row) => ({
    ...first,
    total: false,
    observations: kinds.flatMap((list) => list[row % list.length] ?? []),
  }));
};

const isAlike = (one: Observation, other: Observation): boolean =>
  (one.value === null) === (other.value === null) &&
  one.status === other.status &&
  (one.flags === other.flags || one.flags.join() === other.flags.join());
