import { Problem, type ExpectedFile } from '../../../model/problem.js';
import { loadReasons } from '../load/load-reasons.js';

/**
 * Adds a diagnosis to a problem of a file that could not be read, when the module for it can be loaded. `wanted`: the
 * kind of file that was expected, unless the problem names it.
 */
export const explained = (reason: unknown, wanted: ExpectedFile = 'figures'): Promise<unknown> =>
  reason instanceof Problem && reason.received !== null
    ? loadReasons().then(
        ({ diagnose }) =>
          diagnose(reason, reason.expectedFile === 'figures' ? wanted : reason.expectedFile),
        () => reason,
      )
    : Promise.resolve(reason);
