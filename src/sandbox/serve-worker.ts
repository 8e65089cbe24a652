import { readAsk } from '../embed/chart-messages.js';
import { boundSequences } from './bounded-sequence.js';
import { drawSpec } from './draw-spec.js';

export type WorkerAnswer =
  | { readonly kind: 'here' }
  | { readonly kind: 'drawn'; readonly svg: string; readonly remarks: readonly string[] }
  | { readonly kind: 'failed'; readonly found: string };

interface Scope {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** Draws one chart for the page that made this worker, which then ends it. */
export function serveWorker(scope: Scope): void {
  boundSequences();
  scope.onmessage = ({ data }) => {
    const ask = readAsk(data);
    if (ask === null) return;
    drawSpec(ask).then(
      (drawn) => scope.postMessage({ kind: 'drawn', ...drawn }),
      (reason: unknown) => scope.postMessage({ kind: 'failed', found: reason instanceof Error ? reason.message : String(reason) }),
    );
  };
  scope.postMessage({ kind: 'here' });
}
