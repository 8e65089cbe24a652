import { MOST_BARS } from '../model/breakdown-bars.js';
import type { Breakdown } from '../model/breakdown.js';

/**
 * True if bars are horizontal: those of categories have names, and few periods need no axis. A break needs vertical
 * bars on both sides.
 */
export const isHorizontal = ({ by, columns, slice }: Breakdown): boolean =>
  by !== null ||
  columns.length === 1 ||
  (columns.length <= MAX_HORIZONTAL_PERIODS && !slice.breaks.some(({ cut }) => cut));
const MAX_HORIZONTAL_PERIODS = 3;

/** Maximum number of drawn bars of categories; the table has all of them. */
const MAX_CATEGORY_BARS = 60;

/** Returns the number of drawn bars. */
export const drawnBars = (breakdown: Breakdown): number =>
  isHorizontal(breakdown)
    ? Math.min(breakdown.columns.length, MAX_CATEGORY_BARS)
    : breakdown.columns.length;

/** Returns the height of a bar: few bars are thick, many are thinner; each fits a line of text. */
export const barHeight = (bars: number): number => (bars <= 2 ? 44 : bars <= 6 ? 30 : 22);
/** Height of a bar with name and value above it, and of its whole row. */
export const SLIM_BAR = 12;
export const SLIM_ROW = SLIM_BAR + 28;

/**
 * Returns the height reserved for the chart, in CSS pixels at 13 px text. Only long names, or many in a narrow element,
 * make it taller.
 */
export const breakdownHeight = (breakdown: Breakdown): number => {
  const { layout, parts } = breakdown;
  if (!isHorizontal(breakdown)) return VERTICAL_HEIGHT;
  const bars = drawnBars(breakdown);
  if (layout !== 'grouped') return 48 + bars * (barHeight(bars) + 33);
  return 28 + bars * (Math.min(parts.length, MOST_BARS) * SLIM_ROW + (bars > 1 ? 27 : 6));
};
const VERTICAL_HEIGHT = 330;
