import type { Slice } from '../model/slice.js';
import { cuts } from './break-marks.js';
import type { Look } from './chart-input.js';
import type { Ending } from './endings.js';
import { xOf, yOf, type Frame } from './frame.js';
import { extent, label, within, type Label } from './labels.js';
import { lineHeights } from './line-heights.js';
import { nearestIsOwn } from './own-point.js';

/**
 * The label of a point inside the plot, its value right above or under that point, so that it cannot be taken for a neighbour's:
 * the name before the value, else above it. Null where it would hide a line, a break or one of `placed`, or lie far from its point.
 */
export const pointLabel = (
  { series, name, value, index }: Ending,
  slice: Slice,
  frame: Frame,
  look: Look,
  placed: readonly Label[],
): readonly Label[] | null => {
  const { unit, plotWidth, plotHeight } = frame;
  const x = xOf(frame, slice.periods[index]?.ordinal ?? 0);
  const y = yOf(frame, slice.series[series]?.observations[index]?.value ?? 0);
  const isOwn = nearestIsOwn(slice, frame, look);
  const room = { from: 0, to: plotWidth };
  const more = { fill: 'var(--_text)', halo: true } as const;
  const bold = name === '' || value === '' ? 700 : 400;
  const centred = (text: string, weight: 400 | 700): Label => within(room, look, label(text, x, 0, { ...more, weight, align: 'center' }));
  const last = centred(value || name, bold);
  const beside = extent(last, look).from - look.measure(' ', 400);
  const forms: readonly (readonly Label[])[] =
    bold === 700
      ? [[last]]
      : [
          [label(name, beside, 0, { ...more, weight: 700, align: 'right' }), last],
          [{ ...centred(name, 700), y: -TEXT_LINE * unit }, last],
        ];
  for (const form of forms) {
    const extents = form.map((one) => extent(one, look));
    const [from, to] = [Math.min(...extents.map((one) => one.from)), Math.max(...extents.map((one) => one.to))];
    if (from < 0 || to > plotWidth || cuts(slice, frame).some((cut) => cut.x > from - CLEAR && cut.x < to + CLEAR)) continue;
    const heights = lineHeights(slice, frame, { from, to });
    const [top, bottom] = heights[series] ?? [y, y];
    const higher = Math.min(...form.map((one) => one.y));
    const bases = [top - 10 * unit, bottom + 20 * unit - higher];
    for (const base of y > plotHeight / 2 ? bases : bases.toReversed()) {
      const [above, under] = [base + higher - 11 * unit, base + 4 * unit];
      const near = Math.abs(base - y) <= FARTHEST * unit - higher;
      const clear = heights.every(([high, low]) => low < above - 4 * unit || high > under + 4 * unit);
      const free = placed.every((other) => {
        const taken = extent(other, look);
        return taken.to + CLEAR < from || taken.from - CLEAR > to || other.y + 4 * unit < above || other.y - 11 * unit > under;
      });
      if (!near || !clear || !free || above < 0 || under > plotHeight) continue;
      if (value !== '' && !isOwn({ ...last, y: base }, { x, y })) continue;
      return form.map((one) => ({ ...one, y: base + one.y }));
    }
  }
  return null;
};
const TEXT_LINE = 16;
const CLEAR = 6;
/** Base line of the value from its point. */
const FARTHEST = 32;
