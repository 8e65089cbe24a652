import { isActual } from './compare.js';
import { sameCount } from './cuts.js';
import type { Dataset, Dimension, Unit } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { Problem } from './problem.js';
import type { Query } from './query.js';
import { refuse } from './refuse.js';
import { select } from './select.js';
import type { Slice, SliceSeries } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/**
 * `own`, which is the answer to `query`, with other regions beside it: each a series of its own that stands in the background. One whose
 * numbers are of another edition or definition than those of the leading series in the same period is left out, and named. A region that is
 * asked about already is not compared with itself. Throws `unknown-dimension`, `unknown-category`, `no-data` and, where something else than
 * the region tells the series apart, `bad-attribute`, with `compare` as pointer.
 */
export const beside = (dataset: Dataset, query: Query, own: Slice, codes: readonly string[]): Slice => {
  if (codes.length === 0) return own;
  const geo = geoOf(dataset, codes);
  if (own.split !== null && own.split.id !== geo.id)
    return refuse('bad-attribute', 'compare', ['a question without split', `split="${geo.id}"`], codes.join());
  const asked = own.split === null ? own.at.flatMap((one) => (one.dimension === geo.id ? [one.code] : [])) : own.series.map(({ id }) => id);
  const others = [...new Set(codes)].filter((code) => !asked.includes(code));
  if (others.length === 0) return own;

  const all = answer(dataset, { ...query, split: geo.id }, geo, asked, others);
  const added = all.series.slice(asked.length);
  const alike = added.filter((one) => isAlike(all.series[0], one));
  const shown =
    alike.length === added.length
      ? all
      : answer(
          dataset,
          { ...query, split: geo.id },
          geo,
          asked,
          alike.map(({ id }) => id),
        );
  const { unit } = dataset.indicator;
  const unequal = growsWithSize(unit);
  return deepFreeze({
    ...shown,
    series: shown.series.map((one, i) => (i < asked.length ? one : { ...one, context: true })),
    // What was set for another region is no target of this one.
    targets: own.targets,
    otherTargets: own.otherTargets,
    beside: {
      unequal,
      leftOut: added.filter((one) => !alike.includes(one)).map(({ label }) => label),
      differences: unequal ? [] : shown.series.flatMap((one, i) => (i < asked.length ? [] : apart(shown.series[0], one, i, unit))),
    },
  });
};

/** The dimension of the regions that `codes` name; throws where it does not have them. */
export const geoOf = ({ dimensions }: Dataset, codes: readonly string[]): Dimension => {
  const geo = dimensions.find(({ kind }) => kind === 'geo');
  if (geo === undefined)
    return refuse(
      'unknown-dimension',
      'compare',
      dimensions.map(({ id }) => id),
      'region',
    );
  const known = geo.categories.map(({ code }) => code);
  for (const code of codes) if (!known.includes(code)) refuse('unknown-category', 'compare', known, code);
  return geo;
};

/** The question put anew, with these regions: first those that are asked about, then those beside them. */
export const answer = (dataset: Dataset, query: Query, geo: Dimension, asked: readonly string[], others: readonly string[]): Slice => {
  const where = Object.fromEntries(Object.entries(query.where).filter(([name]) => name !== geo.id && !name.startsWith('@')));
  try {
    return select(dataset, { ...query, where: { ...where, [geo.id]: [...asked, ...others] } });
  } catch (reason) {
    if (reason instanceof Problem && reason.code === 'no-data')
      throw new Problem('no-data', { pointer: 'compare', found: others.join(' ') });
    throw reason;
  }
};

/** Whether no two numbers of one period were counted or published differently. */
export const isAlike = (leading: SliceSeries | undefined, { observations }: SliceSeries): boolean =>
  observations.every((cell, i) => {
    const other = leading?.observations[i];
    return cell.value === null || other?.value == null || (sameCount(cell, other) && cell.edition === other.edition);
  });

/** Of a larger region there is more: such numbers say nothing of one another, only their courses do. */
export const growsWithSize = ({ kind, additive }: Unit): boolean => additive || kind === 'count' || kind === 'amount';

/** The leading series minus another one, in the last period in which both have a figure. */
export const apart = (
  leading: SliceSeries | undefined,
  { observations }: SliceSeries,
  series: number,
  unit: Unit,
): NonNullable<Slice['beside']>['differences'] => {
  const at = observations.findLastIndex(
    (cell, i) => isActual(cell) && leading?.observations[i] !== undefined && isActual(leading.observations[i]),
  );
  const [one, other] = [leading?.observations[at]?.value ?? null, observations[at]?.value ?? null];
  return one === null || other === null ? [] : [{ series, at, absolute: difference(rounded(other, unit), rounded(one, unit)) }];
};
