import type { Category, Dataset, Dimension } from './dataset.js';
import { Problem } from './problem.js';
import {
  destinationDimension,
  firstDimension,
  geoDimension,
  groupDimensions,
  partsDimension,
  type Query,
} from './query.js';
import { refuse } from './refuse.js';
import { splitRows, type SplitRow } from './split-rows.js';

/** The rows that a query selects. */
export interface Choice {
  /** The chosen category of each dimension that is not the split. */
  readonly at: readonly { readonly dimension: Dimension; readonly category: Category }[];
  /** The dimensions that distinguish the rows, in the order of the query. */
  readonly splits: readonly Dimension[];
  /** A category of each of `splits`. */
  readonly rows: readonly SplitRow[];
  /** Rows of the split that stand out, as the codes of their categories. */
  readonly highlighted: readonly string[];
  /** Names of the dimensions that the page or group filters on and that this file does not have. */
  readonly ignoredFilters: readonly string[];
}

/**
 * Finds the rows of a query. An unknown code throws a Problem that lists the known codes; it never falls back to the
 * total. A split without named categories selects every category that has a row; a named category without a row is
 * `no-data`.
 */
export const choose = ({ dimensions, series }: Dataset, query: Query): Choice => {
  const splits = splitsOf(dimensions, query);
  const requested = queryCategories(dimensions, query, splits);
  const at = dimensions
    .filter((dimension) => !splits.includes(dimension))
    .map((dimension) => ({
      dimension,
      category: single(dimension, requested.get(dimension) ?? []),
    }));
  const named = splits.map((split) => [...new Set(requested.get(split))]);
  const rows = splitRows(
    series,
    dimensions.map((dimension) => {
      const position = splits.indexOf(dimension);
      const fixed = at.find((one) => one.dimension === dimension);
      const allowed = (fixed ? [fixed.category] : named[position]) ?? [];
      return { position, categories: allowed.length > 0 ? allowed : dimension.categories };
    }),
  );
  const missing = named.some((list, position) => {
    const present = new Set(rows.map(({ categories }) => categories[position]));
    return list.some((category) => !present.has(category));
  });
  if (rows.length === 0 || missing) {
    const [first] = requested.keys();
    const codes = [...requested.values()].flat().map(({ code }) => code);
    throw new Problem('no-data', {
      pointer: first ? attributeOf(first) : 'split',
      found: codes.join(' '),
    });
  }
  return {
    at,
    splits,
    rows,
    highlighted: highlightedOf(query, splits, rows),
    ignoredFilters: Object.entries(query.inherited ?? {}).flatMap(([name, codes]) =>
      dimensions.some((dimension) => isDivided(dimension, name, codes)) ? [] : [name],
    ),
  };
};

/** The dimensions of the split. A dimension named twice is refused. */
const splitsOf = (
  dimensions: readonly Dimension[],
  { split, splitBy = [], filters }: Query,
): readonly Dimension[] => {
  const names = [...(split === null ? [] : [split]), ...splitBy];
  // `@parts` picks a dimension that `splitBy` does not name already.
  const remaining = dimensions.filter(
    (dimension) => !splitBy.some((name) => isNamed(dimension, name)),
  );
  const splits = names.flatMap((name) =>
    name === groupDimensions
      ? groupsIn(dimensions, filters)
      : (splitOf(name === partsDimension ? remaining : dimensions, name) ?? []),
  );
  if (new Set(splits).size < splits.length)
    refuse('bad-attribute', 'split', codesIn(dimensions), names.join(' '));
  return splits;
};

const groupsIn = (
  dimensions: readonly Dimension[],
  filters: Query['filters'],
): readonly Dimension[] =>
  dimensions
    .filter(
      ({ id, kind, categories }) =>
        (kind === 'sex' || kind === 'other') && categories.length > 1 && filters[id]?.length !== 1,
    )
    .slice(0, 2);

/**
 * A category that the query highlights must exist; one that the page or group has chosen may belong to another
 * dimension.
 */
const highlightedOf = (
  { highlight = [], inherited = {} }: Query,
  splits: readonly Dimension[],
  rows: readonly SplitRow[],
): readonly string[] => {
  const codes = [...new Set(rows.flatMap(({ categories }) => categories.map(({ code }) => code)))];
  const known = new Set(codes);
  for (const code of highlight)
    if (!known.has(code)) refuse('unknown-category', 'highlight', codes, code);
  const chosen = Object.entries(inherited).flatMap(([name, list]) =>
    splits.some((split) => isNamed(split, name)) ? list : [],
  );
  // With one dimension they keep the order of the query.
  if (splits.length === 1)
    return highlight.length > 0 ? highlight : codes.filter((code) => chosen.includes(code));
  const selected = highlight.length > 0 ? highlight : chosen;
  return rows
    .filter(({ categories }) => categories.some(({ code }) => selected.includes(code)))
    .map(idOf);
};

/** The id of a row: the codes of its categories. */
export const idOf = ({ categories }: SplitRow): string =>
  categories.map(({ code }) => code).join(' ') || 'all';

/**
 * Whether the dimension that `name` addresses divides the figures. A dimension of one category (a national figure)
 * divides nothing, unless exactly that category is chosen.
 */
const isDivided = (dimension: Dimension, name: string, codes: readonly string[]): boolean =>
  isNamed(dimension, name) &&
  (dimension.categories.length > 1 ||
    codes.every((code) => code === dimension.categories[0]?.code));

const isNamed = ({ id, kind }: Dimension, name: string): boolean =>
  name === geoDimension ? kind === 'geo' : id === name;

/**
 * The categories that a query names, per dimension. Dimensions that it does not name get the choice of the page or
 * group, except those in `free`.
 */
export const queryCategories = (
  dimensions: readonly Dimension[],
  { filters, inherited = {} }: Query,
  free: readonly Dimension[],
): ReadonlyMap<Dimension, readonly Category[]> => {
  const requested = new Map<Dimension, readonly Category[]>();
  for (const [name, codes] of Object.entries(filters)) {
    const dimension = findDimension(dimensions, name, name === geoDimension ? 'region' : 'filter');
    requested.set(dimension, [
      ...(requested.get(dimension) ?? []),
      ...findCategories(dimension, codes),
    ]);
  }
  for (const [name, codes] of Object.entries(inherited)) {
    const dimension = dimensions.find((one) => isDivided(one, name, codes));
    if (dimension === undefined || free.includes(dimension) || requested.has(dimension)) continue;
    requested.set(dimension, findCategories(dimension, codes));
  }
  return requested;
};

/** The dimension that a split names; `@first`, `@parts` and `@to` may find none. */
export const splitOf = (dimensions: readonly Dimension[], name: string): Dimension | null => {
  if (name === destinationDimension)
    return dimensions.find(({ kind }) => kind === 'destination') ?? null;
  if (name !== firstDimension && name !== partsDimension)
    return findDimension(dimensions, name, 'split');
  const many = dimensions.filter(({ categories }) => categories.length > 1);
  return many.find(({ kind }) => (kind === 'geo') === (name === firstDimension)) ?? many[0] ?? null;
};

const attributeOf = ({ kind }: Dimension): string => (kind === 'geo' ? 'region' : 'filter');

const codesOf = (categories: readonly Category[]): readonly string[] =>
  categories.map(({ code }) => code);

const codesIn = (dimensions: readonly Dimension[]): readonly string[] =>
  dimensions.map(({ id }) => id);

const findDimension = (
  dimensions: readonly Dimension[],
  name: string,
  attribute: string,
): Dimension =>
  dimensions.find((dimension) => isNamed(dimension, name)) ??
  refuse('unknown-dimension', attribute, codesIn(dimensions), name);

const findCategories = (dimension: Dimension, codes: readonly string[]): readonly Category[] => {
  const known = new Map(dimension.categories.map((category) => [category.code, category]));
  return codes.map(
    (code) =>
      known.get(code) ??
      refuse('unknown-category', attributeOf(dimension), codesOf(dimension.categories), code),
  );
};

/** The single requested category; without one, the total or the only category of the dimension. */
const single = (dimension: Dimension, requested: readonly Category[]): Category => {
  const { categories, total } = dimension;
  const chosen =
    requested.length > 0
      ? requested
      : categories.length > 1
        ? categories.filter(({ code }) => code === total)
        : categories;
  const [category] = chosen;
  return category && chosen.length === 1
    ? category
    : refuse('bad-attribute', attributeOf(dimension), codesOf(categories), codesOf(chosen).join());
};
