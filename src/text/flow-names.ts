import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowWay } from '../model/flow-ways.js';
import { joined, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';

/** What a group is called: `Havo, Jongens`; empty where it is the only one. */
export const groupName = ({ names }: FlowStep, v: Voice): Phrase =>
  joined(
    names.map((name) => v.part(name)),
    ', ',
  );

/** Several groups in a sentence; `more` says how many where there are too many to name. */
export const groupNames = (steps: readonly FlowStep[], v: Voice, more: (count: number) => Phrase): Phrase =>
  steps.length > MOST_NAMED
    ? more(steps.length)
    : joined(
        steps.map((step) => groupName(step, v)),
        '; ',
      );
export const MOST_NAMED = 2;

/** What a destination is called: where the file tells none apart, what the share is of. */
export const wayName = (way: FlowWay, { slice: { indicator } }: Flow, v: Voice): Phrase =>
  v.part(way.label ?? indicator.derived?.numerator.text ?? indicator.shortTitle);

/** Of whom the shares are: `leerlingen met een N-profiel`; empty where the file does not say so apart. */
export const wholeName = ({ slice: { indicator } }: Flow, v: Voice): Phrase => v.part(indicator.derived?.denominator.text);
