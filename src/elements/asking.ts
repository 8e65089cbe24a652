import type { Problem } from '../model/problem.js';
import { asProblem } from './as-problem.js';
import type { Answer, Question } from './ask-figures.js';
import { send } from './events.js';
import type { Parts, ViewName } from './load-parts.js';
import { loadWidget } from './load-widget.js';
import { ownTurn, stepByStep } from './own-turn.js';
import { settling } from './settling.js';
import type { View, Widget } from './view.js';
import { warmUp } from './warm-up.js';

type Figures = Parts['figures'];

/** What comes of a question, in this order. `failed` may take the place of any but the first; nothing comes once it was given up. */
export interface Coming {
  readonly begun: () => void;
  /** Words and view are there. */
  readonly equipped: (figures: Figures, view: View) => void;
  /** What takes long before the answer can be shown, in steps. */
  readonly prepared: (answer: Answer, figures: Figures) => Iterator<unknown>;
  /** Once for the answer, and again for each that takes its place. Gives whether it stands. */
  readonly shown: (answer: Answer, figures: Figures) => Promise<boolean>;
  readonly failed: (problem: Problem) => void;
}

export interface Asking {
  /** Gives up what was asked before. `tells`: see `loadWidget`. */
  readonly ask: (question: Question, view: ViewName, tells: boolean) => Promise<void>;
  readonly giveUp: () => void;
}

/** Asks for the figures of one widget with what words and shows them, and tells the page by events. Nothing long is done in one task. */
export function asking(widget: Widget, coming: Coming): Asking {
  let run: AbortController | null = null;

  const take = async (answer: Answer, figures: Figures, signal: AbortSignal): Promise<boolean> => {
    const { dataset, stale } = answer;
    if (stale !== null) widget.report(stale.problem);
    send(widget, 'tp-load', { url: dataset.url, indicator: dataset.indicator.id, edition: dataset.indicator.edition.id });
    // What fails here fails again when it is shown, and is told there: then it can still be mended.
    await stepByStep(coming.prepared(answer, figures), signal).catch(() => signal.throwIfAborted());
    const stands = await coming.shown(answer, figures);
    if (stands) send(widget, 'tp-ready', null);
    return stands;
  };

  return {
    ask: async (question, view, tells) => {
      run?.abort();
      run = new AbortController();
      const { signal } = run;
      coming.begun();
      const settled = settling();
      send(widget, 'tp-ask', { settled: settled.promise });
      try {
        // A group may make all its widgets ask in one task, and what they wait for arrives for all of them in one task too.
        await ownTurn();
        signal.throwIfAborted();
        warmUp(question.src, signal);
        const parts = await loadWidget(view, tells);
        await ownTurn();
        signal.throwIfAborted();
        coming.equipped(parts.figures, parts.view);
        if (parts.lacking !== null) widget.report(parts.lacking);
        let answer: Answer | null = await parts.figures.askFigures(question, signal);
        while (answer !== null && !signal.aborted) {
          settled.with(await take(answer, parts.figures, signal));
          answer = await answer.renewal;
        }
      } catch (reason) {
        // What fails, fails in one task for all who wait for it.
        await ownTurn();
        if (!signal.aborted) coming.failed(asProblem(reason));
      } finally {
        settled.with(false);
      }
    },
    giveUp: () => run?.abort(),
  };
}
