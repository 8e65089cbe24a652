import { isActual } from './compare.js';
import { sameCount } from './cuts.js';
import type { Localized, Observation, Status } from './dataset.js';
import type { Slice } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/** One bar of a breakdown: the parts of one period, or of one category in one period. */
export interface Column {
  /** Code of its period or category. */
  readonly code: string;
  /** Name of its category; null where it is a period. */
  readonly label: Localized | null;
  /** All rows of the dimension that is broken down, and the index of the column's period in it. */
  readonly slice: Slice;
  readonly period: number;
  /** Aligned with the parts. */
  readonly cells: readonly PartCell[];
  /** The parts that have no cell, together; null where there are none. */
  readonly further: PartCell | null;
  /** The total, also where it is no whole of these parts. */
  readonly total: PartCell;
  /** What the parts are parts of. Null where nothing may be added up, and for the reason in `lacking`. */
  readonly whole: { readonly value: number; readonly published: boolean } | null;
  readonly lacking: Lacking | null;
  /** Published total minus the parts, as a part of its own; null where there is none, or where it must not be computed. */
  readonly rest: PartCell | null;
  /** Sum of the parts where that is not the published total, and the difference is no part of its own. */
  readonly unequal: { readonly sum: number; readonly total: number } | null;
  /** Whether the parts are more than their total by more than rounding can explain. */
  readonly exceeds: boolean;
  /** Whether one of its numbers is below 0. */
  readonly negative: boolean;
}

/** A part is not public; a part, or another one that is not asked for, leaves the whole unknown; editions, countings or forecasts are mixed. */
export type Lacking = 'hidden' | 'missing' | 'mixed';

export interface PartCell {
  /** Index in `Column.slice.series`; null where the file has no such row. */
  readonly series: number | null;
  readonly observation: Observation | null;
  /** As it is written; null where there is no number. */
  readonly value: number | null;
  /** Part of the whole, 0.14 for 14 %; null without a whole. */
  readonly share: number | null;
}

export type Bar = Pick<Column, 'code' | 'label' | 'slice' | 'period'>;

/** Where the rows of a slice stand in a breakdown, as their indexes: the same for each of its periods. */
export interface PartRows {
  /** Of the parts that get a cell, -1 where the file has no such row. */
  readonly parts: readonly number[];
  /** Of all further parts. */
  readonly further: readonly number[];
  readonly total: number;
  /** Of what is neither a part nor the total. */
  readonly others: readonly number[];
}

/** `parts`: ids of those that get a cell; `all`: of all parts. */
export const partRows = ({ series }: Slice, parts: readonly string[], all: ReadonlySet<string>): PartRows => {
  const places = new Map(series.map(({ id }, i) => [id, i]));
  const told = new Set(parts);
  const rest = series.flatMap(({ id, total }, i) => (total || told.has(id) ? [] : [{ i, further: all.has(id) }]));
  return {
    parts: parts.map((id) => places.get(id) ?? -1),
    further: rest.flatMap(({ i, further }) => (further ? [i] : [])),
    total: series.findIndex((one) => one.total),
    others: rest.flatMap(({ i, further }) => (further ? [] : [i])),
  };
};

/** `grain`: how finely the file gives its numbers; `adds`: whether parts may be added up at all. */
export const columnOf = (bar: Bar, rows: PartRows, grain: number, adds: boolean): Column => {
  const { slice, period } = bar;
  const cellAt = (index: number): PartCell => cellOf(slice, period, index);
  const [cells, further, total] = [rows.parts.map(cellAt), rows.further.map(cellAt), cellAt(rows.total)];
  const every = further.length > 0 ? [...cells, ...further] : cells;
  const bare = {
    ...bar,
    cells,
    further: further.length > 0 ? togetherOf(further) : null,
    total,
    whole: null,
    rest: null,
    unequal: null,
    exceeds: false,
    negative: (total.value ?? 0) < 0 || every.some(({ value }) => (value ?? 0) < 0),
  };
  const numbers = every.filter(({ value }) => value !== null);
  const [first] = numbers;
  if (!adds) return { ...bare, lacking: null };
  if (first === undefined) return { ...bare, lacking: 'missing' };
  const others = rows.others.map((index) => slice.series[index]?.observations[period]);
  // What is left of the total, and the length of a bar, would give away what the publisher kept back.
  const isKeptBack = (one: Observation | null | undefined): boolean => one?.value === null && keptBack.includes(one.status);
  if (every.some(({ observation }) => isKeptBack(observation)) || others.some(isKeptBack)) return { ...bare, lacking: 'hidden' };
  if (!numbers.every((one) => isOfOneKind(one, first))) return { ...bare, lacking: 'mixed' };

  const incomplete = every.some(({ value, observation }) => value === null && observation?.status !== 'impossible');
  const sum = numbers.reduce((all, { value }) => plus(all, value ?? 0), 0);
  if (total.value === null) {
    const whole = incomplete || others.length > 0 ? null : { value: sum, published: false };
    return withShares({ ...bare, lacking: whole === null ? 'missing' : null, whole });
  }
  if (!isOfOneKind(total, first)) return { ...bare, lacking: 'mixed' };

  const room = ((numbers.length + 1) / 2) * grain;
  const { unit } = slice.indicator;
  // What binary fractions leave behind two large numbers is more than `difference` takes away.
  const gap = rounded(difference(sum, total.value), unit);
  const { kind, decimals, multiplier } = unit;
  // Whole things that were counted one by one are not rounded: one that is in no part is a part of its own.
  const exact = kind === 'count' && decimals === 0 && multiplier === 0 && grain === 1;
  const partial = incomplete || others.some((one) => one !== undefined);
  const rest = gap > (exact || partial ? 0 : room) ? { series: null, observation: null, value: gap, share: null } : null;
  return withShares({
    ...bare,
    lacking: null,
    whole: { value: total.value, published: true },
    rest,
    unequal: gap === 0 || rest !== null ? null : { sum, total: total.value },
    exceeds: gap < -room,
  });
};

const keptBack: readonly Status[] = ['suppressed', 'confidential'];

const cellOf = ({ series, indicator }: Slice, period: number, index: number): PartCell => {
  const observation = series[index]?.observations[period] ?? null;
  const value = observation?.value ?? null;
  return { series: index < 0 ? null : index, observation, value: value === null ? null : rounded(value, indicator.unit), share: null };
};

/** Cells as one: without a number where one of them lacks it, since a sum without that one would be that of fewer parts. */
export const togetherOf = (cells: readonly PartCell[]): PartCell => {
  const lacking = cells.find(({ value, observation }) => value === null && observation?.status !== 'impossible');
  if (lacking !== undefined) return lacking;
  const sum = (of: (cell: PartCell) => number | null): number => cells.reduce((all, cell) => all + (of(cell) ?? 0), 0);
  return {
    series: null,
    observation: null,
    value: sum(({ value }) => value),
    share: cells.some(({ share }) => share !== null) ? sum(({ share }) => share) : null,
  };
};

const withShares = (column: Column): Column => {
  const whole = column.whole?.value ?? 0;
  const share = (cell: PartCell): PartCell => ({ ...cell, share: cell.value === null || whole <= 0 ? null : cell.value / whole });
  return {
    ...column,
    cells: column.cells.map(share),
    further: column.further && share(column.further),
    rest: column.rest && share(column.rest),
  };
};

const isOfOneKind = ({ observation: one }: PartCell, { observation: other }: PartCell): boolean =>
  one !== null && other !== null && one.edition === other.edition && sameCount(one, other) && isActual(one) === isActual(other);

/** Without the noise of binary fractions. */
const plus = (one: number, other: number): number => difference(-one, other);
