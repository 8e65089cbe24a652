import type { Localized } from '../../../model/dataset.js';
import type { Flow, FlowStep } from './flow.js';
import type { FlowPart } from './flow-parts.js';

/** A destination, in all groups. */
export interface FlowWay {
  readonly id: string;
  /** Null if the file has no destinations. */
  readonly label: Localized | null;
  /** True if it is all destinations together. */
  readonly whole: boolean;
}

/** Returns the destinations of all groups, then all of them together if any group has a figure for that. */
export const waysOf = ({ steps }: Pick<Flow, 'steps'>): readonly FlowWay[] => {
  const ways = new Map<string, FlowWay>();
  for (const whole of [false, true])
    for (const step of steps)
      for (const { id, label } of whole
        ? step.whole === null
          ? []
          : [step.whole]
        : step.destinations)
        if (!ways.has(id)) ways.set(id, { id, label, whole });
  return [...ways.values()];
};

/** Returns the part of a group for a way; undefined if the file has no such row. */
export const partOn = ({ destinations, whole }: FlowStep, way: FlowWay): FlowPart | undefined =>
  way.whole ? (whole ?? undefined) : destinations.find(({ id }) => id === way.id);
