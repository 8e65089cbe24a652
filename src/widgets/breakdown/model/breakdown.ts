import { lastPeriods, MOST_BARS, overTime, perCategory } from './breakdown-bars.js';
import { bySize, listedParts, MOST_PARTS, nestedIn, partsOf } from './breakdown-parts.js';
import { columnOf, partRows, type Column, type PartRows } from './breakdown-column.js';
import type { Dataset, Dimension, Localized } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { facetsSliced } from './facets.js';
import { roundingStep } from '../../../model/rounding-step.js';
import { onePeriod } from '../../../model/one-period.js';
import type { Query } from '../../../model/query.js';
import { refuse } from '../../../model/refuse.js';
import { selectSliced } from '../../../model/select.js';
import { shareCourse, type ShareCourse } from './share-course.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { runSync, mapSliced, type Cooperative } from '../../../model/cooperative.js';
import { filtersOfOthers } from '../../../model/filters-of-others.js';

/** `share`: stacked percentages; `stacked`: stacked values; `grouped`: side by side. */
export type Layout = 'share' | 'stacked' | 'grouped';

/** A figure in its parts, for one or more periods, or for each category of another dimension. */
export interface Breakdown {
  readonly layout: Layout;
  /** Why it is not stacked; null if it may be. */
  readonly refused: Refusal | null;
  /** Slice of the shown periods. If columns are categories, the slice of the leading one in its period. */
  readonly slice: Slice;
  /** The dimension that is broken down. */
  readonly dimension: Dimension;
  /** The dimension whose categories are the columns; null if these are periods. */
  readonly by: Dimension | null;
  /** At least one: the parts that are listed individually. */
  readonly parts: readonly Part[];
  /** At least one; of periods, the last ones. */
  readonly columns: readonly Column[];
  /**
   * Number of parts and columns that exceed what a page can hold. Such parts are included in each whole, and in what is
   * drawn together.
   */
  readonly more: { readonly parts: number; readonly columns: number };
  /** The column that the summary is about: the latest period, the total of a dimension, or its first category. */
  readonly leading: number;
  /**
   * Aligned with the parts: trend of the share of each part with an area of its own, since the last cut; null if
   * unknown.
   */
  readonly courses: readonly (ShareCourse | null)[];
}

export interface Part {
  readonly id: string;
  readonly label: Localized;
  /** True if it has an area of its own in a stack; else it is drawn together with the others. */
  readonly own: boolean;
  readonly highlighted: boolean;
}

/**
 * Why parts are not stacked: the unit is not additive, a figure is below 0, some parts are made of others, or the parts
 * exceed their total.
 */
export type Refusal = 'not-additive' | 'negative' | 'levels' | 'exceeds';

/**
 * Breaks a figure down by the categories of the split, without the total. The result is frozen. A second dimension of
 * the split gives the columns, all in the same period. Without `layout`: `share` if possible, else `grouped`. Throws
 * the Problems of `select` and `facets`, `bad-attribute` if there is no dimension to break down by, and `no-data` if no
 * part has figures.
 */
export const breakdown = (
  dataset: Dataset,
  query: Query,
  layout: Layout | null = null,
): Breakdown => runSync(breakdownSliced(dataset, query, layout));

/** Like `breakdown`, in slices, for files of many rows. `answer`: the answer to `query`, if known already. */
export function* breakdownSliced(
  dataset: Dataset,
  query: Query,
  layout: Layout | null,
  answer?: Slice,
): Cooperative<Breakdown> {
  const full = answer ?? (yield* selectSliced(dataset, query));
  const ids = dataset.dimensions.map(({ id }) => id);
  const splits = full.split?.id.split(' ') ?? [];
  const [dimension, by = null] = splits.map((split) =>
    dataset.dimensions.find(({ id }) => id === split),
  );
  if (dimension === undefined || splits.length > 2)
    return refuse('bad-attribute', 'split', ids, splits.join(' '));
  const period = by === null ? lastPeriods(full, query.period) : query.period;
  const shownSlice =
    period === query.period ? full : yield* selectSliced(dataset, { ...query, period });
  const otherFilters = filtersOfOthers(query.filters, dimension);
  const isFiltered = Object.keys(otherFilters).length < Object.keys(query.filters).length;
  const partQuery: Query = { ...query, split: dimension.id, splitBy: [], period };
  const facetAnswers =
    by === null ? null : yield* facetsSliced(dataset, partQuery, by.id, MOST_BARS);
  const answers =
    facetAnswers === null ? [shownSlice] : facetAnswers.facets.map(({ slice }) => slice);
  const allParts = partsOf(answers, dimension, isFiltered);
  if (allParts.length === 0) refuse('no-data', 'split', ids, dimension.id);
  const wholeQuery: Query = { ...partQuery, filters: otherFilters };
  yield;
  const partIds = new Set(allParts.map(({ id }) => id));
  const { bars, leading: latest } =
    by === null
      ? overTime(isFiltered ? yield* selectSliced(dataset, wholeQuery) : shownSlice, partIds)
      : yield* perCategory(dataset, wholeQuery, partIds, by, isFiltered ? null : facetAnswers);

  yield;
  const step = roundingStep(numbersOf(dataset), dataset.indicator.unit.decimals);
  const columnsOf = (
    parts: readonly SliceSeries[],
    additive: boolean,
  ): Cooperative<readonly Column[]> => {
    const kept = parts.map(({ id }) => id);
    const rows = new Map(
      [...new Set(bars.map(({ slice }) => slice))].map((one) => [
        one,
        partRows(one, kept, partIds),
      ]),
    );
    return mapSliced(
      bars,
      (bar) => columnOf(bar, rows.get(bar.slice) as PartRows, step, additive),
      1,
    );
  };
  yield;
  let parts = listedParts(allParts, bars, latest);
  const columns = yield* columnsOf(parts, true);
  const refused = refusalOf(dataset, columns, allParts, dimension);
  let finalColumns = refused === null ? columns : yield* columnsOf(parts, false);
  const finalLayout = refused === null ? (layout ?? 'share') : 'grouped';
  // Parts of several editions or definitions cannot be stacked: the leading column is then one with a whole.
  const withWhole = finalColumns.flatMap((column, i) => (column.whole === null ? [] : [i]));
  const rows = parts.map((_, i) => ({
    observations: withWhole.flatMap((at) => finalColumns[at]?.cells[i]?.observation ?? []),
  }));
  const leading =
    by === null && finalLayout !== 'grouped' && finalColumns[latest]?.noWholeReason === 'mixed'
      ? (withWhole[onePeriod(rows, withWhole.length)] ?? latest)
      : latest;
  if (leading !== latest && parts.length < allParts.length) {
    parts = listedParts(allParts, bars, leading);
    finalColumns = yield* columnsOf(parts, refused === null);
  }
  const leadingColumn = finalColumns[leading] as Column;
  const slice = by === null ? shownSlice : leadingColumn.slice;
  const largest = new Set(bySize(leadingColumn.cells).slice(0, MOST_PARTS));
  const highlighted = answers[0]?.highlighted ?? [];
  return deepFreeze({
    layout: finalLayout,
    refused,
    slice,
    dimension,
    by,
    parts: parts.map(({ id, label }, i) => ({
      id,
      label,
      own: largest.has(i),
      highlighted: highlighted.includes(id),
    })),
    more: {
      parts: allParts.length - parts.length,
      columns: facetAnswers?.more ?? full.periods.length - shownSlice.periods.length,
    },
    columns: finalColumns,
    leading,
    courses: parts.map((_, i) =>
      by === null && largest.has(i) ? shareCourse(slice, finalColumns, i, leading) : null,
    ),
  });
}

const numbersOf = ({ series }: Dataset): Iterable<number> => ({
  *[Symbol.iterator]() {
    for (const { observations } of series)
      for (const { value } of observations) if (value !== null) yield value;
  },
});

const refusalOf = (
  { indicator: { unit } }: Dataset,
  columns: readonly Column[],
  parts: readonly SliceSeries[],
  dimension: Dimension,
): Refusal | null => {
  if (!unit.additive) return 'not-additive';
  const nested = nestedIn(parts, dimension);
  if (new Set(parts.map(({ level }) => level)).size > 1 || parts.some(({ id }) => nested.has(id)))
    return 'levels';
  if (columns.some(({ negative }) => negative)) return 'negative';
  return columns.some(({ exceeds }) => exceeds) ? 'exceeds' : null;
};
