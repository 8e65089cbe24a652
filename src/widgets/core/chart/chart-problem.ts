import { type Detail, Problem } from '../../../model/problem.js';

/** Returns the problem where there is no picture: the drawing code could not be loaded, or drawing failed. */
export const chartProblem = (reason?: unknown): Problem => {
  const { code, message, detail } = (reason ?? {}) as {
    readonly code?: unknown;
    readonly message?: string;
    readonly detail?: Detail;
  };
  const found = detail?.found ?? message;
  return new Problem(code === 'draw-failed' ? code : 'chart-blocked', {
    pointer: 'chart',
    ...(found === undefined ? {} : { found }),
  });
};
