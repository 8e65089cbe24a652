import { Problem } from '../model/problem.js';

export const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** Whatever was thrown, as a Problem: what is not one of ours is a mistake in our code, or in what a page has put in the place of something built in. */
export const asProblem = (reason: unknown): Problem =>
  reason instanceof Problem ? reason : new Problem('internal', { pointer: '', found: `${String(reason)} (version ${__TP_VERSION__})` });
