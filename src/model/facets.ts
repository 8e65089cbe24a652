import { askedOf, splitOf } from './choose.js';
import type { Category, Dataset, Dimension } from './dataset.js';
import { Problem } from './problem.js';
import type { Query } from './query.js';
import { selection } from './select.js';
import type { Slice } from './slice.js';
import { atOnce, type Steps } from './steps.js';
import { whereOfOthers } from './where-of-others.js';

/** One of several answers to the same question: that of one category of a further dimension. */
export interface Facet {
  readonly category: Category;
  readonly slice: Slice;
}

/** The same question, put once for each category of `dimension`; in the order of the question, or that of the file. */
export interface Facets {
  readonly dimension: Dimension;
  readonly facets: readonly Facet[];
  /** How many further categories there are, for which it was not put. */
  readonly more: number;
}

/**
 * `by`: id of a dimension beside the split; `@geo` and `@first` as in a `Query`. Null where `@first` finds none. A category without figures
 * is left out, as in a split, unless the question names it. Throws the Problems of `select`.
 */
export const facets = (dataset: Dataset, query: Query, by: string): Facets | null => {
  const dimension = splitOf(dataset.dimensions, by);
  return dimension && atOnce(faceted(dataset, query, dimension.id, Infinity));
};

/** The same of a dimension that there is, with rests, for the first `most` categories. */
export function* faceted(dataset: Dataset, query: Query, by: string, most: number): Steps<Facets> {
  const dimension = splitOf(dataset.dimensions, by) as Dimension;
  const named = askedOf(dataset.dimensions, query, [dimension]).get(dimension) ?? [];
  const where = whereOfOthers(query.where, dimension);
  const wanted = named.length > 0 ? named : dimension.categories;
  const found: Facet[] = [];
  for (const category of wanted.slice(0, most)) {
    try {
      found.push({ category, slice: yield* selection(dataset, { ...query, where: { ...where, [dimension.id]: [category.code] } }) });
    } catch (reason) {
      if (named.length > 0 || !(reason instanceof Problem) || reason.code !== 'no-data') throw reason;
    }
  }
  return { dimension, facets: found, more: Math.max(0, wanted.length - most) };
}
