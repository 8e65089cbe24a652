import type { Bar } from './breakdown-column.js';
import type { Dimension } from '../../../model/dataset.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { tableColumns } from '../../../model/table-part.js';

/** Maximum number of parts that can be told apart in a stack. */
export const MOST_PARTS = 6;

/** Returns all parts but the total, each once. Of several levels only the highest, unless the query names them. */
export const partsOf = (
  slices: readonly Slice[],
  dimension: Dimension,
  isFiltered: boolean,
): readonly SliceSeries[] => {
  const byId = new Map(
    slices.flatMap(({ series }) =>
      series.filter(({ total }) => !total).map((one) => [one.id, one] as const),
    ),
  );
  const parts = [...byId.values()];
  const nested = nestedIn(parts, dimension);
  return isFiltered ? parts : parts.filter(({ id }) => !nested.has(id));
};

/** Returns the codes of categories that are part of another one of these. */
export const nestedIn = (
  parts: readonly SliceSeries[],
  { categories }: Dimension,
): ReadonlySet<string> => {
  const ids = new Set(parts.map(({ id }) => id));
  return new Set(
    categories.flatMap(({ code, parent }) => (parent !== null && ids.has(parent) ? [code] : [])),
  );
};

/**
 * Returns the parts that are listed individually, in the requested order. If a page cannot hold all: the largest and
 * smallest of the leading bar, which summary and chart name, then the first others.
 */
export const listedParts = (
  shown: readonly SliceSeries[],
  bars: readonly Bar[],
  leading: number,
): readonly SliceSeries[] => {
  // The table has a value and a share for each.
  const maxParts = tableColumns(shown.length, bars.length * 2);
  const bar = bars[leading];
  if (shown.length <= maxParts || bar === undefined) return shown;
  const values = new Map(
    bar.slice.series.map(({ id, observations }) => [id, observations[bar.period]?.value]),
  );
  const rowsBySize = bySize(shown.map(({ id }) => ({ value: values.get(id) ?? null })));
  const smallest = rowsBySize.findLast((i) => values.get(shown[i]?.id ?? '') != null);
  const kept = new Set(
    [...rowsBySize.slice(0, MOST_PARTS), smallest, ...shown.keys()].slice(0, maxParts),
  );
  return shown.filter((_, i) => kept.has(i));
};

/** Returns indexes from large to small; cells without a figure come last. */
export const bySize = (cells: readonly { readonly value: number | null }[]): readonly number[] =>
  cells
    .map(({ value }, i) => ({ i, value: value ?? -Infinity }))
    .sort((a, b) => b.value - a.value)
    .map(({ i }) => i);
