import type { Localized } from './dataset.js';
import type { Flow, FlowStep } from './flow.js';
import type { FlowPart } from './flow-parts.js';

/** A destination over all groups. */
export interface FlowWay {
  readonly id: string;
  /** Null where the file tells no destinations apart. */
  readonly label: Localized | null;
  /** Whether it is all destinations together. */
  readonly whole: boolean;
}

/** The destinations of all groups, then all of them together where any group has a figure of that. */
export const waysOf = ({ steps }: Pick<Flow, 'steps'>): readonly FlowWay[] => {
  const found = new Map<string, FlowWay>();
  for (const whole of [false, true])
    for (const step of steps)
      for (const { id, label } of whole ? (step.whole === null ? [] : [step.whole]) : step.destinations)
        if (!found.has(id)) found.set(id, { id, label, whole });
  return [...found.values()];
};

/** What one group has of it; undefined where the file holds no such row. */
export const partOn = ({ destinations, whole }: FlowStep, way: FlowWay): FlowPart | undefined =>
  way.whole ? (whole ?? undefined) : destinations.find(({ id }) => id === way.id);
