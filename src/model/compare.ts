import type { Observation, Period, Unit } from './dataset.js';
import type { Change, PeriodSpan } from './change.js';
import { difference, trendOf } from './trend.js';
import { isShare, rounded } from './unit.js';

/** The part of a series that comparisons need: its cells, their periods, and the indices after which it is cut. */
export interface Row {
  readonly observations: readonly Observation[];
  readonly periods: readonly Period[];
  readonly cuts: ReadonlySet<number>;
  readonly unit: Unit;
}

/** Index of the last number that is not a forecast, or null. */
export const latestOf = ({ observations }: Row): number | null => {
  const index = observations.findLastIndex(isActual);
  return index < 0 ? null : index;
};

/**
 * The change from the last earlier number that is not a forecast, however long ago, to `latest`. Nothing is compared
 * across a cut: then `than` is the period of the earlier number. `row` must therefore include all preceding periods,
 * also those that are not shown.
 */
export const changeOf = (row: Row, latest: number | null): Change => {
  if (latest === null) return { kind: 'none', reason: 'no-value' };
  const from = row.observations.findLastIndex((cell, i) => i < latest && isActual(cell));
  const than = row.periods[from];
  if (!than) return { kind: 'none', reason: 'first' };
  const cut = [...row.cuts].some((after) => after >= from && after < latest);
  return cut
    ? { kind: 'none', reason: 'break', than }
    : { kind: 'known', than, ...step(row, from, latest) };
};

/** The span of the numbers since the last cut up to `latest`, without forecasts; null with fewer than two. */
export const spanOf = (row: Row, latest: number | null): PeriodSpan | null => {
  if (latest === null) return null;
  const lastCut = Math.max(...[...row.cuts].filter((after) => after < latest));
  const indices = row.observations.flatMap((cell, i) =>
    i > lastCut && i <= latest && isActual(cell) ? [i] : [],
  );
  const from = indices[0];
  if (from === undefined || indices.length < 2) return null;
  const values = indices.map((i) => valueAt(row, i));
  const missing = ordinalAt(row, latest) - ordinalAt(row, from) + 1 - values.length;
  return {
    from,
    to: latest,
    ...step(row, from, latest),
    highest: indices[values.indexOf(Math.max(...values))] ?? from,
    lowest: indices[values.indexOf(Math.min(...values))] ?? from,
    count: values.length,
    missing,
    trend: trendOf(values, isShare(row.unit) ? 'share' : row.unit.kind, missing, row.unit.decimals),
  };
};

/** Whether a cell has a number that is not a forecast. */
export const isActual = ({ value, flags }: Observation): boolean =>
  value !== null && !flags.includes('forecast');

// For shares, indices, ratios and scores (and a plain number may be any of these) "50 % less" misleads; a percentage of
// zero or of a negative number means nothing.
const relativeUnits: readonly Unit['kind'][] = ['count', 'amount'];

const step = (
  row: Row,
  from: number,
  to: number,
): { readonly absolute: number; readonly relative: number | null } => {
  const older = valueAt(row, from);
  const absolute = difference(older, valueAt(row, to));
  return {
    absolute,
    relative:
      !isShare(row.unit) && relativeUnits.includes(row.unit.kind) && older > 0
        ? absolute / older
        : null,
  };
};

// Rounded as shown: 36.6 and 37.4 both read 37%, so a reader sees no difference.
const valueAt = ({ observations, unit }: Row, index: number): number =>
  rounded(observations[index]?.value ?? NaN, unit);

const ordinalAt = ({ periods }: Row, index: number): number => periods[index]?.ordinal ?? NaN;
