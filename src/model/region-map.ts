import { classAt, classesOf, type Classes } from './classes.js';
import { comparison, type Comparison } from './comparison.js';
import type { Dataset } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { geoDimension, type Query } from './query.js';
import { oneScheme, type RegionScheme } from './region-scheme.js';
import type { Slice } from './slice.js';

/** Regions of one division in classes, in one period. */
export interface RegionMap extends Classes {
  readonly comparison: Comparison;
  readonly scheme: RegionScheme | null;
  /** Year of the classification that the codes belong to; null where the file does not say. */
  readonly year: number | null;
  /** Whether all regions of the division were asked for: then those without a row keep an empty place. */
  readonly whole: boolean;
  /** Aligned with `comparison.ranking.rows`: index in `classes`; null for a region without a number, or with one that has no rank. */
  readonly classOf: readonly (number | null)[];
}

/**
 * The regions of `whole`, which is the answer to `query`; of one `level` where that is named. Throws a Problem `mixed-regions` where they are
 * of several divisions, and what `comparison` throws.
 */
export const regionMap = (dataset: Dataset, query: Query, whole: Slice, level: string | null): RegionMap => {
  const regions = whole.series.filter((one) => !one.total && (level === null || one.level === level));
  const scheme = oneScheme(regions);
  const compared = comparison(dataset, query, whole, { sort: 'value', level, period: null });
  const { rows } = compared.ranking;
  const ranked = rows.flatMap(({ rank, value }) => (rank === null ? [] : (value ?? [])));
  const { rule, classes } = classesOf(compared.slice.indicator, ranked);
  const split = dataset.dimensions.find(({ id }) => id === whole.split?.id);
  const asked = Object.keys(query.where).some((name) => name === geoDimension || name === split?.id);
  return deepFreeze({
    comparison: compared,
    scheme,
    year: split?.year ?? null,
    whole: !asked,
    rule,
    classes,
    classOf: rows.map(({ rank, value }) => (rank === null || value === null ? null : classAt(classes, value))),
  });
};
