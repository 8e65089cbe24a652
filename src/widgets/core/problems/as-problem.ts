import { Problem } from '../../../model/problem.js';

export const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

/**
 * Any thrown value as a Problem. A value that is not a Problem is a bug in our code, or in a page's replacement of a
 * built-in method.
 */
export const asProblem = (reason: unknown): Problem =>
  reason instanceof Problem
    ? reason
    : new Problem('internal', {
        pointer: '',
        found: `${String(reason)} (version ${__TP_VERSION__})`,
      });
