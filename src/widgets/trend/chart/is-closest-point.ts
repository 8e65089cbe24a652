import type { Slice } from '../../../model/slice.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import { extent, type Label } from '../../../charts/labels.js';
import { pointRows } from '../../../charts/line-pieces.js';

/**
 * Returns a predicate: true if a value label is closer to its own point than to any other drawn point, by a factor of
 * `times`. Otherwise it would be read as the value of another period.
 */
export const isClosestPoint = (
  slice: Slice,
  frame: Frame,
  layout: LayoutContext,
  times = 1,
): ((value: Label, own: { readonly x: number; readonly y: number }) => boolean) => {
  const points = pointRows(slice).map(({ period, value }) => ({
    x: xOf(frame, period),
    y: yOf(frame, value),
  }));
  return (value, own) => {
    const { from, to } = extent(value, layout);
    const distance = ({ x, y }: { readonly x: number; readonly y: number }): number =>
      Math.hypot((from + to) / 2 - x, value.y - layout.fontSize * 0.35 - y);
    return points.every(
      (point) =>
        (point.x === own.x && point.y === own.y) || distance(point) > times * distance(own),
    );
  };
};
