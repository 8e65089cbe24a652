import type { Slice } from '../model/slice.js';
import type { LayoutContext } from './chart-input.js';
import { cuts } from './cuts.js';
import type { Frame } from './frame.js';
import { extent, halves, label, pictureOf, type Label } from './labels.js';
import type { OutlineRow } from './mark-rows.js';
import type { ChartWords } from '../text/chart-words.js';

/**
 * Draws a break as the zigzag line of technical drawings, midway between the last period before and the first period
 * after it. The line runs from above the plot to the axis; if only some series are cut, it spans just the gap in
 * theirs.
 */
export const breakLines = (slice: Slice, frame: Frame): readonly OutlineRow[] =>
  cuts(slice, frame).flatMap(({ x, index, top, bottom }, i) => {
    const fullHeight = top === -Infinity;
    const swing = frame.wide ? 6 : 5;
    const middle = Math.round(fullHeight ? frame.plotHeight * 0.4 + 9 : (top + bottom) / 2);
    const corners = [
      [0, fullHeight ? -(RISE + frame.nameRows * NAME_LINE) * frame.unit : top],
      [0, middle - 9],
      [swing, middle - 3],
      [-swing, middle + 3],
      [0, middle + 9],
      [0, fullHeight ? frame.plotHeight : bottom],
    ] as const;
    return corners.map(([dx, y], order) => ({
      ...LINE,
      piece: `break ${index} ${i}`,
      order,
      x: x + dx,
      y,
    }));
  });

const LINE = {
  stroke: 'var(--_text-muted)',
  dash: 'none',
  width: 1.25,
  fill: 'transparent',
} as const;

/**
 * Names the definitions on either side of a break, in one line or two. A name that does not fit is left out; the text
 * states it.
 */
export const breakLabels = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): readonly Label[] => {
  const picture = pictureOf(frame);
  const fullBreaks = cuts(slice, frame).filter(({ top }) => top === -Infinity);
  return fullBreaks.reduce<Label[]>((placed, { x, index }) => {
    const { before = '', since = '' } = words.breakLabels[index] ?? {};
    const otherBreaks = fullBreaks
      .filter((line) => line.x !== x)
      .map((line) => ({ from: line.x, to: line.x }));
    const fits = (side: Label): boolean => {
      const { from, to } = extent(side, layout);
      const occupied = [...placed.map((other) => extent(other, layout)), ...otherBreaks];
      return (
        from >= picture.from &&
        to <= picture.to &&
        occupied.every((other) => other.from > to + CLEARANCE || other.to < from - CLEARANCE)
      );
    };
    const sides = [
      [before, x - CLEARANCE, 'right'],
      [since, x + CLEARANCE, 'left'],
    ] as const;
    const sideLabels = sides.flatMap(([text, anchor, align]) => {
      const toLabels = (parts: readonly string[]): readonly Label[] =>
        parts.map((part, i) =>
          label(part, anchor, -(BASE + (parts.length - 1 - i) * NAME_LINE) * frame.unit, { align }),
        );
      const wrappings = [[text], halves(text, layout, 400)].slice(
        0,
        text === '' ? 0 : frame.nameRows,
      );
      return wrappings.map(toLabels).find((toLabels) => toLabels.every(fits)) ?? [];
    });
    return [...placed, ...sideLabels];
  }, []);
};

/**
 * Distances above the plot at 13 px text: start of a break line (above the labels too), and base line of those labels.
 */
const RISE = 6;
export const BASE = 10;
const CLEARANCE = 8;
/** Line height of names. */
export const NAME_LINE = 16;
