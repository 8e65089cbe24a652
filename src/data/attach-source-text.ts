import { Problem, type ProblemCode, type ExpectedFile } from '../model/problem.js';

/** The problems for which the text itself reveals more. */
const UNREAD: readonly ProblemCode[] = ['not-json', 'unknown-format'];

/** Runs `read` on a text. A Problem of an unreadable text gets the text and the expected kind of file. */
export const withSourceText = <T>(text: string, wanted: ExpectedFile, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw attachSourceText(error, text, wanted);
  }
};

/** Adds the same to an error that was already thrown. */
export const attachSourceText = (
  error: unknown,
  text: string,
  wanted: ExpectedFile = 'figures',
): unknown => {
  if (error instanceof Problem) {
    const isUnread =
      UNREAD.includes(error.code) ||
      (error.code === 'shape' && (wanted === 'chart' || wanted === 'rows'));
    error.received = isUnread ? text : null;
    error.expectedFile = wanted;
  }
  return error;
};
