import type { Slice } from '../model/slice.js';
import { drawnTargets } from './drawn-targets.js';
import { xOf, yOf, type Frame } from './frame.js';
import type { RuleRow } from './mark-rows.js';

/** The line of a target, with its index in `Slice.targets`. */
export interface TargetLine {
  readonly index: number;
  /** Its ends. Where its period is still to come, a short piece at the right edge: the shown years have no target. */
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/** At the height of the target, up to its period; from the left edge on, since a file does not tell since when it holds. */
export const targetLines = (slice: Slice, frame: Frame): readonly TargetLine[] =>
  drawnTargets(slice).map(({ index, value, at }) => ({
    index,
    start: at === null ? frame.plotWidth - STUB : 0,
    end: at === null ? frame.plotWidth : xOf(frame, slice.periods[at]?.ordinal ?? 0),
    // On half pixels a thin level line is sharp.
    y: Math.floor(yOf(frame, value)) + 0.5,
  }));

/** The centre line of technical drawings, with a post where it ends at a shown period. */
export const targetRules = (slice: Slice, frame: Frame): readonly RuleRow[] =>
  targetLines(slice, frame).flatMap(({ start, end, y }) => [
    { x: start, y, x2: end, y2: y, stroke: 'var(--_target)', dash: 'var(--_dash-target, 14 4 2 4)', width: '1.5px' },
    ...(end === frame.plotWidth
      ? []
      : [{ x: end, y: y - POST, x2: end, y2: y + POST, stroke: 'var(--_target)', dash: 'none', width: '2px' }]),
  ]);
const POST = 7;
/** One dash, gap, dot and dash of the line. */
const STUB = 36;
