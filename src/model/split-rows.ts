import type { Category, Series } from './dataset.js';

/** A row of a file that a question asks for. */
export interface SplitRow {
  /** Its category in each dimension of the split, in the order of the split. */
  readonly categories: readonly Category[];
  readonly series: Series;
}

/**
 * The rows whose every category is among the wanted ones, by the first dimension of the split, then the second, in the order wanted. A
 * combination that has no row gives none: there may be far more of them than rows. `wanted`: per dimension of the file what may be there, and
 * its place in the split, or -1.
 */
export const splitRows = (
  series: readonly Series[],
  wanted: readonly { readonly place: number; readonly categories: readonly Category[] }[],
): readonly SplitRow[] => {
  const known = wanted.map(({ categories }) => new Map(categories.map((category, order) => [category.code, { category, order }])));
  const bySplit = wanted
    .map(({ place }, dimension) => ({ place, dimension }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return series
    .flatMap((one) => {
      const found = known.flatMap((codes, dimension) => codes.get(one.key[dimension] ?? '') ?? []);
      if (found.length < known.length) return [];
      const parts = bySplit.flatMap(({ dimension }) => found[dimension] ?? []);
      return [{ categories: parts.map(({ category }) => category), orders: parts.map(({ order }) => order), series: one }];
    })
    .sort((a, b) => a.orders.reduce((difference, order, i) => difference || order - (b.orders[i] ?? 0), 0));
};
