import type { Slice } from '../../../model/slice.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { cuts } from '../../../charts/cuts.js';
import type { Frame } from '../../../charts/frame.js';
import { areApart, boundsOf, type Extent, type Label } from '../../../charts/labels.js';
import { lineHeights } from './line-heights.js';

/** True if labels are inside the plot, from `ceiling` down, and hide no line, no break, and no label in `placed`. */
export const labelFits = (
  candidate: readonly Label[],
  slice: Slice,
  frame: Frame,
  layout: LayoutContext,
  placed: readonly Label[],
  ceiling = 0,
): boolean => {
  const boxes = candidate.map((candidateLabel) => boundsOf(candidateLabel, layout));
  const [from, to] = [
    Math.min(...boxes.map((box) => box.from)),
    Math.max(...boxes.map((box) => box.to)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom)),
  ];
  const bounds = { from, to, top, bottom };
  return (
    // A label shifted to the edge may exceed it by a rounding error.
    from >= -0.01 &&
    to <= frame.plotWidth + 0.01 &&
    top >= ceiling &&
    bottom <= frame.plotHeight &&
    cuts(slice, frame).every(
      (cut) =>
        cut.x <= from - BREAK_WIDTH ||
        cut.x >= to + BREAK_WIDTH ||
        cut.bottom < top ||
        cut.top > bottom,
    ) &&
    lineHeights(slice, frame, withMarkers({ from, to })).every(
      ([high, low]) => low < top - CLEARANCE * frame.unit || high > bottom + CLEARANCE * frame.unit,
    ) &&
    placed.every((other) => areApart(bounds, boundsOf(other, layout), LABEL_GAP))
  );
};

/**
 * Above the plot, up to this height, there are only names of definitions and events: for labels that were placed
 * together with these.
 */
export const CEILING = -14;

/** Widens an extent for tests against lines, whose markers are wider than the line. */
export const withMarkers = ({ from, to }: Extent): Extent => ({
  from: from - MARKER,
  to: to + MARKER,
});
const MARKER = 5;
const LABEL_GAP = 6;
/** A break line deviates to both sides. */
const BREAK_WIDTH = 9;
const CLEARANCE = 4;
