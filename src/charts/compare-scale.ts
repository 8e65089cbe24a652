import type { Comparison } from '../model/comparison.js';
import type { Unit } from '../model/dataset.js';
import type { RankedRow } from '../model/ranking.js';
import { valueRange } from './value-range.js';
import { yScale } from './y-scale.js';

/** Rows that one picture draws; the others stand in the table alone, and the text has to say so. */
export const MOST_ROWS = 400;

export type CompareForm = 'bars' | 'dots';

/** Rows that are compared, and as what they are drawn. */
export interface DrawnComparison {
  readonly comparison: Comparison;
  readonly form: CompareForm;
}

/** A bar is a length from 0: where 0 is no amount of anything, dots. */
export const formOf = ({ kind }: Unit, asked: string | null): CompareForm =>
  asked === 'bars' || asked === 'dots' ? asked : kind === 'index' || kind === 'score' ? 'dots' : 'bars';

export const drawnRows = ({ ranking: { rows } }: Comparison): readonly RankedRow[] => rows.slice(0, MOST_ROWS);

/** How many rows the picture has, that of the whole among them. */
export const drawnStops = (comparison: Comparison): number => drawnRows(comparison).length + (comparison.ranking.whole === null ? 0 : 1);

/** Whether the whole is a line across the rows: only where they may be held against it. What they add up to has no place beside them. */
export const isLine = ({ ranking: { rows, whole } }: Comparison): boolean =>
  whole !== null && whole.value !== null && rows.some(({ difference }) => difference !== null);

/** Targets that have a place in the picture, with their index in `Comparison.targets`: of drawn rows, and of the whole where it is a line. */
export const drawnTargets = (
  comparison: Comparison,
): readonly { readonly index: number; readonly series: number; readonly value: number }[] => {
  const { targets, ranking } = comparison;
  const shown = new Set(drawnRows(comparison).flatMap(({ series, value }) => (value === null ? [] : [series])));
  const across = isLine(comparison) ? ranking.whole?.series : undefined;
  return targets.flatMap(({ target, series, open }, index) =>
    open && (shown.has(series) || series === across) ? [{ index, series, value: target.value }] : [],
  );
};

export interface CompareScale {
  readonly min: number;
  readonly max: number;
  /** Values to draw a line at; none for bars, whose numbers stand beside them. */
  readonly ticks: readonly number[];
}

/** Bars begin at 0; dots there too, unless that leaves half of the width or more empty. */
export const compareScale = ({ comparison, form }: DrawnComparison, width: number): CompareScale => {
  const values = comparedValues(comparison);
  if (form === 'dots' && values.length > 0) {
    const { kind, decimals } = comparison.slice.indicator.unit;
    // Numbers stand side by side and take more room than one over the other.
    return yScale(values, { height: width / 2, kind, decimals });
  }
  const [low, high] = valueRange([0, ...values]);
  return { min: low, max: low === high ? 1 : high, ticks: [] };
};

/** Where bars begin, and what stands in the place of one: 0, or the end of the axis that is nearest to it. */
export const baseOf = ({ min, max }: CompareScale): number => Math.max(min, Math.min(0, max));

/** Everything that the axis has to hold. */
export const comparedValues = (comparison: Comparison): readonly number[] => [
  ...drawnRows(comparison).flatMap(({ value, observation: { margin } }) => [value ?? [], margin?.lower ?? [], margin?.upper ?? []].flat()),
  ...(isLine(comparison) ? [comparison.ranking.whole?.value ?? []].flat() : []),
  ...drawnTargets(comparison).map(({ value }) => value),
];
