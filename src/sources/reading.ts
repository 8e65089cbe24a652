import { Problem, type ProblemCode, type Wanted } from '../model/problem.js';

/** Of these more can be learned from the text itself. */
const UNREAD: readonly ProblemCode[] = ['not-json', 'unknown-format'];

/** What `read` makes of a text. A problem of one that cannot be read holds the text, and what was wanted of it. */
export const reading = <T>(text: string, wanted: Wanted, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw keeping(error, text, wanted);
  }
};

/** The same of what was thrown already. */
export const keeping = (error: unknown, text: string, wanted: Wanted = 'figures'): unknown => {
  if (error instanceof Problem) {
    const unread = UNREAD.includes(error.code) || (error.code === 'shape' && (wanted === 'chart' || wanted === 'rows'));
    Object.assign(error, { given: unread ? text : null, wanted });
  }
  return error;
};
