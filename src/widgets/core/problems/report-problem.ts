import type { Problem } from '../../../model/problem.js';
import type { ProblemText } from '../../../text/problem-text.js';
import { send } from '../events.js';
import { loadReasons } from '../load/load-reasons.js';
import { report } from '../page/report.js';

/**
 * Reports a problem of `widget` to the site owner in the console, and to the page by an event. Once per code, a second
 * line says why it happens and what to do. That line is left out when its chunk cannot be loaded, and for blocked
 * files, whose message already explains itself and whose page would block this chunk too.
 */
export function reportProblem(
  widget: Element,
  { code, file, detail }: Problem,
  { owner, retry }: ProblemText,
): void {
  report(owner);
  if (!code.endsWith('-blocked'))
    loadReasons().then(
      ({ reasons }) => report(`[tp:${code}] ${reasons[code]}`, 'info'),
      () => undefined,
    );
  send(widget, 'tp-error', {
    code,
    retryable: retry,
    address: file ?? (/^https?:/.test(detail.pointer) ? detail.pointer : null),
    found: detail.found ?? null,
  });
}
