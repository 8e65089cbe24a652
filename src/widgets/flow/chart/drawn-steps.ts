import type { Flow, FlowStep } from '../model/flow.js';

/** Maximum number of drawn groups; the table has all of them. */
const MAX_GROUPS = 12;

export const drawnSteps = ({ steps }: Pick<Flow, 'steps'>): readonly FlowStep[] =>
  steps.slice(0, MAX_GROUPS);
