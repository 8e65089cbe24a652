import type { Category, Series } from './dataset.js';

/** A row of a file that a query selects. */
export interface SplitRow {
  /** Its category in each dimension of the split, in that order. */
  readonly categories: readonly Category[];
  readonly series: Series;
}

/**
 * Selects the rows of which every category is allowed, sorted by the first dimension of the split, then the second, in
 * the order of `allowed`. Combinations without a row are skipped: there may be far more of them than rows. `allowed`:
 * per dimension of the file its allowed categories and its position in the split, or -1.
 */
export const splitRows = (
  series: readonly Series[],
  allowed: readonly { readonly position: number; readonly categories: readonly Category[] }[],
): readonly SplitRow[] => {
  const known = allowed.map(
    ({ categories }) =>
      new Map(categories.map((category, order) => [category.code, { category, order }])),
  );
  const bySplit = allowed
    .map(({ position }, dimension) => ({ position, dimension }))
    .filter(({ position }) => position >= 0)
    .sort((a, b) => a.position - b.position);
  return series
    .flatMap((one) => {
      const found = known.flatMap((codes, dimension) => codes.get(one.key[dimension] ?? '') ?? []);
      if (found.length < known.length) return [];
      const parts = bySplit.flatMap(({ dimension }) => found[dimension] ?? []);
      return [
        {
          categories: parts.map(({ category }) => category),
          orders: parts.map(({ order }) => order),
          series: one,
        },
      ];
    })
    .sort((a, b) =>
      a.orders.reduce((difference, order, i) => difference || order - (b.orders[i] ?? 0), 0),
    );
};
