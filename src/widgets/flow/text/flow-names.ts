import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowWay } from '../model/flow-ways.js';
import { joined, type RichText } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** Returns the name of a group: `Havo, Jongens`; empty if it is the only one. */
export const groupName = ({ names }: FlowStep, v: SliceFormatter): RichText =>
  joined(
    names.map((name) => v.part(name)),
    ', ',
  );

/** Names several groups in a sentence; `more` counts them if they are too many to name. */
export const groupNames = (
  steps: readonly FlowStep[],
  v: SliceFormatter,
  more: (count: number) => RichText,
): RichText =>
  steps.length > MOST_NAMED
    ? more(steps.length)
    : joined(
        steps.map((step) => groupName(step, v)),
        '; ',
      );
export const MOST_NAMED = 2;

/** Returns the name of a destination; if the file has none, that of the share's numerator. */
export const wayName = (
  way: FlowWay,
  { slice: { indicator } }: Flow,
  v: SliceFormatter,
): RichText => v.part(way.label ?? indicator.derived?.numerator.text ?? indicator.shortTitle);

/** Returns the whole of the shares: `leerlingen met een N-profiel`; empty if the file does not name it. */
export const wholeName = ({ slice: { indicator } }: Flow, v: SliceFormatter): RichText =>
  v.part(indicator.derived?.denominator.text);
