import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { cuts } from './cuts.js';
import type { Frame } from './frame.js';
import { extent, halves, label, pictureOf, type Label } from './labels.js';
import type { OutlineRow } from './mark-rows.js';
import type { ChartWords } from '../text/chart-words.js';

/**
 * The line with a zigzag of technical drawings, midway between the last period before and the first period since; from above the plot to
 * the axis, or only where a line is cut while others go on.
 */
export const breakLines = (slice: Slice, frame: Frame): readonly OutlineRow[] =>
  cuts(slice, frame).flatMap(({ x, index, top, bottom }, i) => {
    const whole = top === -Infinity;
    const swing = frame.wide ? 6 : 5;
    const middle = Math.round(whole ? frame.plotHeight * 0.4 + 9 : (top + bottom) / 2);
    const corners = [
      [0, whole ? -(RISE + frame.nameRows * NAME_LINE) * frame.unit : top],
      [0, middle - 9],
      [swing, middle - 3],
      [-swing, middle + 3],
      [0, middle + 9],
      [0, whole ? frame.plotHeight : bottom],
    ] as const;
    return corners.map(([dx, y], order) => ({ ...LINE, piece: `break ${index} ${i}`, order, x: x + dx, y }));
  });

const LINE = { stroke: 'var(--_text-muted)', dash: 'none', width: 1.25, fill: 'transparent' } as const;

/** What the counting is called on either side, in one line or in two, where there is room; where there is none, the text tells it. */
export const breakLabels = (slice: Slice, words: ChartWords, frame: Frame, look: Look): readonly Label[] => {
  const room = pictureOf(frame);
  const lines = cuts(slice, frame).filter(({ top }) => top === -Infinity);
  return lines.reduce<Label[]>((placed, { x, index }) => {
    const { before = '', since = '' } = words.breakLabels[index] ?? {};
    const others = lines.filter((line) => line.x !== x).map((line) => ({ from: line.x, to: line.x }));
    const fits = (side: Label): boolean => {
      const { from, to } = extent(side, look);
      const taken = [...placed.map((other) => extent(other, look)), ...others];
      return from >= room.from && to <= room.to && taken.every((other) => other.from > to + BESIDE || other.to < from - BESIDE);
    };
    const sides = [
      [before, x - BESIDE, 'right'],
      [since, x + BESIDE, 'left'],
    ] as const;
    const chosen = sides.flatMap(([text, at, align]) => {
      const rows = (parts: readonly string[]): readonly Label[] =>
        parts.map((part, i) => label(part, at, -(BASE + (parts.length - 1 - i) * NAME_LINE) * frame.unit, { align }));
      const forms = [[text], halves(text, look, 400)].slice(0, text === '' ? 0 : frame.nameRows);
      return forms.map(rows).find((form) => form.every(fits)) ?? [];
    });
    return [...placed, ...chosen];
  }, []);
};

/** How far above the plot, or above its labels, a break line begins, and where the base line of these is. */
const RISE = 6;
export const BASE = 10;
const BESIDE = 8;
/** From one line of a name to the next. */
export const NAME_LINE = 16;
