import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { xOf, yOf, type Frame } from './frame.js';
import { extent, type Label } from './labels.js';
import { pointRows } from './line-pieces.js';

/**
 * Whether a placed value is nearer to its own point than to any other that is drawn, these so many times as far: else it would be read as
 * that of another period.
 */
export const nearestIsOwn = (
  slice: Slice,
  frame: Frame,
  look: Look,
  times = 1,
): ((value: Label, own: { readonly x: number; readonly y: number }) => boolean) => {
  const points = pointRows(slice).map(({ period, value }) => ({ x: xOf(frame, period), y: yOf(frame, value) }));
  return (value, own) => {
    const { from, to } = extent(value, look);
    const distance = ({ x, y }: { readonly x: number; readonly y: number }): number =>
      Math.hypot((from + to) / 2 - x, value.y - look.fontSize * 0.35 - y);
    return points.every((point) => (point.x === own.x && point.y === own.y) || distance(point) > times * distance(own));
  };
};
