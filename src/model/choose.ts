import type { Category, Dataset, Dimension } from './dataset.js';
import { Problem } from './problem.js';
import { destinationDimension, firstDimension, geoDimension, groupDimensions, partsDimension, type Query } from './query.js';
import { refuse } from './refuse.js';
import { splitRows, type SplitRow } from './split-rows.js';

/** The rows that a query asks for. */
export interface Choice {
  /** The chosen category of each dimension that is not the split. */
  readonly at: readonly { readonly dimension: Dimension; readonly category: Category }[];
  /** The dimensions that tell the rows apart, in the order asked for. */
  readonly splits: readonly Dimension[];
  /** A category of each of `splits`. */
  readonly rows: readonly SplitRow[];
  /** Rows of the split that stand out, as the codes of their categories. */
  readonly highlighted: readonly string[];
  /** Names of the dimensions that page or group have chosen in and that this file does not have. */
  readonly unheeded: readonly string[];
}

/**
 * Finds the rows. A code that is not there stops it with the known ones; it never falls back to the total. Without named categories a
 * split gives those that have a row; a named one without a row is `no-data`.
 */
export const choose = ({ dimensions, series }: Dataset, query: Query): Choice => {
  const splits = splitsOf(dimensions, query);
  const asked = askedOf(dimensions, query, splits);
  const at = dimensions
    .filter((dimension) => !splits.includes(dimension))
    .map((dimension) => ({ dimension, category: single(dimension, asked.get(dimension) ?? []) }));
  const named = splits.map((split) => [...new Set(asked.get(split))]);
  const rows = splitRows(
    series,
    dimensions.map((dimension) => {
      const place = splits.indexOf(dimension);
      const one = at.find((found) => found.dimension === dimension);
      const [given = []] = [one ? [one.category] : named[place]];
      return { place, categories: given.length > 0 ? given : dimension.categories };
    }),
  );
  const missing = named.some((list, place) => {
    const found = new Set(rows.map(({ categories }) => categories[place]));
    return list.some((category) => !found.has(category));
  });
  if (rows.length === 0 || missing) {
    const [first] = asked.keys();
    const found = [...asked.values()].flat().map(({ code }) => code);
    throw new Problem('no-data', { pointer: first ? attributeOf(first) : 'split', found: found.join(' ') });
  }
  return {
    at,
    splits,
    rows,
    highlighted: highlightedOf(query, splits, rows),
    unheeded: Object.entries(query.around ?? {}).flatMap(([name, codes]) =>
      dimensions.some((dimension) => isDivided(dimension, name, codes)) ? [] : [name],
    ),
  };
};

/** Each dimension of the split once: twice the same would be no question. */
const splitsOf = (dimensions: readonly Dimension[], { split, also = [], where }: Query): readonly Dimension[] => {
  const names = [...(split === null ? [] : [split]), ...also];
  // Without a name: one that is not named already.
  const open = dimensions.filter((dimension) => !also.some((name) => isNamed(dimension, name)));
  const found = names.flatMap((name) =>
    name === groupDimensions ? groupsIn(dimensions, where) : (splitOf(name === partsDimension ? open : dimensions, name) ?? []),
  );
  if (new Set(found).size < found.length) refuse('bad-attribute', 'split', codesIn(dimensions), names.join(' '));
  return found;
};

const groupsIn = (dimensions: readonly Dimension[], where: Query['where']): readonly Dimension[] =>
  dimensions
    .filter(({ id, kind, categories }) => (kind === 'sex' || kind === 'other') && categories.length > 1 && where[id]?.length !== 1)
    .slice(0, 2);

/** What the question names has to be there; what page or group have chosen may be of another kind of categories. */
const highlightedOf = (
  { highlight = [], around = {} }: Query,
  splits: readonly Dimension[],
  rows: readonly SplitRow[],
): readonly string[] => {
  const codes = [...new Set(rows.flatMap(({ categories }) => categories.map(({ code }) => code)))];
  const known = new Set(codes);
  for (const code of highlight) if (!known.has(code)) refuse('unknown-category', 'highlight', codes, code);
  const chosen = Object.entries(around).flatMap(([name, list]) => (splits.some((split) => isNamed(split, name)) ? list : []));
  // Of one dimension they stand in the order asked for.
  if (splits.length === 1) return highlight.length > 0 ? highlight : codes.filter((code) => chosen.includes(code));
  const wanted = highlight.length > 0 ? highlight : chosen;
  return rows.filter(({ categories }) => categories.some(({ code }) => wanted.includes(code))).map(idOf);
};

/** What a row is called: the codes of its categories. */
export const idOf = ({ categories }: SplitRow): string => categories.map(({ code }) => code).join(' ') || 'all';

/** Whether figures are divided by what `name` stands for: a dimension of one category, as of a national figure, divides nothing. */
const isDivided = (dimension: Dimension, name: string, codes: readonly string[]): boolean =>
  isNamed(dimension, name) && (dimension.categories.length > 1 || codes.every((code) => code === dimension.categories[0]?.code));

const isNamed = ({ id, kind }: Dimension, name: string): boolean => (name === geoDimension ? kind === 'geo' : id === name);

/** The categories that a question names, per dimension; those that page or group have chosen, for the others but `free`. */
export const askedOf = (
  dimensions: readonly Dimension[],
  { where, around = {} }: Query,
  free: readonly Dimension[],
): ReadonlyMap<Dimension, readonly Category[]> => {
  const asked = new Map<Dimension, readonly Category[]>();
  for (const [name, codes] of Object.entries(where)) {
    const dimension = findDimension(dimensions, name, name === geoDimension ? 'region' : 'filter');
    asked.set(dimension, [...(asked.get(dimension) ?? []), ...findCategories(dimension, codes)]);
  }
  for (const [name, codes] of Object.entries(around)) {
    const dimension = dimensions.find((one) => isDivided(one, name, codes));
    if (dimension === undefined || free.includes(dimension) || asked.has(dimension)) continue;
    asked.set(dimension, findCategories(dimension, codes));
  }
  return asked;
};

/** The dimension that a split names; `@first`, `@parts` and `@to` may find none. */
export const splitOf = (dimensions: readonly Dimension[], name: string): Dimension | null => {
  if (name === destinationDimension) return dimensions.find(({ kind }) => kind === 'destination') ?? null;
  if (name !== firstDimension && name !== partsDimension) return findDimension(dimensions, name, 'split');
  const many = dimensions.filter(({ categories }) => categories.length > 1);
  return many.find(({ kind }) => (kind === 'geo') === (name === firstDimension)) ?? many[0] ?? null;
};

const attributeOf = ({ kind }: Dimension): string => (kind === 'geo' ? 'region' : 'filter');

const codesOf = (categories: readonly Category[]): readonly string[] => categories.map(({ code }) => code);

const codesIn = (dimensions: readonly Dimension[]): readonly string[] => dimensions.map(({ id }) => id);

const findDimension = (dimensions: readonly Dimension[], name: string, attribute: string): Dimension =>
  dimensions.find((dimension) => isNamed(dimension, name)) ?? refuse('unknown-dimension', attribute, codesIn(dimensions), name);

const findCategories = (dimension: Dimension, codes: readonly string[]): readonly Category[] => {
  const known = new Map(dimension.categories.map((category) => [category.code, category]));
  return codes.map((code) => known.get(code) ?? refuse('unknown-category', attributeOf(dimension), codesOf(dimension.categories), code));
};

/** The one category that is asked for; where none is, the total, or the only one there is. */
const single = (dimension: Dimension, asked: readonly Category[]): Category => {
  const { categories, total } = dimension;
  const chosen = asked.length > 0 ? asked : categories.length > 1 ? categories.filter(({ code }) => code === total) : categories;
  const [category] = chosen;
  return category && chosen.length === 1
    ? category
    : refuse('bad-attribute', attributeOf(dimension), codesOf(categories), codesOf(chosen).join());
};
