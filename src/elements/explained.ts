import { Problem, type Wanted } from '../model/problem.js';
import { loadPart } from './load-parts.js';

/** What was thrown, with more about a file that could not be read, where the part that knows more can be had. `wanted`: what was to be read, unless the problem knows better. */
export const explained = (reason: unknown, wanted: Wanted = 'figures'): Promise<unknown> =>
  reason instanceof Problem && reason.given !== null
    ? loadPart('reasons').then(
        ({ recognised }) => recognised(reason, reason.wanted === 'figures' ? wanted : reason.wanted),
        () => reason,
      )
    : Promise.resolve(reason);
