import { isActual, latestOf, spanOf } from '../../../model/compare.js';
import type { Localized, Observation, Period, Unit } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { gapRanges, unbrokenRanges } from '../../../model/unbroken-ranges.js';
import type { Slice, SliceIndex, SliceSeries } from '../../../model/slice.js';
import { rounded } from '../../../model/unit.js';

/** Unit of index numbers: percentages of the figure in the base period, with one decimal. */
const INDEX: Unit = {
  kind: 'index',
  label: {},
  symbol: '',
  decimals: 1,
  multiplier: 0,
  additive: false,
};

/**
 * Converts slices with the same periods to index numbers. The base is the first period in which every series of all
 * `slices` has a figure above 0, so that all lines start together. Nothing is computed across a cut: each range between
 * two cuts, of whichever series, has its own base, and every line ends where a range ends. If the figures are no counts
 * or amounts, or a range has no base, the slices are returned in their own unit, with the reason. Targets are left out:
 * they are no index numbers. `label`: name of the unit for the base periods.
 */
export const indexed = (
  slices: readonly Slice[],
  label: (bases: readonly Period[]) => Localized,
): readonly Slice[] => {
  const [first] = slices;
  if (first === undefined) return slices;
  const { kind } = first.indicator.unit;
  if (kind !== 'count' && kind !== 'amount') return withReason(slices, 'unit');
  const cuts = new Set(
    slices.flatMap(({ breaks }) => breaks.filter(({ cut }) => cut).map(({ after }) => after)),
  );
  const ranges = rangesOf(slices, cuts, first.periods.length);
  if (ranges === null) return withReason(slices, 'base');
  const unit = {
    ...INDEX,
    label: label(ranges.flatMap(({ base }) => first.periods[base] ?? [])),
  };
  return ranges.length === 0
    ? slices
    : slices.map((slice) => toIndexSlice(slice, cuts, ranges, unit));
};

const withReason = (slices: readonly Slice[], reason: 'unit' | 'base'): readonly Slice[] =>
  slices.map((slice) => deepFreeze({ ...slice, notIndexed: reason }));

/** Returns the ranges with figures, each with its base; null if one of them has none. */
const rangesOf = (
  slices: readonly Slice[],
  cuts: ReadonlySet<number>,
  length: number,
): SliceIndex['stretches'] | null => {
  const rows = slices.flatMap(({ series }) => series.map(({ observations }) => observations));
  const lastIndexes = [...[...cuts].sort((a, b) => a - b), length - 1];
  const candidates = lastIndexes.flatMap((to, n) => {
    const from = (lastIndexes[n - 1] ?? -1) + 1;
    const rangeRows = rows
      .map((row) => row.slice(from, to + 1))
      .filter((row) => row.some(({ value }) => value !== null));
    const [first] = rangeRows;
    if (first === undefined) return [];
    const base = first.findIndex((_, i) => rangeRows.every((row) => isBase(row[i])));
    return [{ from, to, base: base < 0 ? null : from + base }];
  });
  const withBase = candidates.flatMap(({ base, ...lastIndexes }) =>
    base === null ? [] : [{ ...lastIndexes, base }],
  );
  return withBase.length === candidates.length ? withBase : null;
};

const isBase = (cell: Observation | undefined): boolean =>
  cell !== undefined && isActual(cell) && (cell.value ?? 0) > 0;

const toIndexSlice = (
  slice: Slice,
  cuts: ReadonlySet<number>,
  ranges: SliceIndex['stretches'],
  unit: Unit,
): Slice => {
  const { unit: fileUnit } = slice.indicator;
  const rowOf = ({ observations }: SliceSeries): readonly Observation[] =>
    observations.map((cell, i) => {
      const { base } = ranges.find(({ from, to }) => i >= from && i <= to) ?? { base: i };
      const baseValue = rounded(observations[base]?.value ?? NaN, fileUnit);
      const toIndex = (value: number): number =>
        rounded((rounded(value, fileUnit) / baseValue) * 100, unit);
      const { value, margin } = cell;
      if (value === null) return cell;
      return {
        ...cell,
        value: toIndex(value),
        ...(margin && { margin: { lower: toIndex(margin.lower), upper: toIndex(margin.upper) } }),
      };
    });
  return deepFreeze({
    ...slice,
    indicator: { ...slice.indicator, unit, bands: [] },
    series: slice.series.map((series) => {
      const row = { observations: rowOf(series), periods: slice.periods, cuts, unit };
      const latest = latestOf(row);
      return {
        ...series,
        observations: row.observations,
        runs: unbrokenRanges(row),
        gaps: gapRanges(row),
        latest,
        change: { kind: 'none' as const, reason: 'first' as const },
        span: spanOf(row, latest),
        band: null,
      };
    }),
    targets: [],
    otherTargets: [],
    country: null,
    index: { of: slice, stretches: ranges },
  });
};
