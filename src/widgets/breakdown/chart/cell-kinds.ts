import type { Observation } from '../../../model/dataset.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { times } from '../../../model/times.js';

/**
 * Returns series that contain, for each period, one cell per distinct combination of status and flags, for charts that
 * state what applies to some or all of very many series. Each cell occurs at least twice, so that none is taken for a
 * cell of a single series.
 */
export const cellKinds = ({ series, periods }: Slice): readonly SliceSeries[] => {
  const [first] = series;
  if (first === undefined) return series;
  const kinds = times(periods.length, (): Observation[] => []);
  for (const { observations } of series)
    observations.forEach((cell, i) => {
      const cells = kinds[i];
      if (cells?.every((one) => !isAlike(one, cell)) === true) cells.push(cell);
    });
  const maxKinds = Math.max(...kinds.map(({ length }) => length));
  return times(2 * maxKinds, (row) => ({
    ...first,
    total: false,
    observations: kinds.flatMap((cells) => cells[row % cells.length] ?? []),
  }));
};

const isAlike = (a: Observation, b: Observation): boolean =>
  (a.value === null) === (b.value === null) &&
  a.status === b.status &&
  (a.flags === b.flags || a.flags.join() === b.flags.join());
