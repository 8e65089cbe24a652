import type { Detail, Finding } from '../model/problem.js';

/** One line for the publisher, who looks for the code and the place: `error value-count /series/0/values: expected 8, found 7`. */
export const findingText = (finding: Finding): string => placed(`${finding.severity} ${finding.code}`, finding);

/** What is wrong, where, and the two things that should have been the same. In English, for a console. */
export const placed = (what: string, { pointer, expected, found }: Detail, file: string | null = null): string => {
  const facts = [expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean);
  return `${what} ${pointer || '/'}${file ? ` in ${file}` : ''}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
};
