import { isActual } from '../../../model/compare.js';
import { sameCount } from '../../../model/cuts.js';
import type { Dataset, Dimension, Unit } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { filtersOfOthers } from '../../../model/filters-of-others.js';
import { Problem } from '../../../model/problem.js';
import type { Query } from '../../../model/query.js';
import { refuse } from '../../../model/refuse.js';
import { select } from '../../../model/select.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { difference } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';

/**
 * Adds other regions to `own`, the answer to `query`: each a series in the background. A region whose figures have
 * another edition or definition than those of the first series in the same period is left out and named. A region of
 * the query is not compared with itself. Throws `unknown-dimension`, `unknown-category`, `no-data` and, if the series
 * differ in another dimension than the region, `bad-attribute`, with `compare` as pointer.
 */
export const referenceSeries = (
  dataset: Dataset,
  query: Query,
  slice: Slice,
  codes: readonly string[],
): Slice => {
  if (codes.length === 0) return slice;
  const geo = geoOf(dataset, codes);
  if (slice.split !== null && slice.split.id !== geo.id)
    return refuse(
      'bad-attribute',
      'compare',
      ['a question without split', `split="${geo.id}"`],
      codes.join(),
    );
  const queryCodes =
    slice.split === null
      ? slice.at.flatMap((one) => (one.dimension === geo.id ? [one.code] : []))
      : slice.series.map(({ id }) => id);
  const referenceCodes = [...new Set(codes)].filter((code) => !queryCodes.includes(code));
  if (referenceCodes.length === 0) return slice;

  const fullAnswer = answer(dataset, { ...query, split: geo.id }, geo, queryCodes, referenceCodes);
  const references = fullAnswer.series.slice(queryCodes.length);
  const comparable = references.filter((one) => isAlike(fullAnswer.series[0], one));
  const finalAnswer =
    comparable.length === references.length
      ? fullAnswer
      : answer(
          dataset,
          { ...query, split: geo.id },
          geo,
          queryCodes,
          comparable.map(({ id }) => id),
        );
  const { unit } = dataset.indicator;
  const notComparable = growsWithSize(unit);
  return deepFreeze({
    ...finalAnswer,
    series: finalAnswer.series.map((one, i) =>
      i < queryCodes.length ? one : { ...one, context: true },
    ),
    // Targets of other regions do not apply.
    targets: slice.targets,
    otherTargets: slice.otherTargets,
    beside: {
      notComparable: notComparable,
      leftOut: references.filter((one) => !comparable.includes(one)).map(({ label }) => label),
      differences: notComparable
        ? []
        : finalAnswer.series.flatMap((one, i) =>
            i < queryCodes.length ? [] : differencesFrom(finalAnswer.series[0], one, i, unit),
          ),
    },
  });
};

/** Returns the dimension of the regions in `codes`; throws if it does not have them. */
export const geoOf = ({ dimensions }: Dataset, codes: readonly string[]): Dimension => {
  const geo = dimensions.find(({ kind }) => kind === 'geo');
  if (geo === undefined)
    return refuse(
      'unknown-dimension',
      'compare',
      dimensions.map(({ id }) => id),
      'region',
    );
  const knownCodes = geo.categories.map(({ code }) => code);
  for (const code of codes)
    if (!knownCodes.includes(code)) refuse('unknown-category', 'compare', knownCodes, code);
  return geo;
};

/** Answers the query for these regions: first those of the query, then the references. */
export const answer = (
  dataset: Dataset,
  query: Query,
  geo: Dimension,
  queryCodes: readonly string[],
  referenceCodes: readonly string[],
): Slice => {
  try {
    return select(dataset, {
      ...query,
      filters: {
        ...filtersOfOthers(query.filters, geo),
        [geo.id]: [...queryCodes, ...referenceCodes],
      },
    });
  } catch (reason) {
    if (reason instanceof Problem && reason.code === 'no-data')
      throw new Problem('no-data', { pointer: 'compare', found: referenceCodes.join(' ') });
    throw reason;
  }
};

/** True if no two figures of one period differ in definition or edition. */
export const isAlike = (leading: SliceSeries | undefined, { observations }: SliceSeries): boolean =>
  observations.every((cell, i) => {
    const other = leading?.observations[i];
    return (
      cell.value === null ||
      other?.value == null ||
      (sameCount(cell, other) && cell.edition === other.edition)
    );
  });

/** True for figures that grow with the size of a region: these cannot be compared, only their trends. */
export const growsWithSize = ({ kind, additive }: Unit): boolean =>
  additive || kind === 'count' || kind === 'amount';

/** Returns the difference between the first series and another one, in the last period in which both have a figure. */
export const differencesFrom = (
  leading: SliceSeries | undefined,
  { observations }: SliceSeries,
  series: number,
  unit: Unit,
): NonNullable<Slice['beside']>['differences'] => {
  const at = observations.findLastIndex(
    (cell, i) =>
      isActual(cell) && leading?.observations[i] !== undefined && isActual(leading.observations[i]),
  );
  const [one, other] = [leading?.observations[at]?.value ?? null, observations[at]?.value ?? null];
  return one === null || other === null
    ? []
    : [{ series, at, absolute: difference(rounded(other, unit), rounded(one, unit)) }];
};
