import { isActual, latestOf, spanOf } from './compare.js';
import type { Localized, Observation, Period, Unit } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { gapsOf, runsOf } from './runs.js';
import type { Slice, SliceIndex, SliceSeries } from './slice.js';
import { rounded } from './unit.js';
import { times } from './times.js';

/** Each number as a part of a hundred of the one in the base period, with one decimal. */
const INDEX: Unit = { kind: 'index', label: {}, symbol: '', decimals: 1, multiplier: 0, additive: false };

/**
 * Slices of the same periods as index numbers. The base is the first period in which every series has a figure above 0, the same for all of
 * `slices`: only so do all lines start together. Nothing is reckoned across a cut: each stretch between two cuts, of whichever series, has a base
 * of its own, and every line ends where a stretch ends. Refused, with the reason, where the numbers are no counts or amounts, or where a stretch
 * has no such period: then the slices come back in their own unit. Targets are
 * left out: they are no index numbers. `label`: what the numbers are, for the periods that are 100.
 */
export const indexed = (slices: readonly Slice[], label: (bases: readonly Period[]) => Localized): readonly Slice[] => {
  const [first] = slices;
  if (first === undefined) return slices;
  const { kind } = first.indicator.unit;
  if (kind !== 'count' && kind !== 'amount') return refused(slices, 'unit');
  const cuts = new Set(slices.flatMap(({ breaks }) => breaks.filter(({ cut }) => cut).map(({ after }) => after)));
  const stretches = stretchesOf(slices, cuts, first.periods.length);
  if (stretches === null) return refused(slices, 'base');
  const unit = { ...INDEX, label: label(stretches.flatMap(({ base }) => first.periods[base] ?? [])) };
  return stretches.length === 0 ? slices : slices.map((slice) => scaled(slice, cuts, stretches, unit));
};

const refused = (slices: readonly Slice[], reason: 'unit' | 'base'): readonly Slice[] =>
  slices.map((slice) => deepFreeze({ ...slice, notIndexed: reason }));

/** The stretches that hold a number, each with its base; null where one of them has none. */
const stretchesOf = (slices: readonly Slice[], cuts: ReadonlySet<number>, length: number): SliceIndex['stretches'] | null => {
  const rows = slices.flatMap(({ series }) => series.map(({ observations }) => observations));
  const ends = [...[...cuts].sort((a, b) => a - b), length - 1];
  const found = ends.flatMap((to, n) => {
    const from = (ends[n - 1] ?? -1) + 1;
    const within = rows.map((row) => row.slice(from, to + 1)).filter((row) => row.some(({ value }) => value !== null));
    if (within.length === 0) return [];
    const base = times(to - from + 1, (i) => i).find((i) => within.every((row) => isBase(row[i])));
    return [{ from, to, base: base === undefined ? null : from + base }];
  });
  const known = found.flatMap(({ base, ...ends }) => (base === null ? [] : [{ ...ends, base }]));
  return known.length === found.length ? known : null;
};

const isBase = (cell: Observation | undefined): boolean => cell !== undefined && isActual(cell) && (cell.value ?? 0) > 0;

const scaled = (slice: Slice, cuts: ReadonlySet<number>, stretches: SliceIndex['stretches'], unit: Unit): Slice => {
  const { unit: own } = slice.indicator;
  const rowOf = ({ observations }: SliceSeries): readonly Observation[] =>
    observations.map((cell, i) => {
      const { base } = stretches.find(({ from, to }) => i >= from && i <= to) ?? { base: i };
      const whole = rounded(observations[base]?.value ?? NaN, own);
      const part = (value: number): number => rounded((rounded(value, own) / whole) * 100, unit);
      const { value, margin } = cell;
      if (value === null) return cell;
      return { ...cell, value: part(value), ...(margin && { margin: { lower: part(margin.lower), upper: part(margin.upper) } }) };
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
        runs: runsOf(row),
        gaps: gapsOf(row),
        latest,
        change: { kind: 'none' as const, reason: 'first' as const },
        span: spanOf(row, latest),
        band: null,
      };
    }),
    targets: [],
    otherTargets: [],
    country: null,
    index: { of: slice, stretches },
  });
};
