/** A polite region may speak this often, in milliseconds: whoever clicks on and on hears where they ended. */
const SELDOM = 500;

/** Says at once what comes after a pause, and of what comes faster only the last. */
export function saySeldom(say: (text: string) => void): (text: string) => void {
  let waiting: string | null = null;
  let quiet = true;
  const pause = (): void => {
    quiet = false;
    setTimeout(() => {
      quiet = true;
      if (waiting === null) return;
      say(waiting);
      waiting = null;
      pause();
    }, SELDOM);
  };
  return (text) => {
    if (!quiet) {
      waiting = text;
      return;
    }
    say(text);
    pause();
  };
}
