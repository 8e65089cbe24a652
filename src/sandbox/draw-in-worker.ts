import {
  CHART_LIMITS,
  readRemarks,
  short,
  type ChartRequest,
  type ChartFailure,
} from '../widgets/custom-chart/chart-messages.js';
import { isInertSvg } from './inert-svg.js';

export type Apart =
  | { readonly kind: 'drawn'; readonly svg: string; readonly remarks: readonly string[] }
  | { readonly kind: 'failed'; readonly code: ChartFailure; readonly found: string };

/** Seconds. Reading the library may be slow on a slow telephone; drawing is not, since the rows are few. */
const TO_BEGIN = 20;
const TO_DRAW = 3;

/**
 * Has a chart drawn by `code` in a worker of its own, which ends with the answer or when its time is over: a
 * specification that never ends keeps no page waiting. The first message counts and all others are lost, whatever runs
 * in there. `stop` ends it without an answer.
 */
export function drawInWorker(
  code: string,
  ask: ChartRequest,
  done: (answer: Apart) => void,
): () => void {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    worker?.terminate();
    worker = null;
  };
  const end = (answer: Apart): void => {
    if (worker === null) return;
    stop();
    done(answer);
  };
  // Second by second: however long a page slept with its worker, as it does under a closed lid, that counts as one.
  const within = (seconds: number): void => {
    clearInterval(timer);
    let left = seconds;
    timer = setInterval(() => {
      left -= 1;
      if (left === 0)
        end({ kind: 'failed', code: 'too-long', found: `no picture after ${seconds} s` });
    }, 1000);
  };
  worker = new Worker(dataAddress(code));
  worker.onerror = ({ message }) =>
    end({ kind: 'failed', code: 'no-worker', found: short(message) });
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isHere(data)) {
      if (worker !== null)
        worker.onmessage = ({ data: answer }: MessageEvent<unknown>) => end(readApart(answer));
      within(TO_DRAW);
      worker?.postMessage(ask);
    } else end(readApart(data));
  };
  within(TO_BEGIN);
  return stop;
}

/**
 * The script as an address. Not one of a blob: WebKit refuses those in a frame without an origin under
 * `Cross-Origin-Embedder-Policy`. Only what an address cannot hold is written otherwise: Chromium takes addresses of
 * two million letters at most.
 */
const dataAddress = (code: string): string =>
  `data:text/javascript;charset=utf-8,${code.replace(/[%#?\s]|[^!-~]/gu, encodeURIComponent)}`;

const isHere = (data: unknown): boolean =>
  (data as { readonly kind?: unknown } | null)?.kind === 'here';

/** A worker in which somebody else's code runs may say anything. */
function readApart(data: unknown): Apart {
  const { kind, svg, remarks, found } = (
    typeof data === 'object' && data !== null ? data : {}
  ) as Readonly<Record<string, unknown>>;
  if (kind === 'drawn' && typeof svg === 'string' && isInertSvg(svg))
    return { kind, svg, remarks: readRemarks(remarks) };
  const said =
    kind === 'failed'
      ? short(found)
      : `a picture of more than shapes and texts, or of more than it may hold`;
  const heavy =
    kind !== 'failed' ||
    said.startsWith('more than ') ||
    said.startsWith('an expression asks for more than ');
  return {
    kind: 'failed',
    code: heavy ? 'too-large' : 'broken',
    found: said.slice(0, CHART_LIMITS.remark),
  };
}
