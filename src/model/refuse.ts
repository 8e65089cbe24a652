import { Problem, type ProblemCode } from './problem.js';

/** Stops a question that cannot be answered as it was put. `known` are the codes that would do; the first twelve are named. */
export const refuse = (code: ProblemCode, attribute: string, known: readonly string[], found: string): never => {
  throw new Problem(code, { pointer: attribute, expected: listed(known), found });
};

export const listed = (codes: readonly string[]): string => codes.slice(0, 12).join(', ') + (codes.length > 12 ? ', …' : '');
