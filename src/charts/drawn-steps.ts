import type { Flow, FlowStep } from '../model/flow.js';

/** Groups that one picture shows; the table has all of them. */
const MOST_GROUPS = 12;

export const drawnSteps = ({ steps }: Pick<Flow, 'steps'>): readonly FlowStep[] => steps.slice(0, MOST_GROUPS);
