import { MOST_BARS, type Breakdown } from '../model/breakdown.js';

/** Whether bars lie: those of categories have names, and few periods need no axis. A break needs two bars side by side. */
export const isLying = ({ by, columns, slice }: Breakdown): boolean =>
  by !== null || columns.length === 1 || (columns.length <= FEW && !slice.breaks.some(({ cut }) => cut));
const FEW = 3;

/** So many bars of categories are drawn; what is beyond stands in the table. */
const MOST_COLUMNS = 60;

/** How many bars the picture shows. */
export const drawnBars = (breakdown: Breakdown): number =>
  isLying(breakdown) ? Math.min(breakdown.columns.length, MOST_COLUMNS) : breakdown.columns.length;

/** Few bars are as broad as on a drawing, many are slimmer; each holds a line of text. */
export const barHeight = (bars: number): number => (bars <= 2 ? 44 : bars <= 6 ? 30 : 22);
/** Height of a bar whose name and number stand above it, and what such a bar takes with these. */
export const SLIM_BAR = 12;
export const SLIM_ROW = SLIM_BAR + 28;

/**
 * Height that is kept free for the picture before it is there, in CSS pixels at 13 px text. Only long names, or many in a narrow place, make it
 * higher.
 */
export const breakdownHeight = (breakdown: Breakdown): number => {
  const { layout, parts } = breakdown;
  if (!isLying(breakdown)) return STANDING;
  const bars = drawnBars(breakdown);
  if (layout !== 'grouped') return 48 + bars * (barHeight(bars) + 33);
  return 28 + bars * (Math.min(parts.length, MOST_BARS) * SLIM_ROW + (bars > 1 ? 27 : 6));
};
const STANDING = 330;
