import type { Slice } from '../model/slice.js';
import { drawnTargets } from './drawn-targets.js';
import { xOf, yOf, type Frame } from './frame.js';
import type { RuleRow } from './mark-rows.js';

/** The line of a target, with its index in `Slice.targets`. */
export interface TargetLine {
  readonly index: number;
  /** Its end: its period, or the right edge where that is still to come. */
  readonly end: number;
  readonly y: number;
}

/** At the height of the target from the left edge on, since a file does not tell since when it holds. */
export const targetLines = (slice: Slice, frame: Frame): readonly TargetLine[] =>
  drawnTargets(slice).map(({ index, value, at }) => ({
    index,
    end: at === null ? frame.plotWidth : xOf(frame, slice.periods[at]?.ordinal ?? 0),
    // On half pixels a thin level line is sharp.
    y: Math.floor(yOf(frame, value)) + 0.5,
  }));

/** The centre line of technical drawings, with a post where it ends at a shown period. */
export const targetRules = (slice: Slice, frame: Frame): readonly RuleRow[] =>
  targetLines(slice, frame).flatMap(({ end, y }) => [
    { x: 0, y, x2: end, y2: y, stroke: 'var(--_target)', dash: 'var(--_dash-target, 14 4 2 4)', width: '1.5px' },
    ...(end === frame.plotWidth
      ? []
      : [{ x: end, y: y - POST, x2: end, y2: y + POST, stroke: 'var(--_target)', dash: 'none', width: '2px' }]),
  ]);
const POST = 7;
