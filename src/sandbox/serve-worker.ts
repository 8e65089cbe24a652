import { transforms } from 'vega';
import { readChartRequest } from '../widgets/custom-chart/chart-messages.js';
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
    const ask = readChartRequest(data);
    if (ask === null) return;
    drawSpec(ask).then(
      (drawn) => scope.postMessage({ kind: 'drawn', ...drawn }),
      (reason: unknown) =>
        scope.postMessage({
          kind: 'failed',
          found: reason instanceof Error ? reason.message : String(reason),
        }),
    );
  };
  scope.postMessage({ kind: 'here' });
}

/** Numbers that a specification may count up. */
const MOST = 100_000;

interface Counting {
  transform(asked: Readonly<Record<string, number | undefined>>, pulse: unknown): unknown;
}

/** Vega lists all numbers of a sequence before it makes the first row of them; this looks first how many they are. */
function boundSequences(): void {
  const { sequence } = transforms as unknown as Record<string, { prototype: Counting }>;
  if (sequence === undefined) throw new Error('Vega has no sequence any more');
  const { transform } = sequence.prototype;
  sequence.prototype.transform = function (asked, pulse) {
    const { start = 0, stop = 0, step = 1 } = asked;
    if (!(Math.abs((stop - start) / step) <= MOST))
      throw new RangeError(`more than ${MOST} rows and marks`);
    return transform.call(this, asked, pulse);
  };
}
