import { Problem, type Detail } from '../model/problem.js';

/** Why there is no picture: the engine could not be had, or it could not draw this. */
export const chartProblem = (reason?: unknown): Problem => {
  const { code, message, detail } = (reason ?? {}) as { readonly code?: unknown; readonly message?: string; readonly detail?: Detail };
  const found = detail?.found ?? message;
  return new Problem(code === 'draw-failed' ? code : 'chart-blocked', {
    pointer: 'chart',
    ...(found === undefined ? {} : { found }),
  });
};
