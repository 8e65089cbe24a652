/** A question put to a dataset, as it came from attributes. Codes are checked by `select`, not here. */
export interface Query {
  /**
   * Chosen categories per dimension id. A dimension that is not named stands at its total. The key `@geo` stands for the dimension of
   * kind `geo`, whatever its id: that is what the `region` attribute addresses.
   */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /**
   * Dimension that gives a series per category, or null; `@geo` as above, `@first`, `@parts`, `@groups` and `@to` as below. With `where` on the same dimension: those categories, in
   * that order.
   */
  readonly split: string | null;
  /** Further dimensions of the split: a series per combination of categories that has a row. Absent: none. */
  readonly also?: readonly string[];
  readonly period: PeriodChoice;
  /** Edition to pin, or null for the file as it is. */
  readonly edition: string | null;
  /**
   * What page or group have chosen for all, as `where`. It holds for a dimension of which the question itself says nothing; in the split it
   * only highlights; a file without the dimension is shown as it is, and says so.
   */
  readonly around?: Query['where'];
  /** Categories of the split that stand out. */
  readonly highlight?: readonly string[];
}

export type PeriodChoice =
  | { readonly kind: 'all' }
  /** The last `count` periods of the axis. */
  | { readonly kind: 'last'; readonly count: number }
  /** From one code to another, both included; null is open. */
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null };

/**
 * As `split` of a `Query`: the dimension of kind `geo` where it has several categories, else the first dimension that has. For who compares
 * or breaks down without naming a dimension.
 */
export const firstDimension = '@first';

/**
 * As `split` of a `Query`: the first dimension with several categories that is not of kind `geo`, else that of kind `geo`; never one that is in
 * `also`.
 */
export const partsDimension = '@parts';

/**
 * As `split` of a `Query`: the first two dimensions that make groups, which are neither regions nor destinations, and in which the question does
 * not choose a single category. Of regions there may be hundreds: they have to be named.
 */
export const groupDimensions = '@groups';

/** As `split` of a `Query`: the dimension of kind `destination`; none where the file has none. */
export const destinationDimension = '@to';

/** Stands for the dimension of kind `geo` in a `Query`. No dimension id starts with `@`. */
export const geoDimension = '@geo';
