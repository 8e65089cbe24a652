import type { Observation, Period, Unit } from './dataset.js';
import { adjacent } from './runs.js';
import type { Change, Span } from './slice.js';
import { difference, trendOf } from './trend.js';
import { isShare, rounded } from './unit.js';

/** What one series is compared by: its cells, their periods, and the indices before which a cut lies. */
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
 * `latest` against the period right before it: never over a gap, a period left out, a forecast or a cut. After a cut `than` is the last
 * earlier period with a number; so `row` holds all that go before, also those that are not shown.
 */
export const changeOf = (row: Row, latest: number | null): Change => {
  if (latest === null) return none('no-value');
  const from = latest - 1;
  const earlier = row.observations.findLastIndex((cell, i) => i <= from && isActual(cell));
  const than = row.periods[earlier];
  if (row.cuts.has(from)) return than ? { kind: 'none', reason: 'break', than } : none('first');
  if (from < 0) return none('first');
  if (!than || earlier < from || !adjacent(row.periods, from)) return none('gap');
  return { kind: 'known', than, ...step(row, from, latest) };
};

/** The numbers from the last cut up to `latest`, forecasts left out; null with fewer than two. */
export const spanOf = (row: Row, latest: number | null): Span | null => {
  if (latest === null) return null;
  const start = Math.max(0, ...[...row.cuts].filter((after) => after < latest).map((after) => after + 1));
  const indices = row.observations.flatMap((cell, i) => (i >= start && i <= latest && isActual(cell) ? [i] : []));
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
    trend: missing * 5 > values.length + missing ? null : trendOf(values, isShare(row.unit) ? 'share' : row.unit.kind),
  };
};

const none = (reason: 'no-value' | 'first' | 'gap'): Change => ({ kind: 'none', reason });

/** Whether a cell holds a number that is not a forecast. */
export const isActual = ({ value, status, flags }: Observation): boolean =>
  value !== null && status !== 'forecast' && !flags.includes('forecast');

// Half of a half is not "50 % less" to a reader of shares, indices, ratios and scores, and a plain number may be any of them; a share of
// a negative or of nothing means nothing.
const relativeUnits: readonly Unit['kind'][] = ['count', 'amount'];

const step = (row: Row, from: number, to: number): { readonly absolute: number; readonly relative: number | null } => {
  const older = valueAt(row, from);
  const absolute = difference(older, valueAt(row, to));
  return { absolute, relative: !isShare(row.unit) && relativeUnits.includes(row.unit.kind) && older > 0 ? absolute / older : null };
};

// As it is written: 36,6 and 37,4 both read 37%, and between them nobody sees a point.
const valueAt = ({ observations, unit }: Row, index: number): number => rounded(observations[index]?.value ?? NaN, unit);

const ordinalAt = ({ periods }: Row, index: number): number => periods[index]?.ordinal ?? NaN;
