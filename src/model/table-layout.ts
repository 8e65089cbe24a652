import type { Localized } from './dataset.js';
import { refuse } from './refuse.js';
import type { Slice, SliceSeries } from './slice.js';

/** What rows or columns of a table stand for: a dimension of the split, or the periods. */
export interface TableAxis {
  /** Place of the dimension in the split; null for the periods. */
  readonly part: number | null;
  /** Name of the dimension; null for the periods, and for the one series of a slice without a split. */
  readonly label: Localized | null;
  /** Names of its categories, in order; empty for the periods. */
  readonly members: readonly Localized[];
}

/** Where one observation stands: its indices in `Slice.series` and `Slice.periods`. */
export interface CellPlace {
  readonly series: number;
  readonly period: number;
}

/** Which observation stands where. Each stands in one cell, and no cell holds more than one. */
export interface TableLayout {
  /** What tells the rows apart, from left to right. */
  readonly keys: readonly TableAxis[];
  /** What the columns stand for; null where there is one column, and a row per observation. */
  readonly across: TableAxis | null;
  readonly rows: readonly LayoutRow[];
}

export interface LayoutRow {
  /** Per key the index of its member, or of its period. */
  readonly at: readonly number[];
  /** One per column; null for a combination that the file does not have. */
  readonly cells: readonly (CellPlace | null)[];
}

/**
 * `long`: a row per observation. `wide`: a column per category of `columns`: `period`, or the id of a dimension of the split. Throws a Problem `bad-attribute` at `columns` where the split does not have it.
 */
export const tableLayout = (slice: Slice, form: 'wide' | 'long', columns = 'period'): TableLayout => {
  const { split, series, periods } = slice;
  const dimensions = split === null ? [] : (split.parts ?? [split]);
  const parts = dimensions.map(({ label }, part) => {
    const places = new Map<string, number>();
    const members: Localized[] = [];
    for (const one of series) {
      const { code, label: name } = partsOf(one)[part] ?? { code: '', label: {} };
      if (!places.has(code)) places.set(code, members.push(name) - 1);
    }
    return { part, label, places, members };
  });
  const timeAxis: TableAxis = { part: null, label: null, members: [] };
  const memberOf = (one: SliceSeries, part: number): number => parts[part]?.places.get(partsOf(one)[part]?.code ?? '') ?? 0;
  const axis = ({ part, label, members }: (typeof parts)[number]): TableAxis => ({ part, label, members });

  if (form === 'long') {
    return {
      keys: [...parts.map(axis), timeAxis],
      across: null,
      rows: series.flatMap((one, n) => {
        const at = parts.map(({ part }) => memberOf(one, part));
        return periods.map((_, period) => ({ at: [...at, period], cells: [{ series: n, period }] }));
      }),
    };
  }
  if (columns === 'period') {
    const only: TableAxis = { part: 0, label: null, members: series.map(({ label }) => label) };
    return {
      keys: parts.length > 0 ? parts.map(axis) : [only],
      across: timeAxis,
      rows: series.map((one, n) => ({
        at: parts.length > 0 ? parts.map(({ part }) => memberOf(one, part)) : [n],
        cells: periods.map((_, period) => ({ series: n, period })),
      })),
    };
  }
  const across = parts.find(({ part }) => dimensions[part]?.id === columns);
  if (across === undefined) return refuse('bad-attribute', 'columns', ['period', ...dimensions.map(({ id }) => id)], columns);
  const others = parts.filter((one) => one !== across);
  const groups = new Map<string, { readonly at: readonly number[]; readonly found: (number | null)[] }>();
  series.forEach((one, n) => {
    const at = others.map(({ part }) => memberOf(one, part));
    const group = groups.get(at.join()) ?? { at, found: across.members.map(() => null) };
    group.found[memberOf(one, across.part)] = n;
    groups.set(at.join(), group);
  });
  return {
    keys: [...others.map(axis), timeAxis],
    across: axis(across),
    rows: [...groups.values()].flatMap(({ at, found }) =>
      periods.map((_, period) => ({ at: [...at, period], cells: found.map((n) => (n === null ? null : { series: n, period })) })),
    ),
  };
};

const partsOf = (one: SliceSeries): readonly { readonly code: string; readonly label: Localized }[] =>
  one.parts ?? [{ code: one.id, label: one.label }];
