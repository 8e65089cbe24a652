import type { TargetAnswer } from '../model/held-target.js';
import { isShare } from '../model/unit.js';

/** A figure and its target on one line that begins at 0, as parts of its length from 0 to 1. Never drawn with an engine. */
export interface TargetBar {
  readonly figure: number;
  readonly target: number;
  /** Whether the figure is not definitive. */
  readonly hollow: boolean;
}

/** Null without both, and where a bar from 0 would mean nothing: for other units than shares, counts and amounts, and below 0. */
export const targetBar = ({ slice, held }: TargetAnswer): TargetBar | null => {
  const { unit } = slice.indicator;
  const cell = slice.series[0]?.observations[held?.against ?? -1];
  const value = cell?.value ?? -1;
  const target = held?.target.value ?? -1;
  const most = Math.max(value, target);
  if (value < 0 || target < 0 || most === 0 || !(isShare(unit) || unit.kind === 'count' || unit.kind === 'amount')) return null;
  return {
    figure: value / most,
    target: target / most,
    hollow: cell?.flags.some((flag) => flag !== 'final' && flag !== 'revised') ?? false,
  };
};
