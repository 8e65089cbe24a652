import { isActual } from './compare.js';
import { sameCount } from './cuts.js';
import type { Category, Dataset, Dimension, Observation, Period } from './dataset.js';
import type { SliceCountry } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/**
 * The national figure beside a regional one: the row with the same key except for the total of the geographical
 * dimension. Null if the figure is national itself, if the geographical dimension is the split, and if the country has
 * no number of the same edition and definition in that period.
 */
export const countryOf = (
  { dimensions, periods, series, indicator: { unit } }: Dataset,
  at: readonly { readonly dimension: Dimension; readonly category: Category }[],
  key: readonly string[],
  figure: Observation,
  period: Period,
): SliceCountry | null => {
  const geo = at.find(({ dimension }) => dimension.kind === 'geo');
  const { total = null, categories = [] } = geo?.dimension ?? {};
  if (geo === undefined || total === null || geo.category.code === total) return null;
  const nationalKey = key
    .map((code, i) => (dimensions[i] === geo.dimension ? total : code))
    .join(' ');
  const observation = series.find((row) => row.key.join(' ') === nationalKey)?.observations[
    periods.indexOf(period)
  ];
  const label = categories.find(({ code }) => code === total)?.label;
  if (!observation || !label || observation.value === null || !isActual(observation)) return null;
  if (observation.edition !== figure.edition || !sameCount(observation, figure)) return null;
  const addsUp = unit.additive || unit.kind === 'count' || unit.kind === 'amount';
  return {
    label,
    observation,
    period,
    difference: addsUp
      ? null
      : difference(rounded(observation.value, unit), rounded(figure.value ?? NaN, unit)),
  };
};
