import { sharedListener } from './shared-listener.js';

const notify = (): void => printing.notify(null);
const printing = sharedListener<null>(() => {
  addEventListener('beforeprint', notify);
  return () => removeEventListener('beforeprint', notify);
});

/**
 * Calls `listener` each time the page is about to be printed. What it does before its first `await`, and in promises
 * that need no timer, is on paper when the reader prints; when a script calls `print()`, only what it does before its
 * first `await`. Returns a function that stops it.
 */
export const onPrint = (listener: () => void): (() => void) => printing.listen(null, listener);
