import type { Category, Dataset, Dimension, Series } from './dataset.js';
import { Problem } from './problem.js';
import { firstDimension, geoDimension, type Query } from './query.js';
import { refuse } from './refuse.js';

/** The rows that a query asks for. */
export interface Choice {
  /** The chosen category of each dimension that is not the split. */
  readonly at: readonly { readonly dimension: Dimension; readonly category: Category }[];
  readonly split: Dimension | null;
  readonly rows: readonly { readonly category: Category | null; readonly series: Series }[];
}

/**
 * Finds the rows. A code that is not there stops it with the known ones; it never falls back to the total. Without named categories a
 * split gives those that have a row; a named one without a row is `no-data`.
 */
export const choose = ({ dimensions, series }: Dataset, query: Query): Choice => {
  const asked = askedOf(dimensions, query);
  const split = query.split === null ? null : splitOf(dimensions, query.split);
  const at = dimensions
    .filter((dimension) => dimension !== split)
    .map((dimension) => ({ dimension, category: single(dimension, asked.get(dimension) ?? []) }));

  const named = split ? [...new Set(asked.get(split))] : [];
  const byKey = new Map(series.map((row) => [row.key.join(' '), row]));
  const wanted = split ? (named.length > 0 ? named : split.categories) : [null];
  const rows = wanted.flatMap((category) => {
    const key = dimensions.map(
      (dimension) => (dimension === split ? category : at.find((one) => one.dimension === dimension)?.category)?.code,
    );
    const row = byKey.get(key.join(' '));
    return row ? [{ category, series: row }] : [];
  });
  if (rows.length < Math.max(named.length, 1)) {
    const [first] = asked.keys();
    const found = [...asked.values()].flat().map(({ code }) => code);
    throw new Problem('no-data', { pointer: first ? attributeOf(first) : 'split', found: found.join(' ') });
  }
  return { at, split, rows };
};

/** The categories that a question names, per dimension. */
export const askedOf = (dimensions: readonly Dimension[], { where }: Query): ReadonlyMap<Dimension, readonly Category[]> => {
  const asked = new Map<Dimension, readonly Category[]>();
  for (const [name, codes] of Object.entries(where)) {
    const dimension = findDimension(dimensions, name, name === geoDimension ? 'region' : 'filter');
    asked.set(dimension, [...(asked.get(dimension) ?? []), ...codes.map((code) => findCategory(dimension, code))]);
  }
  return asked;
};

/** The dimension that a split names; `@first` may find none. */
export const splitOf = (dimensions: readonly Dimension[], name: string): Dimension | null => {
  if (name !== firstDimension) return findDimension(dimensions, name, 'split');
  const many = dimensions.filter(({ categories }) => categories.length > 1);
  return many.find(({ kind }) => kind === 'geo') ?? many[0] ?? null;
};

const attributeOf = ({ kind }: Dimension): string => (kind === 'geo' ? 'region' : 'filter');

const codesOf = (categories: readonly Category[]): readonly string[] => categories.map(({ code }) => code);

const findDimension = (dimensions: readonly Dimension[], name: string, attribute: string): Dimension =>
  dimensions.find(({ id, kind }) => (name === geoDimension ? kind === 'geo' : id === name)) ??
  refuse(
    'unknown-dimension',
    attribute,
    dimensions.map(({ id }) => id),
    name,
  );

const findCategory = (dimension: Dimension, code: string): Category =>
  dimension.categories.find((category) => category.code === code) ??
  refuse('unknown-category', attributeOf(dimension), codesOf(dimension.categories), code);

/** The one category that is asked for; where none is, the total, or the only one there is. */
const single = (dimension: Dimension, asked: readonly Category[]): Category => {
  const { categories, total } = dimension;
  const chosen = asked.length > 0 ? asked : categories.length > 1 ? categories.filter(({ code }) => code === total) : categories;
  const [category] = chosen;
  return category && chosen.length === 1
    ? category
    : refuse('bad-attribute', attributeOf(dimension), codesOf(categories), codesOf(chosen).join());
};
