import type { Localized } from '../../../model/dataset.js';
import { refuse } from '../../../model/refuse.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';

/** The dimension that rows or columns of a table stand for: one of the split, or the periods. */
export interface TableAxis {
  /** Index of the dimension in the split; null for the periods. */
  readonly dimensionIndex: number | null;
  /** Name of the dimension; null for the periods, and for the one series of a slice without a split. */
  readonly label: Localized | null;
  /** Names of its categories, in order; empty for the periods. */
  readonly members: readonly Localized[];
}

/** The indices of one observation in `Slice.series` and `Slice.periods`. */
export interface CellIndices {
  readonly series: number;
  readonly period: number;
}

/** The position of each observation. Each is in one cell, and no cell holds more than one. */
export interface TableLayout {
  /** The row keys, from left to right. */
  readonly keys: readonly TableAxis[];
  /** The axis of the columns; null where there is one column, and a row per observation. */
  readonly across: TableAxis | null;
  readonly rows: readonly LayoutRow[];
}

export interface LayoutRow {
  /** Per key the index of its member, or of its period. */
  readonly at: readonly number[];
  /** One per column; null for a combination that the file does not have. */
  readonly cells: readonly (CellIndices | null)[];
}

/**
 * `long`: a row per observation. `wide`: a column per category of `columns`: `period`, or the id of a dimension of the
 * split. Throws a Problem `bad-attribute` at `columns` where the split does not have it.
 */
export const tableLayout = (
  slice: Slice,
  form: 'wide' | 'long',
  columns = 'period',
): TableLayout => {
  const { split, series, periods } = slice;
  const dimensions = split === null ? [] : (split.parts ?? [split]);
  const parts = dimensions.map(({ label }, part) => {
    const places = new Map<string, number>();
    const members: Localized[] = [];
    for (const item of series) {
      const { code, label: name } = partsOf(item)[part] ?? { code: '', label: {} };
      if (!places.has(code)) places.set(code, members.push(name) - 1);
    }
    return { part, label, places, members };
  });
  const timeAxis: TableAxis = { dimensionIndex: null, label: null, members: [] };
  const memberOf = (item: SliceSeries, part: number): number =>
    parts[part]?.places.get(partsOf(item)[part]?.code ?? '') ?? NaN;
  const axis = ({ part, label, members }: (typeof parts)[number]): TableAxis => ({
    dimensionIndex: part,
    label,
    members,
  });

  if (form === 'long') {
    return {
      keys: [...parts.map(axis), timeAxis],
      across: null,
      rows: series.flatMap((item, n) => {
        const at = parts.map(({ part }) => memberOf(item, part));
        return periods.map((_, period) => ({
          at: [...at, period],
          cells: [{ series: n, period }],
        }));
      }),
    };
  }
  if (columns === 'period') {
    const only: TableAxis = {
      dimensionIndex: 0,
      label: null,
      members: series.map(({ label }) => label),
    };
    return {
      keys: parts.length > 0 ? parts.map(axis) : [only],
      across: timeAxis,
      rows: series.map((item, n) => ({
        at: parts.length > 0 ? parts.map(({ part }) => memberOf(item, part)) : [n],
        cells: periods.map((_, period) => ({ series: n, period })),
      })),
    };
  }
  const across = parts.find(({ part }) => dimensions[part]?.id === columns);
  if (across === undefined)
    return refuse(
      'bad-attribute',
      'columns',
      ['period', ...dimensions.map(({ id }) => id)],
      columns,
    );
  const rowKeys = parts.filter((item) => item !== across);
  const groups = new Map<
    string,
    { readonly at: readonly number[]; readonly found: (number | null)[] }
  >();
  series.forEach((item, n) => {
    const at = rowKeys.map(({ part }) => memberOf(item, part));
    const group = groups.get(at.join()) ?? { at, found: across.members.map(() => null) };
    group.found[memberOf(item, across.part)] = n;
    groups.set(at.join(), group);
  });
  return {
    keys: [...rowKeys.map(axis), timeAxis],
    across: axis(across),
    rows: [...groups.values()].flatMap(({ at, found: seriesIndices }) =>
      periods.map((_, period) => ({
        at: [...at, period],
        cells: seriesIndices.map((n) => (n === null ? null : { series: n, period })),
      })),
    ),
  };
};

const partsOf = (
  item: SliceSeries,
): readonly { readonly code: string; readonly label: Localized }[] =>
  item.parts ?? [{ code: item.id, label: item.label }];
