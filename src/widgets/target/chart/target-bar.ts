import type { TargetAnswer } from '../model/answer-target.js';
import { isShare } from '../../../model/unit.js';

/**
 * A figure and its target on one line that begins at 0, as fractions of its length from 0 to 1. Not a chart: the widget
 * draws it.
 */
export interface TargetBar {
  readonly figure: number;
  readonly target: number;
  /** Whether the figure is not definitive. */
  readonly hollow: boolean;
}

/**
 * Null without both values, and where a bar from 0 would be meaningless: for other units than shares, counts and
 * amounts, and for negative values.
 */
export const targetBar = ({ slice, comparison: held }: TargetAnswer): TargetBar | null => {
  const { unit } = slice.indicator;
  const observation = slice.series[0]?.observations[held?.against ?? -1];
  const value = observation?.value ?? -1;
  const target = held?.target.value ?? -1;
  const longest = Math.max(value, target);
  if (
    value < 0 ||
    target < 0 ||
    longest === 0 ||
    !(isShare(unit) || unit.kind === 'count' || unit.kind === 'amount')
  )
    return null;
  return {
    figure: value / longest,
    target: target / longest,
    hollow: observation?.flags.some((flag) => flag !== 'final' && flag !== 'revised') ?? false,
  };
};
