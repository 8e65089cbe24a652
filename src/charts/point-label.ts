import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import type { Ending } from './endings.js';
import { isFreePlace, withMarkers } from './free-place.js';
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
  const style: Partial<Label> = { fill: 'var(--_text)', halo: true };
  const centred = (text: string, more: Partial<Label>): Label => within(room, look, label(text, x, 0, { ...more, align: 'center' }));
  const bold: Partial<Label> = { ...style, weight: 700 };
  const last = centred(value || name, name === '' || value === '' ? bold : style);
  const forms: readonly (readonly Label[])[] =
    name === '' || value === ''
      ? [[last]]
      : [
          [label(name, extent(last, look).from - look.measure(' ', 400), 0, { ...bold, align: 'right' }), last],
          [{ ...centred(name, bold), y: -TEXT_LINE * unit }, last],
        ];
  for (const form of forms) {
    const extents = form.map((one) => extent(one, look));
    const [from, to] = [Math.min(...extents.map((one) => one.from)), Math.max(...extents.map((one) => one.to))];
    const [top = y, bottom = y] = lineHeights(slice, frame, withMarkers({ from, to }))[series] ?? [];
    const higher = Math.min(...form.map((one) => one.y));
    const bases = [top - 10 * unit, bottom + 20 * unit - higher];
    for (const base of y > plotHeight / 2 ? bases : bases.toReversed()) {
      const texts = form.map((one) => ({ ...one, y: base + one.y }));
      const near = Math.abs(base - y) <= FARTHEST * unit - higher;
      const own = value === '' || isOwn({ ...last, y: base }, { x, y });
      if (near && own && isFreePlace(texts, slice, frame, look, placed)) return texts;
    }
  }
  return null;
};
const TEXT_LINE = 16;
/** Base line of the value from its point. */
const FARTHEST = 32;
