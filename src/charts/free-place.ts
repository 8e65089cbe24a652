import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { cuts } from './cuts.js';
import type { Frame } from './frame.js';
import { areApart, boxOf, type Extent, type Label } from './labels.js';
import { lineHeights } from './line-heights.js';

/** Whether texts lie in the plot, from `ceiling` down, and hide no line, no break, and none of the texts that are `placed`. */
export const isFreePlace = (
  texts: readonly Label[],
  slice: Slice,
  frame: Frame,
  look: Look,
  placed: readonly Label[],
  ceiling = 0,
): boolean => {
  const boxes = texts.map((text) => boxOf(text, look));
  const [from, to] = [Math.min(...boxes.map((box) => box.from)), Math.max(...boxes.map((box) => box.to))];
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const whole = { from, to, top, bottom };
  return (
    // A text moved to the very edge may end a rounding error beyond it.
    from >= -0.01 &&
    to <= frame.plotWidth + 0.01 &&
    top >= ceiling &&
    bottom <= frame.plotHeight &&
    cuts(slice, frame).every((cut) => cut.x <= from - SWING || cut.x >= to + SWING || cut.bottom < top || cut.top > bottom) &&
    lineHeights(slice, frame, withMarkers({ from, to })).every(
      ([high, low]) => low < top - CLEAR * frame.unit || high > bottom + CLEAR * frame.unit,
    ) &&
    placed.every((other) => areApart(whole, boxOf(other, look), BESIDE))
  );
};

/** As high as this nothing stands above the plot but names of countings and events: for texts that are placed among these. */
export const CEILING = -14;

/** Where a line counts as below or above a text: its markers are wider than it is. */
export const withMarkers = ({ from, to }: Extent): Extent => ({ from: from - MARKER, to: to + MARKER });
const MARKER = 5;
const BESIDE = 6;
/** A break swings to both sides. */
const SWING = 9;
const CLEAR = 4;
