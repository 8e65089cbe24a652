/** A query on a dataset, as read from attributes. Codes are checked by `select`, not here. */
export interface Query {
  /**
   * Selected categories per dimension id. A dimension that is not named uses its total. The key `@geo` addresses the
   * dimension of kind `geo`, whatever its id; the `region` attribute sets it.
   */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /**
   * Dimension that gives a series per category, or null; `@geo` as above, `@first`, `@parts`, `@groups` and `@to` as
   * below. With `filters` on the same dimension: those categories, in that order.
   */
  readonly split: string | null;
  /** Further dimensions of the split: a series per combination of categories that has a row. Absent: none. */
  readonly splitBy?: readonly string[];
  readonly period: PeriodChoice;
  /** Edition to pin, or null for the file as it is. */
  readonly edition: string | null;
  /**
   * Filters of the page or group, in the form of `filters`. They apply to dimensions that the query does not name
   * itself. In the split they only highlight; a file without the dimension is shown unfiltered, with a note.
   */
  readonly inherited?: Query['filters'];
  /** Categories of the split that stand out. */
  readonly highlight?: readonly string[];
}

export type PeriodChoice =
  | { readonly kind: 'all' }
  /** The last `count` periods of the axis. */
  | { readonly kind: 'last'; readonly count: number }
  /** From one period code to another, both included; null is open. */
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null };

/**
 * As `split` of a `Query`: the dimension of kind `geo` if it has several categories, else the first dimension that has.
 * The default of widgets that compare or break down.
 */
export const firstDimension = '@first';

/**
 * As `split` of a `Query`: the first dimension with several categories that is not of kind `geo`, else that of kind
 * `geo`; never one that is in `splitBy`.
 */
export const partsDimension = '@parts';

/**
 * As `split` of a `Query`: the first two dimensions that make groups, which are neither regions nor destinations, and
 * for which the query does not select a single category. Regions have to be named, as there may be hundreds.
 */
export const groupDimensions = '@groups';

/** As `split` of a `Query`: the dimension of kind `destination`; none if the file has none. */
export const destinationDimension = '@to';

/** Addresses the dimension of kind `geo` in a `Query`. No dimension id starts with `@`. */
export const geoDimension = '@geo';
