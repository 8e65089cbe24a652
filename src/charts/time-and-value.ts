import type { Slice } from '../model/slice.js';
import type { Row } from './chart-input.js';
import { midway, stepOf, xOf, type Frame } from './frame.js';
import type { RuleRow } from './mark-rows.js';
import { openStretches } from './stretches.js';

/** The line at 0 is the axis; where the axis is cut, the lowest line is. The base of an index is drawn like an axis, also between ticks. */
export const gridLines = (ticks: readonly number[], { index }: Pick<Slice, 'index'>): readonly Row[] => {
  const axis = ticks.includes(0) ? 0 : ticks[0];
  const base = index === undefined ? axis : 100;
  return [...new Set([...ticks, ...(base === undefined ? [] : [base])])].map((value) =>
    value === axis || value === base
      ? { value, stroke: 'var(--_border)', dash: 'none' }
      : { value, stroke: 'var(--_grid)', dash: 'var(--_dash-grid, none)' },
  );
};

/** A long mark at each named period, a short one at the others while they can be told apart. */
export const tickMarks = ({ periods }: Slice, named: ReadonlySet<number>, frame: Frame): readonly RuleRow[] => {
  const apart = stepOf(periods, frame) >= 5;
  return periods.flatMap(({ ordinal }, i) => {
    const [x, y] = [xOf(frame, ordinal), frame.plotHeight];
    const length = named.has(i) ? 6 : 3;
    return length === 6 || apart ? [{ x, y, x2: x, y2: y + length, stroke: 'var(--_border)', dash: 'none', width: '1px' }] : [];
  });
};

/** Behind periods with a value that is not final: a whole period wide, or as wide as a marker needs, and never beyond midway to the next. */
export const bands = (slice: Slice, { xMin, xMax, plotWidth }: Frame): readonly Row[] => {
  const pixel = (xMax - xMin) / plotWidth;
  const half = Math.max(0.5, NARROWEST_BAND * pixel);
  const { periods } = slice;
  const all = openStretches(slice);
  return all.map(({ from, to }, i) => ({
    // Two that touch are told apart.
    from:
      from === 0 ? xMin : Math.max(midway(periods, from) + (all[i - 1]?.to === from - 1 ? pixel : 0), (periods[from]?.ordinal ?? 0) - half),
    to:
      to === periods.length - 1
        ? xMax
        : Math.min(midway(periods, to + 1) - (all[i + 1]?.from === to + 1 ? pixel : 0), (periods[to]?.ordinal ?? 0) + half),
  }));
};
const NARROWEST_BAND = 10;
