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
  /** Categories of the split that stand out, of those that have a row. */
  readonly highlighted: readonly string[];
  /** Names of the dimensions that page or group have chosen in and that this file does not have. */
  readonly unheeded: readonly string[];
}

/**
 * Finds the rows. A code that is not there stops it with the known ones; it never falls back to the total. Without named categories a
 * split gives those that have a row; a named one without a row is `no-data`.
 */
export const choose = ({ dimensions, series }: Dataset, query: Query): Choice => {
  const split = query.split === null ? null : splitOf(dimensions, query.split);
  const asked = askedOf(dimensions, query, split);
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
  return {
    at,
    split,
    rows,
    highlighted: highlightedOf(
      query,
      split,
      rows.flatMap(({ category }) => category?.code ?? []),
    ),
    unheeded: Object.entries(query.around ?? {}).flatMap(([name, codes]) =>
      dimensions.some((dimension) => isDivided(dimension, name, codes)) ? [] : [name],
    ),
  };
};

/** What the question names has to be there; what page or group have chosen may be of another kind of categories. */
const highlightedOf = ({ highlight = [], around = {} }: Query, split: Dimension | null, codes: readonly string[]): readonly string[] => {
  for (const code of highlight) if (!codes.includes(code)) refuse('unknown-category', 'highlight', codes, code);
  const chosen = Object.entries(around).flatMap(([name, list]) => (split !== null && isNamed(split, name) ? list : []));
  return highlight.length > 0 ? highlight : codes.filter((code) => chosen.includes(code));
};

/** Whether figures are divided by what `name` stands for: a dimension of one category, as of a national figure, divides nothing. */
const isDivided = (dimension: Dimension, name: string, codes: readonly string[]): boolean =>
  isNamed(dimension, name) && (dimension.categories.length > 1 || codes.every((code) => code === dimension.categories[0]?.code));

const isNamed = ({ id, kind }: Dimension, name: string): boolean => (name === geoDimension ? kind === 'geo' : id === name);

/** The categories that a question names, per dimension; those that page or group have chosen, for the others but `free`. */
export const askedOf = (
  dimensions: readonly Dimension[],
  { where, around = {} }: Query,
  free: Dimension | null,
): ReadonlyMap<Dimension, readonly Category[]> => {
  const asked = new Map<Dimension, readonly Category[]>();
  for (const [name, codes] of Object.entries(where)) {
    const dimension = findDimension(dimensions, name, name === geoDimension ? 'region' : 'filter');
    asked.set(dimension, [...(asked.get(dimension) ?? []), ...codes.map((code) => findCategory(dimension, code))]);
  }
  for (const [name, codes] of Object.entries(around)) {
    const dimension = dimensions.find((one) => isDivided(one, name, codes));
    if (dimension === undefined || dimension === free || asked.has(dimension)) continue;
    asked.set(
      dimension,
      codes.map((code) => findCategory(dimension, code)),
    );
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
  dimensions.find((dimension) => isNamed(dimension, name)) ??
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
