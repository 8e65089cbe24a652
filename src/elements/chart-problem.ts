import { Problem } from '../model/problem.js';

/** Why there is no picture: the engine could not be had, or it could not draw this. */
export const chartProblem = (reason?: unknown): Problem => {
  const { code, message } = (reason ?? {}) as { readonly code?: unknown; readonly message?: string };
  return new Problem(code === 'draw-failed' ? code : 'chart-blocked', {
    pointer: 'chart',
    ...(message === undefined ? {} : { found: message }),
  });
};
