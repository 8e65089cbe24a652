import type { Question } from './load-figures.js';
import type { WidgetParts } from './load-widget.js';
import { nextTask } from '../page/scheduler.js';
import type { Widget } from '../view.js';
import { cachedText, isMixedContent } from '../../../data/http-cache.js';
import { httpAddress } from '../../../data/http-address.js';
import { pageIo } from '../../../data/io.js';
import { dataAddress } from './data-address.js';
import type { WordedAnswer } from './worded-answers.js';

/**
 * Loads the figures of one widget and the code that words and shows them; yields the answer and each newer one that
 * replaces it. `useParts` is called once the code is there; `prepare`: see `wordedAnswers`.
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
  yield* figures.wordedAnswers(widget, question, figures, prepare, signal);
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
