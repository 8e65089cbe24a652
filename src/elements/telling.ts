import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../model/problem.js';
import { allowOne, mayPass, whenBack } from '../sources/ask-again.js';
import { pageIo } from '../sources/io.js';
import { plain } from '../text/phrase.js';
import type { ProblemText } from '../text/problem-text.js';
import { send } from './events.js';
import { reportProblem } from './report.js';

export interface Telling {
  /** Tells the owner in the console and the page by an event. */
  readonly report: (problem: Problem) => void;
  /** The same, and tells the reader who asked for what has failed. */
  readonly complain: (problem: Problem) => void;
  /** Asks again because the reader wants it, who waits for an answer from now on. */
  readonly retry: () => void;
  /** Speaks only when the reader asked for something; a first load of twelve widgets says nothing. */
  readonly answer: (text: string) => void;
}

/**
 * What goes out of a widget beside what it shows. `say` speaks to the reader, `told` puts a problem into words, `ask` asks what the widget asks:
 * when a reader wants it, by itself once the network is back after what may pass, and when a reader comes back to a page that was kept.
 */
export function telling(
  widget: HTMLElement & ReactiveControllerHost,
  say: (text: string) => void,
  told: (problem: Problem) => ProblemText,
  ask: () => void,
): Telling {
  let waiting = false;
  let failed: Problem | null = null;
  let lost = false;
  let callOff = (): void => undefined;
  const anew = (): void => {
    lost = false;
    ask();
  };
  const back = ({ persisted }: Event & { readonly persisted?: boolean }): void => {
    if (persisted ?? lost) callOff = whenBack(pageIo, persisted === true, anew);
  };
  const hear = (change: typeof addEventListener): void => ['online', 'pageshow'].forEach((name) => change(name, back));
  widget.addController({
    hostConnected: () => hear(addEventListener),
    hostDisconnected: () => {
      hear(removeEventListener);
      callOff();
    },
  });
  const answer = (text: string): void => {
    if (waiting) say(text);
    waiting = false;
  };
  const tell = (problem: Problem): void => {
    const { owner, retry } = told(problem);
    failed = problem;
    lost ||= problem.code === 'script-blocked' || mayPass(problem);
    const { code, file, detail } = problem;
    reportProblem(owner, code);
    send(widget, 'tp-error', {
      code,
      retryable: retry,
      address: file ?? (/^https?:/.test(detail.pointer) ? detail.pointer : null),
      found: detail.found ?? null,
    });
  };
  return {
    report: tell,
    complain: (problem) => {
      tell(problem);
      answer(plain(told(problem).visitor));
    },
    retry: () => {
      waiting = true;
      say('');
      if (failed !== null) allowOne(failed, pageIo);
      anew();
    },
    answer,
  };
}
