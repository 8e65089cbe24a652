import type { Breakdown } from '../model/breakdown.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { breakdownHeight, isHorizontal } from './breakdown-height.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { horizontalBars } from './horizontal-bars.js';
import { verticalBars } from './vertical-bars.js';

/** Minimum width of a breakdown in CSS pixels. Narrower elements show only sentence and table. */
export const NARROWEST_BREAKDOWN = 160;

/**
 * Lays out a breakdown for one width and font. Pure. Few bars, and bars of categories, are horizontal; many periods are
 * vertical bars along a time axis. Throws a RangeError if there is no room.
 */
export const breakdownInput = (
  breakdown: Breakdown,
  words: BreakdownChartWords,
  context: LayoutContext,
): ChartInput => {
  if (context.width < NARROWEST_BREAKDOWN)
    throw new RangeError(`Bars need ${NARROWEST_BREAKDOWN} pixels and have ${context.width}.`);
  return (isHorizontal(breakdown) ? horizontalBars : verticalBars)(
    breakdown,
    words,
    context,
    breakdownHeight(breakdown),
  );
};
