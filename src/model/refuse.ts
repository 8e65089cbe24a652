import { Problem, type ProblemCode } from './problem.js';

/**
 * Throws a Problem for a query that cannot be answered. `known` lists the valid codes; the first twelve are mentioned.
 */
export const refuse = (
  code: ProblemCode,
  attribute: string,
  known: readonly string[],
  found: string,
): never => {
  throw new Problem(code, { pointer: attribute, expected: listed(known), found });
};

export const listed = (codes: readonly string[]): string =>
  codes.slice(0, 12).join(', ') + (codes.length > 12 ? ', …' : '');
