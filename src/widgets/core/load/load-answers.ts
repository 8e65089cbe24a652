import type { Answer, Question } from './load-figures.js';
import { send } from '../events.js';
import type { Figures, WidgetParts } from './load-widget.js';
import { nextTask, runSliced } from '../page/scheduler.js';
import type { Widget } from '../view.js';
import { cachedText, isMixedContent } from '../../../data/http-cache.js';
import { httpAddress } from '../../../data/http-address.js';
import { pageIo } from '../../../data/io.js';
import { dataAddress } from './data-address.js';

/** An answer with the module that words it. */
export interface WordedAnswer {
  readonly answer: Answer;
  readonly figures: Figures;
}

/**
 * Loads the figures of one widget and the code that words and shows them; yields the answer and each newer one that
 * replaces it. `useParts` is called once the code is there. `prepare` does the slow work before an answer can be shown,
 * in steps, so that no task is long.
 */
export async function* loadAnswers(
  widget: Widget,
  question: Question,
  loadParts: () => Promise<WidgetParts>,
  useParts: (parts: WidgetParts) => void,
  prepare: (worded: WordedAnswer) => Iterator<unknown>,
  signal: AbortSignal,
): AsyncGenerator<WordedAnswer> {
  prefetch(question.src, signal);
  const parts = await loadParts();
  const { figures, viewProblem: lacking } = parts;
  // A chunk arrives for all widgets that wait for it in one task.
  await nextTask();
  signal.throwIfAborted();
  useParts(parts);
  if (lacking !== null) widget.report(lacking);
  let answer: Answer | null = await figures.loadFigures(question, signal);
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

/**
 * Starts to fetch the file that `src` names while the code that reads it is still on its way; that code then shares the
 * request, and reports whatever is wrong with it.
 */
function prefetch(src: string | null, signal: AbortSignal): void {
  try {
    const { src: given, inline } = dataAddress(src, document);
    const url = given && inline === null ? httpAddress(given, pageIo.base) : null;
    if (url !== null && !isMixedContent(url, pageIo.base))
      cachedText(url, pageIo, signal).catch(() => undefined);
  } catch {
    return;
  }
}
