import { isActual } from '../../../model/compare.js';
import { sameCount } from '../../../model/cuts.js';
import type { Localized, Observation, Status } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import { difference } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';

/** One bar of a breakdown: the parts of one period, or of one category in one period. */
export interface Column {
  /** Code of its period or category. */
  readonly code: string;
  /** Name of its category; null if it is a period. */
  readonly label: Localized | null;
  /** Slice of all rows of the broken-down dimension, and index of the column's period in it. */
  readonly slice: Slice;
  readonly period: number;
  /** Aligned with the parts. */
  readonly cells: readonly PartCell[];
  /** All parts without a cell, together; null if there are none. */
  readonly further: PartCell | null;
  /** The total, even if it is not the whole of these parts. */
  readonly total: PartCell;
  /** The whole of the parts. Null if figures must not be added up, or for the reason in `lacking`. */
  readonly whole: { readonly value: number; readonly published: boolean } | null;
  readonly noWholeReason: NoWholeReason | null;
  /** Published total minus the parts, as a part of its own; null if there is none, or if it must not be computed. */
  readonly rest: PartCell | null;
  /** Sum of the parts if it is not the published total and the difference is no part of its own. */
  readonly unequal: { readonly sum: number; readonly total: number } | null;
  /** True if the parts exceed their total by more than rounding explains. */
  readonly exceeds: boolean;
  /** True if one of its figures is below 0. */
  readonly negative: boolean;
}

/**
 * Why a column has no whole: a part is not public (`hidden`); a figure of a part, requested or not, is unknown
 * (`missing`); editions, definitions or forecasts are mixed (`mixed`).
 */
export type NoWholeReason = 'hidden' | 'missing' | 'mixed';

export interface PartCell {
  /** Index in `Column.slice.series`; null if the file has no such row. */
  readonly series: number | null;
  readonly observation: Observation | null;
  /** As printed; null if there is no figure. */
  readonly value: number | null;
  /** Share of the whole, 0.14 for 14 %; null without a whole. */
  readonly share: number | null;
}

export type Bar = Pick<Column, 'code' | 'label' | 'slice' | 'period'>;

/** Roles of the rows of a slice in a breakdown, as indexes; the same for each of its periods. */
export interface PartRows {
  /** Parts with a cell; -1 if the file has no such row. */
  readonly parts: readonly number[];
  /** All other parts. */
  readonly further: readonly number[];
  readonly total: number;
  /** Rows that are neither a part nor the total. */
  readonly others: readonly number[];
}

/** Assigns rows to roles. `parts`: ids of parts with a cell; `all`: of all parts. */
export const partRows = (
  { series }: Slice,
  parts: readonly string[],
  all: ReadonlySet<string>,
): PartRows => {
  const rowIndexes = new Map(series.map(({ id }, i) => [id, i]));
  const partIds = new Set(parts);
  const otherRows = series.flatMap(({ id, total }, i) =>
    total || partIds.has(id) ? [] : [{ i, further: all.has(id) }],
  );
  return {
    parts: parts.map((id) => rowIndexes.get(id) ?? -1),
    further: otherRows.flatMap(({ i, further }) => (further ? [i] : [])),
    total: series.findIndex((one) => one.total),
    others: otherRows.flatMap(({ i, further }) => (further ? [] : [i])),
  };
};

/** Computes a column. `grain`: rounding step of the file's figures; `adds`: whether parts may be added up at all. */
export const columnOf = (
  bar: Bar,
  rows: PartRows,
  roundingStep: number,
  additive: boolean,
): Column => {
  const { slice, period } = bar;
  const cellAt = (index: number): PartCell => cellOf(slice, period, index);
  const [cells, further, total] = [
    rows.parts.map(cellAt),
    rows.further.map(cellAt),
    cellAt(rows.total),
  ];
  const allCells = [...cells, ...further];
  const base = {
    ...bar,
    cells,
    further: further.length > 0 ? sumCells(further) : null,
    total,
    whole: null,
    rest: null,
    unequal: null,
    exceeds: false,
    negative: [total, ...allCells].some(({ value }) => (value ?? 0) < 0),
  };
  const known = allCells.filter(({ value }) => value !== null);
  const [first] = known;
  if (!additive) return { ...base, noWholeReason: null };
  if (first === undefined) return { ...base, noWholeReason: 'missing' };
  const others = rows.others.map((index) => slice.series[index]?.observations[period]);
  // The remainder of the total, and the length of a bar, would reveal what the publisher suppressed.
  const isNotPublic = (one: Observation | null | undefined): boolean =>
    one?.value === null && notPublic.includes(one.status);
  if (allCells.some(({ observation }) => isNotPublic(observation)) || others.some(isNotPublic))
    return { ...base, noWholeReason: 'hidden' };
  if (!known.every((one) => isOfOneKind(one, first))) return { ...base, noWholeReason: 'mixed' };

  const incomplete = allCells.some(
    ({ value, observation }) => value === null && observation?.status !== 'impossible',
  );
  const sum = known.reduce((all, { value }) => plus(all, value ?? 0), 0);
  if (total.value === null) {
    const whole = incomplete || others.length > 0 ? null : { value: sum, published: false };
    return withShares({ ...base, noWholeReason: whole === null ? 'missing' : null, whole });
  }
  if (!isOfOneKind(total, first)) return { ...base, noWholeReason: 'mixed' };

  const tolerance = ((known.length + 1) / 2) * roundingStep;
  const { unit } = slice.indicator;
  // The floating-point noise of two large numbers is more than `difference` removes.
  const gap = rounded(difference(sum, total.value), unit);
  const { kind, decimals, multiplier } = unit;
  // Integer counts are exact: a unit in no part is a part of its own.
  const exact = kind === 'count' && decimals === 0 && multiplier === 0 && roundingStep === 1;
  const partial = incomplete || others.some((one) => one !== undefined);
  const rest =
    gap > (exact || partial ? 0 : tolerance)
      ? { series: null, observation: null, value: gap, share: null }
      : null;
  return withShares({
    ...base,
    noWholeReason: null,
    whole: { value: total.value, published: true },
    rest: rest,
    unequal: gap === 0 || rest !== null ? null : { sum, total: total.value },
    exceeds: gap < -tolerance,
  });
};

const notPublic: readonly Status[] = ['suppressed', 'confidential'];

const cellOf = ({ series, indicator }: Slice, period: number, index: number): PartCell => {
  const observation = series[index]?.observations[period] ?? null;
  const value = observation?.value ?? null;
  return {
    series: index < 0 ? null : index,
    observation,
    value: value === null ? null : rounded(value, indicator.unit),
    share: null,
  };
};

/** Adds up cells. The result has no figure if one of them lacks it, since the sum would be that of fewer parts. */
export const sumCells = (cells: readonly PartCell[]): PartCell => {
  const lacking = cells.find(
    ({ value, observation }) => value === null && observation?.status !== 'impossible',
  );
  if (lacking !== undefined) return lacking;
  const sum = (valueOf: (cell: PartCell) => number | null): number =>
    cells.reduce((all, cell) => all + (valueOf(cell) ?? 0), 0);
  return {
    series: null,
    observation: null,
    value: sum(({ value }) => value),
    share: cells.some(({ share }) => share !== null) ? sum(({ share }) => share) : null,
  };
};

const withShares = (column: Column): Column => {
  const whole = column.whole?.value ?? 0;
  const share = (cell: PartCell): PartCell => ({
    ...cell,
    share: cell.value === null || whole <= 0 ? null : cell.value / whole,
  });
  return {
    ...column,
    cells: column.cells.map(share),
    further: column.further && share(column.further),
    rest: column.rest && share(column.rest),
  };
};

const isOfOneKind = ({ observation: a }: PartCell, { observation: b }: PartCell): boolean =>
  a !== null &&
  b !== null &&
  a.edition === b.edition &&
  sameCount(a, b) &&
  isActual(a) === isActual(b);

/** Adds without floating-point noise. */
const plus = (a: number, b: number): number => difference(-a, b);
