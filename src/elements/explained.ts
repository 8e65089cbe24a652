import { Problem } from '../model/problem.js';
import { loadPart } from './load-parts.js';

/** What was thrown, with more about a file that could not be read, where the part that knows more can be had. */
export const explained = (reason: unknown): Promise<unknown> =>
  reason instanceof Problem && reason.given !== null
    ? loadPart('reasons').then(
        ({ recognised }) => recognised(reason),
        () => reason,
      )
    : Promise.resolve(reason);
