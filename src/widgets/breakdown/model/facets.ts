import { queryCategories, splitOf } from '../../../model/choose.js';
import type { Category, Dataset, Dimension } from '../../../model/dataset.js';
import { Problem } from '../../../model/problem.js';
import type { Query } from '../../../model/query.js';
import { selectSliced } from '../../../model/select.js';
import type { Slice } from '../../../model/slice.js';
import { runSync, type Cooperative } from '../../../model/cooperative.js';
import { filtersOfOthers } from '../../../model/filters-of-others.js';

/** The answer for one category of another dimension. */
export interface Facet {
  readonly category: Category;
  readonly slice: Slice;
}

/** The answers to one query for each category of `dimension`, in the order of the query, or that of the file. */
export interface Facets {
  readonly dimension: Dimension;
  readonly facets: readonly Facet[];
  /** Number of categories beyond the maximum. */
  readonly more: number;
}

/**
 * Answers `query` per category of `by`: the id of another dimension than the split, or `@geo` and `@first` as in a
 * `Query`. Null if `@first` finds none. A category without figures is left out, as in a split, unless the query names
 * it. Throws the Problems of `select`.
 */
export const facets = (dataset: Dataset, query: Query, by: string): Facets | null => {
  const dimension = splitOf(dataset.dimensions, by);
  return dimension && runSync(facetsSliced(dataset, query, dimension.id, Infinity));
};

/** Like `facets`, for an existing dimension, in slices, and for the first `most` categories. */
export function* facetsSliced(
  dataset: Dataset,
  query: Query,
  by: string,
  most: number,
): Cooperative<Facets> {
  const dimension = splitOf(dataset.dimensions, by) as Dimension;
  const namedCategories =
    queryCategories(dataset.dimensions, query, [dimension]).get(dimension) ?? [];
  const otherFilters = filtersOfOthers(query.filters, dimension);
  const requestedCategories = namedCategories.length > 0 ? namedCategories : dimension.categories;
  const answers: Facet[] = [];
  for (const category of requestedCategories.slice(0, most)) {
    try {
      answers.push({
        category,
        slice: yield* selectSliced(dataset, {
          ...query,
          filters: { ...otherFilters, [dimension.id]: [category.code] },
        }),
      });
    } catch (reason) {
      if (namedCategories.length > 0 || !(reason instanceof Problem) || reason.code !== 'no-data')
        throw reason;
    }
  }
  return { dimension, facets: answers, more: Math.max(0, requestedCategories.length - most) };
}
