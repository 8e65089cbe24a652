import { send } from '../events.js';
import { runSliced } from '../page/run-sliced.js';
import type { Widget } from '../view.js';
import { loadFigures, type Answer, type Question } from './load-figures.js';
import type { Figures } from './load-widget.js';

/** An answer with the module that words it. */
export interface WordedAnswer {
  readonly answer: Answer;
  readonly figures: Figures;
}

/**
 * The answer to a question, and each newer one that replaces it. `prepare` does the slow work before an answer can be
 * shown, in steps, so that no task is long.
 */
export async function* wordedAnswers(
  widget: Widget,
  question: Question,
  figures: Figures,
  prepare: (worded: WordedAnswer) => Iterator<unknown>,
  signal: AbortSignal,
): AsyncGenerator<WordedAnswer> {
  let answer: Answer | null = await loadFigures(question, signal);
  while (answer !== null && !signal.aborted) {
    const { dataset, stale } = answer;
    if (stale !== null) widget.report(stale.problem);
    send(widget, 'tp-load', {
      url: dataset.url,
      indicator: dataset.indicator.id,
      edition: dataset.indicator.edition.id,
    });
    const worded = { answer, figures };
    // An error here is thrown again when the answer is shown, and is reported there.
    await runSliced(prepare(worded), signal).catch(() => signal.throwIfAborted());
    yield worded;
    answer = await answer.renewal;
  }
}
