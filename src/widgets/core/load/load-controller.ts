import type { ReactiveControllerHost } from 'lit';
import { allowRetry, isTransient, onConnectionBack } from '../../../data/retry-policy.js';
import { pageIo } from '../../../data/io.js';
import type { Problem } from '../../../model/problem.js';
import { toPlainText } from '../../../text/rich-text.js';
import type { ProblemText } from '../../../text/problem-text.js';
import { asProblem } from '../problems/as-problem.js';
import { nextTask } from '../page/scheduler.js';
import { reportProblem } from '../problems/report-problem.js';
import { setCustomState } from '../set-custom-state.js';

export type LoadState<Answer> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type LoadHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** The loading of one kind of widget, and its side effects. */
export interface LoadTask<Answer> {
  /**
   * Yields answers, each of which replaces the one before it. `signal` is aborted when the question changes or the
   * element is removed.
   */
  readonly load: (signal: AbortSignal) => AsyncIterable<Answer>;
  /** A load has begun. `settled` resolves to true when its first answer is shown, to false when there is none. */
  readonly onBegin?: (settled: Promise<boolean>) => void;
  /**
   * Runs after an answer is shown, and resolves to whether it is shown in full, deferred parts included. `signal`: see
   * `load`.
   */
  readonly afterShow: (answer: Answer, signal: AbortSignal) => boolean | Promise<boolean>;
  /** Whether the current answer could not be shown, so that the state counts as a problem. */
  readonly refused?: () => boolean;
  readonly problemText: (problem: Problem) => ProblemText;
  /** Moves the focus to the heading when the element that had it is gone. */
  readonly focus: () => void;
  /** Whether an answer is kept, not loaded again, when the network or the page comes back. */
  readonly keepsAnswer?: boolean;
}

export interface LoadController<Answer> {
  readonly state: LoadState<Answer>;
  /** Whether an answer is on its way; the answer shown meanwhile may belong to an older question. */
  readonly busy: boolean;
  /** Text of the polite live region. */
  readonly said: string;
  /** Loads when `question` differs from that of the last call. Call it at each update. */
  readonly loadIfChanged: (question: readonly unknown[]) => void;
  /** Loads again at the request of the reader, who then hears the outcome. */
  readonly retry: () => void;
  /** Enters the problem state, also for failures after an answer was shown. */
  readonly fail: (reason: unknown) => void;
  /** Reports to the site owner in the console, and to the page by an event. */
  readonly report: (problem: Problem) => void;
  /** Does the same, and announces the problem to a reader who waits for an answer. */
  readonly reportToReader: (problem: Problem) => void;
  readonly announce: (text: string) => void;
  /** Announces only when the reader asked for something; the first load of twelve widgets stays silent. */
  readonly announceToWaiting: (text: string) => void;
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

/**
 * The load state of one widget: loading for the first time, ready, or failed. The current content, and a button that a
 * reader has just pressed, stay visible while another answer is on its way. Loads again by itself when the network is
 * back after a transient failure, and when a reader returns to a page from the back/forward cache. Call it once per
 * element.
 */
export function loadController<Answer>(
  host: LoadHost,
  task: LoadTask<Answer>,
): LoadController<Answer> {
  let lastQuestion: readonly unknown[] = [];
  let run: AbortController | null = null;
  /** Whether the reader waits for an answer. */
  let waiting = false;
  let failed: Problem | null = null;
  /** Whether the last load failed in a way that may pass. */
  let mayRecover = false;
  let cancelRetry = (): void => undefined;
  const mark = setCustomState(host);

  const say = (text: string): void => {
    load.said = text;
    host.requestUpdate();
  };
  const answer = (text: string): void => {
    if (waiting) say(text);
    waiting = false;
  };
  const report = (problem: Problem): void => {
    failed = problem;
    mayRecover ||= problem.code === 'script-blocked' || isTransient(problem);
    reportProblem(host, problem, task.problemText(problem));
  };
  const complain = (problem: Problem): void => {
    report(problem);
    answer(toPlainText(task.problemText(problem).visitor));
  };
  const fail = (reason: unknown): void => {
    const problem = asProblem(reason);
    load.busy = false;
    load.state = { kind: 'problem', problem };
    host.requestUpdate();
    complain(problem);
  };

  const show = async (found: Answer, signal: AbortSignal): Promise<boolean> => {
    const pressed = host.shadowRoot?.activeElement ?? null;
    load.busy = false;
    load.state = { kind: 'ready', answer: found };
    host.requestUpdate();
    await host.updateComplete;
    if (pressed?.isConnected === false) task.focus();
    return task.afterShow(found, signal);
  };

  const go = async (signal: AbortSignal, settle: (stands: boolean) => void): Promise<void> => {
    try {
      // A group may make all its widgets load in one task.
      await nextTask();
      signal.throwIfAborted();
      for await (const found of task.load(signal)) {
        signal.throwIfAborted();
        settle(await show(found, signal));
      }
    } catch (reason) {
      // A request that several widgets share fails for all of them in one task.
      await nextTask();
      if (!signal.aborted) fail(reason);
    } finally {
      settle(false);
    }
  };

  const begin = (): void => {
    mayRecover = false;
    run?.abort();
    const { signal } = (run = new AbortController());
    load.busy = true;
    host.requestUpdate();
    const settled = new Promise<boolean>((settle) => void go(signal, settle));
    task.onBegin?.(settled);
  };
  const again = (): void => {
    if (task.keepsAnswer !== true || load.state.kind !== 'ready') begin();
  };

  const back = ({ persisted }: Event & { readonly persisted?: boolean }): void => {
    if (persisted ?? mayRecover) cancelRetry = onConnectionBack(pageIo, persisted === true, again);
  };
  const onReturn = (change: typeof addEventListener): void =>
    ['online', 'pageshow'].forEach((name) => change(name, back));

  host.addController({
    hostConnected: () => onReturn(addEventListener),
    hostDisconnected: () => {
      onReturn(removeEventListener);
      cancelRetry();
      run?.abort();
      // An aborted request is repeated when the element is back.
      if (load.busy || load.state.kind !== 'ready') lastQuestion = [];
    },
    // Only once the content is visible: pages reserve room until the state changes.
    hostUpdated: () => mark(task.refused?.() ? 'problem' : load.state.kind),
  });

  const load: Writable<LoadController<Answer>> = {
    state: { kind: 'loading' },
    busy: false,
    said: '',
    loadIfChanged: (question) => {
      if (
        question.length === lastQuestion.length &&
        question.every((part, i) => part === lastQuestion[i])
      )
        return;
      lastQuestion = question;
      begin();
    },
    retry: () => {
      waiting = true;
      say('');
      if (failed !== null) allowRetry(failed, pageIo);
      again();
    },
    ...{ fail, report, reportToReader: complain, announce: say, announceToWaiting: answer },
  };
  return load;
}
