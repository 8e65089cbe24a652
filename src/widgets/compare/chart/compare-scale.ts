import type { Comparison } from '../../../model/comparison.js';
import type { Unit } from '../../../model/dataset.js';
import type { RankedRow } from '../../../model/ranking.js';
import { valueRange } from '../../../charts/value-range.js';
import { yScale } from '../../../charts/y-scale.js';

/** Maximum number of drawn rows; the others are in the table only, which the text must state. */
export const MOST_ROWS = 400;

export type CompareForm = 'bars' | 'dots';

/** A comparison and the marks that it is drawn with. */
export interface DrawnComparison {
  readonly comparison: Comparison;
  readonly form: CompareForm;
}

/** Returns the requested form, or else dots for units in which 0 is no amount: a bar is a length from 0. */
export const formOf = ({ kind }: Unit, requested: string | null): CompareForm =>
  requested === 'bars' || requested === 'dots'
    ? requested
    : kind === 'index' || kind === 'score'
      ? 'dots'
      : 'bars';

export const drawnRows = ({ ranking: { rows } }: Comparison): readonly RankedRow[] =>
  rows.slice(0, MOST_ROWS);

/** Returns the number of drawn rows, including that of the total. */
export const drawnStops = (comparison: Comparison): number =>
  drawnRows(comparison).length + (comparison.ranking.total === null ? 0 : 1);

/**
 * True if the total is drawn as a line across the rows, which requires that rows are compared with it. A sum of the
 * rows is not on their scale.
 */
export const isLine = ({ ranking: { rows, total: total } }: Comparison): boolean =>
  total !== null && total.value !== null && rows.some(({ difference }) => difference !== null);

/**
 * Returns the targets that are drawn, with their index in `Comparison.targets`: those of drawn rows, and of the total
 * if it is a line.
 */
export const drawnTargets = (
  comparison: Comparison,
): readonly { readonly index: number; readonly series: number; readonly value: number }[] => {
  const { targets, ranking } = comparison;
  const drawnSeries = new Set(
    drawnRows(comparison).flatMap(({ series, value }) => (value === null ? [] : [series])),
  );
  const totalSeries = isLine(comparison) ? ranking.total?.series : undefined;
  return targets.flatMap(({ target, series, open }, index) =>
    open && (drawnSeries.has(series) || series === totalSeries)
      ? [{ index, series, value: target.value }]
      : [],
  );
};

export interface CompareScale {
  readonly min: number;
  readonly max: number;
  /** Values with a grid line; none for bars, which have their values next to them. */
  readonly ticks: readonly number[];
}

/** Bars start at 0; dots too, unless that would leave at least half of the width empty. */
export const compareScale = (
  { comparison, form }: DrawnComparison,
  width: number,
): CompareScale => {
  const values = comparedValues(comparison);
  if (form === 'dots' && values.length > 0) {
    const { kind, decimals } = comparison.slice.indicator.unit;
    // Labels are side by side and need more room than one above the other.
    return yScale(values, { height: width / 2, kind, decimals });
  }
  const [low, high] = valueRange([0, ...values]);
  return { min: low, max: low === high ? 1 : high, ticks: [] };
};

/** Returns the base of the bars and their stubs: 0, or the end of the axis nearest to it. */
export const baseOf = ({ min, max }: CompareScale): number => Math.max(min, Math.min(0, max));

/** Returns all values that the axis must include. */
export const comparedValues = (comparison: Comparison): readonly number[] => [
  ...drawnRows(comparison).flatMap(({ value, observation: { margin } }) =>
    [value ?? [], margin?.lower ?? [], margin?.upper ?? []].flat(),
  ),
  ...(isLine(comparison) ? [comparison.ranking.total?.value ?? []].flat() : []),
  ...drawnTargets(comparison).map(({ value }) => value),
];
