import type { Detail, Finding } from '../model/problem.js';

/**
 * One line for the publisher, with the code and the pointer: `error value-count /series/0/values: expected 8, found 7`.
 */
export const findingText = (finding: Finding): string =>
  detailLine(`${finding.severity} ${finding.code}`, finding);

/** What is wrong, where, and what was expected and found. In English, for the console. */
export const detailLine = (
  what: string,
  { pointer, expected, found }: Detail,
  file: string | null = null,
): string => {
  const facts = [expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean);
  return `${what} ${pointer || '/'}${file ? ` in ${file}` : ''}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
};
