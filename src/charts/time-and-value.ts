import type { Slice } from '../model/slice.js';
import type { Row } from './chart-input.js';
import { midway, stepOf, xOf, type Frame } from './frame.js';
import type { RuleRow } from './mark-rows.js';
import { openRanges } from './shared-ranges.js';

/**
 * Returns the grid lines. The line at 0 is the axis, or the lowest line if the axis is cut. The base of an index is
 * drawn like an axis, even between ticks.
 */
export const gridLines = (
  ticks: readonly number[],
  { index }: Pick<Slice, 'index'>,
): readonly Row[] => {
  const axis = ticks.includes(0) ? 0 : ticks[0];
  const base = index === undefined ? axis : 100;
  return [...new Set([...ticks, ...(base === undefined ? [] : [base])])].map((value) =>
    value === axis || value === base
      ? { value, stroke: 'var(--_border)', dash: 'none' }
      : { value, stroke: 'var(--_grid)', dash: 'var(--_dash-grid, none)' },
  );
};

/** Returns a long tick at each labelled period, and short ticks at the others if they are far enough apart. */
export const tickMarks = (
  { periods }: Slice,
  named: ReadonlySet<number>,
  frame: Frame,
): readonly RuleRow[] => {
  const showAll = stepOf(periods, frame) >= 5;
  return periods.flatMap(({ ordinal }, i) => {
    const [x, y] = [xOf(frame, ordinal), frame.plotHeight];
    const length = named.has(i) ? 6 : 3;
    return length === 6 || showAll
      ? [{ x, y, x2: x, y2: y + length, stroke: 'var(--_border)', dash: 'none', width: '1px' }]
      : [];
  });
};

/**
 * Returns the bands behind values that are not final: one period wide, or as wide as a marker needs, but never beyond
 * the midpoint to the next period.
 */
export const bands = (slice: Slice, { xMin, xMax, plotWidth }: Frame): readonly Row[] => {
  const pixel = (xMax - xMin) / plotWidth;
  const half = Math.max(0.5, NARROWEST_BAND * pixel);
  const { periods } = slice;
  const ranges = openRanges(slice);
  return ranges.map(({ from, to }, i) => ({
    // Adjacent bands get a gap of one pixel.
    from:
      from === 0
        ? xMin
        : Math.max(
            midway(periods, from) + (ranges[i - 1]?.to === from - 1 ? pixel : 0),
            (periods[from]?.ordinal ?? 0) - half,
          ),
    to:
      to === periods.length - 1
        ? xMax
        : Math.min(
            midway(periods, to + 1) - (ranges[i + 1]?.from === to + 1 ? pixel : 0),
            (periods[to]?.ordinal ?? 0) + half,
          ),
  }));
};
const NARROWEST_BAND = 10;
