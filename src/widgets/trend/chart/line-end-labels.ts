import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';

/** Label of a point on a line. */
export interface LineEndLabel {
  readonly series: number;
  readonly name: string;
  /** Empty if the latest value is that of another point. */
  readonly value: string;
  /** Index of the period of that point. */
  readonly index: number;
}

/** Whether a value that is not of the last shown period is placed at its own point, or omitted. */
export type ValuePlacement = 'at-point' | 'name-only';

/**
 * Returns the labels of lines: at the edge those of the last shown period, in the plot those of earlier ones. A value
 * stays at its period: before a forecast, before missing periods and on a line that ended earlier, it is not moved to
 * the edge.
 */
export const lineEndLabels = (
  slice: Slice,
  words: ChartWords,
  placement: ValuePlacement,
): { readonly edge: readonly LineEndLabel[]; readonly plot: readonly LineEndLabel[] } => {
  const lastIndex = slice.periods.length - 1;
  const labels = slice.series.flatMap(({ observations, latest }, series): LineEndLabel[] => {
    const end = observations.findLastIndex(({ value }) => value !== null);
    const name = words.seriesLabels[series] ?? '';
    const hasValue =
      latest !== null && (placement === 'at-point' || (latest === lastIndex && name !== ''));
    const value = hasValue ? (words.latestLabels[series] ?? '') : '';
    return end === -1 || name + value === ''
      ? []
      : [{ series, name, value, index: hasValue ? latest : end }];
  });
  // A single period is in the middle, far from the edge.
  const atEdge = ({ index }: LineEndLabel): boolean => index === lastIndex && lastIndex > 0;
  return { edge: labels.filter(atEdge), plot: labels.filter((endLabel) => !atEdge(endLabel)) };
};
