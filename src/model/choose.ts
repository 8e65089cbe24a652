import type { Category, Dataset, Dimension, Series } from './dataset.js';
import { Problem } from './problem.js';
import { geoDimension, type Query } from './query.js';

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
export const choose = (dataset: Dataset, query: Query): Choice => {
  const { dimensions } = dataset;
  const asked = new Map<Dimension, { readonly attribute: string; readonly categories: readonly Category[] }>();
  for (const [name, codes] of Object.entries(query.where)) {
    const attribute = name === geoDimension ? 'region' : 'filter';
    const dimension = findDimension(dimensions, name, attribute);
    if (asked.has(dimension)) throw new Problem('bad-attribute', { pointer: attribute, expected: 'a dimension once', found: dimension.id });
    if (codes.length > 0) asked.set(dimension, { attribute, categories: codes.map((code) => findCategory(dimension, code, attribute)) });
  }
  const split = query.split === null ? null : findDimension(dimensions, query.split, 'split');

  const at = dimensions
    .filter((dimension) => dimension !== split)
    .map((dimension) => ({ dimension, category: single(dimension, asked.get(dimension)) }));
  const named = split === null ? undefined : asked.get(split);
  const wanted = split === null ? [null] : [...new Set(named?.categories ?? split.categories)];

  const byKey = new Map(dataset.series.map((series) => [keyText(series.key), series]));
  const rows = wanted.flatMap((category) => {
    const codes = dimensions.map(
      (dimension) => (dimension === split ? category : at.find((one) => one.dimension === dimension)?.category)?.code,
    );
    const series = byKey.get(keyText(codes));
    if (series !== undefined) return [{ category, series }];
    if (named === undefined && split !== null) return [];
    throw absent(codes, named?.attribute ?? [...asked.values()][0]?.attribute);
  });
  if (rows.length === 0)
    throw absent(
      at.map(({ category }) => category.code),
      'split',
    );
  return { at, split, rows };
};

const findDimension = (dimensions: readonly Dimension[], name: string, attribute: string): Dimension => {
  const found = dimensions.find(({ id, kind }) => (name === geoDimension ? kind === 'geo' : id === name));
  if (found !== undefined) return found;
  throw new Problem('unknown-dimension', {
    pointer: attribute,
    expected: listed(dimensions.map(({ id }) => id)),
    found: name === geoDimension ? attribute : name,
  });
};

const findCategory = (dimension: Dimension, code: string, attribute: string): Category => {
  const found = dimension.categories.find((category) => category.code === code);
  if (found !== undefined) return found;
  throw new Problem('unknown-category', { pointer: attribute, expected: listed(dimension.categories.map((one) => one.code)), found: code });
};

const single = (
  dimension: Dimension,
  asked: { readonly attribute: string; readonly categories: readonly Category[] } | undefined,
): Category => {
  const { categories } = dimension;
  const chosen = asked?.categories ?? (categories.length === 1 ? categories : categories.filter(({ code }) => code === dimension.total));
  const [category] = chosen;
  if (category !== undefined && chosen.length === 1) return category;
  throw new Problem('bad-attribute', {
    pointer: asked?.attribute ?? 'filter',
    expected: `one of ${dimension.id}: ${listed(categories.map(({ code }) => code))}`,
    found: chosen.map(({ code }) => code).join(','),
  });
};

const absent = (codes: readonly (string | undefined)[], attribute = 'filter'): Problem =>
  new Problem('no-data', { pointer: attribute, found: codes.join(' ') });

/** The first twelve, for a message. */
export const listed = (codes: readonly string[]): string => codes.slice(0, 12).join(', ') + (codes.length > 12 ? ', …' : '');

const keyText = (codes: readonly (string | undefined)[]): string => codes.join(' ');
