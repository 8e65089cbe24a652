import { Problem } from '../model/problem.js';

export const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** Whatever was thrown, as a Problem: what is not one of ours says that the figures were not of the shape that we know. */
export const asProblem = (reason: unknown): Problem =>
  reason instanceof Problem ? reason : new Problem('shape', { pointer: '', found: messageOf(reason) });
