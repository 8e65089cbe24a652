import type { Problem } from '../model/problem.js';
import { plain } from '../text/phrase.js';
import type { ProblemText } from '../text/problem-text.js';
import { send } from './events.js';
import { report } from './report.js';

export interface Telling {
  /** Tells the owner in the console and the page by an event. */
  readonly report: (problem: Problem) => void;
  /** The same, and tells the reader who asked for what has failed. */
  readonly complain: (problem: Problem) => void;
  /** From now on the reader waits for an answer. */
  readonly awaited: () => void;
  /** Speaks only when the reader asked for something; a first load of twelve widgets says nothing. */
  readonly answer: (text: string) => void;
}

/** What goes out of a widget beside what it shows. `say` speaks to the reader, `told` puts a problem into words. */
export function telling(widget: HTMLElement, say: (text: string) => void, told: (problem: Problem) => ProblemText): Telling {
  let waiting = false;
  const answer = (text: string): void => {
    if (waiting) say(text);
    waiting = false;
  };
  const tell = (problem: Problem): void => {
    const { owner, retry } = told(problem);
    report(owner);
    send(widget, 'tp-error', { code: problem.code, retryable: retry });
  };
  return {
    report: tell,
    complain: (problem) => {
      tell(problem);
      answer(plain(told(problem).visitor));
    },
    awaited: () => {
      waiting = true;
      say('');
    },
    answer,
  };
}
