import { classAt, classesOf, type Classes } from '../../../model/classes.js';
import { comparison, type Comparison } from '../../../model/comparison.js';
import type { Dataset } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { geoDimension, type Query } from '../../../model/query.js';
import { oneScheme, type RegionScheme } from '../../../model/region-scheme.js';
import type { Slice } from '../../../model/slice.js';

/** Regions of one classification in classes, in one period. */
export interface RegionMap extends Classes {
  readonly comparison: Comparison;
  readonly scheme: RegionScheme | null;
  /** Year of the classification of the codes; null if the file does not say. */
  readonly year: number | null;
  /** True if all regions of the classification were requested: those without a row are then drawn empty. */
  readonly whole: boolean;
  /**
   * Aligned with `comparison.ranking.rows`: index in `classes`; null for a region without a figure or without a rank.
   */
  readonly classOf: readonly (number | null)[];
}

/**
 * Classifies the regions of `whole`, the answer to `query`; those of one `level` if given. Throws a Problem
 * `mixed-regions` if they are of several classifications, and what `comparison` throws.
 */
export const regionMap = (
  dataset: Dataset,
  query: Query,
  whole: Slice,
  level: string | null,
): RegionMap => {
  const regions = whole.series.filter(
    (series) => !series.total && (level === null || series.level === level),
  );
  const scheme = oneScheme(regions);
  const compared = comparison(dataset, query, whole, { sort: 'value', level, period: null });
  const { rows } = compared.ranking;
  const ranked = rows.flatMap(({ rank, value }) => (rank === null ? [] : (value ?? [])));
  const { rule, classes } = classesOf(compared.slice.indicator, ranked);
  const split = dataset.dimensions.find(({ id }) => id === whole.split?.id);
  const isFiltered = Object.keys(query.filters).some(
    (name) => name === geoDimension || name === split?.id,
  );
  return deepFreeze({
    comparison: compared,
    scheme,
    year: split?.year ?? null,
    whole: !isFiltered,
    rule,
    classes,
    classOf: rows.map(({ rank, value }) =>
      rank === null || value === null ? null : classAt(classes, value),
    ),
  });
};
