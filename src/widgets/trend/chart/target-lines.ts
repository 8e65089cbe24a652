import type { Slice } from '../../../model/slice.js';
import { drawnTargets } from '../../../charts/drawn-targets.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import type { RuleRow } from '../../../charts/mark-rows.js';

/** The line of a target, with its index in `Slice.targets`. */
export interface TargetLine {
  readonly index: number;
  /**
   * Its ends. If its period is still to come: a short piece at the right edge, since the shown years have no target.
   */
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/**
 * Returns the lines of targets, at the height of the target up to its period; from the left edge, since a file does not
 * say since when it is valid.
 */
export const targetLines = (slice: Slice, frame: Frame): readonly TargetLine[] =>
  drawnTargets(slice).map(({ index, value, at }) => ({
    index,
    start: at === null ? frame.plotWidth - STUB : 0,
    end: at === null ? frame.plotWidth : xOf(frame, slice.periods[at]?.ordinal ?? 0),
    // A thin horizontal line is sharp on half pixels.
    y: Math.floor(yOf(frame, value)) + 0.5,
  }));

/** Draws targets as the centre line of technical drawings, with a post at the end if it is at a shown period. */
export const targetRules = (slice: Slice, frame: Frame): readonly RuleRow[] =>
  targetLines(slice, frame).flatMap(({ start, end, y }) => [
    {
      x: start,
      y,
      x2: end,
      y2: y,
      stroke: 'var(--_target)',
      dash: 'var(--_dash-target, 14 4 2 4)',
      width: '1.5px',
    },
    ...(end === frame.plotWidth
      ? []
      : [
          {
            x: end,
            y: y - POST,
            x2: end,
            y2: y + POST,
            stroke: 'var(--_target)',
            dash: 'none',
            width: '2px',
          },
        ]),
  ]);
const POST = 7;
/** Length of one dash, gap, dot and dash of the line. */
const STUB = 36;
