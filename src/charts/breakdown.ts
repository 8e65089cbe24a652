import type { Breakdown } from '../model/breakdown.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { breakdownHeight, isLying } from './breakdown-height.js';
import type { ChartInput, Look } from './chart-input.js';
import { lyingBars } from './lying-bars.js';
import { standingBars } from './standing-bars.js';

/** A narrower place in CSS pixels gets no bars: sentence and table tell it all. */
export const NARROWEST_BREAKDOWN = 160;

/**
 * Everything that the picture of a breakdown shows, placed for one width and one letter. Pure: same arguments, same drawing. Few bars, and bars of
 * categories, lie; many periods stand along an axis of time. Throws a RangeError where there is no room.
 */
export const breakdownInput = (breakdown: Breakdown, words: BreakdownChartWords, look: Look): ChartInput => {
  if (look.width < NARROWEST_BREAKDOWN) throw new RangeError(`Bars need ${NARROWEST_BREAKDOWN} pixels and have ${look.width}.`);
  return (isLying(breakdown) ? lyingBars : standingBars)(breakdown, words, look, breakdownHeight(breakdown));
};
