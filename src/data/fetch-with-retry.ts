import { Problem } from '../model/problem.js';
import { isTransient, recordFailure } from './retry-policy.js';
import type { Io, OriginState, RawSource } from './io.js';
import { inOriginQueue, isCircuitOpen, assertClosed, recordResult } from './origin-queue.js';
import { limits } from './limits.js';

/**
 * Requests a text and retries: once after a network failure, twice after 408, 429 and 5xx. The pauses are random, or as
 * long as the server asks for. Aborting `control` ends it.
 */
export const fetchWithRetry = (
  url: string,
  io: Io,
  control: AbortController,
  cache: RequestCache,
): Promise<RawSource> =>
  inOriginQueue(url, io, async (origin) => {
    const { signal } = control;
    const ends = io.now() + limits.total;
    const cancelTimeout = io.setTimer(limits.total, () =>
      control.abort(new Problem('timeout', { pointer: url })),
    );
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await requestOnce(url, io, control, cache, origin);
        if (!('problem' in outcome)) return outcome;
        const { problem, retryAfter } = outcome;
        // An intermediary confirms a copy that the browser does not have.
        if (problem.detail.found === '304' && cache !== 'no-store') {
          cache = 'no-store';
          continue;
        }
        // Random, so that a thousand pages do not retry in the same second: 0.3 to 1 s, then 1 to 4 s.
        const pause = Math.max(
          retryAfter,
          attempt === 1 ? 300 + io.random() * 700 : 1_000 + io.random() * 3_000,
        );
        const last =
          attempt >= (problem.code === 'network' ? limits.networkAttempts : limits.attempts);
        if (
          last ||
          !isRepeatable(problem) ||
          retryAfter > limits.retryAfter ||
          io.now() + pause > ends ||
          isCircuitOpen(origin, io)
        ) {
          recordFailure(url, problem, io, retryAfter);
          throw problem;
        }
        await wait(pause, io, signal);
      }
    } finally {
      cancelTimeout();
    }
  });

/** A timeout is not repeated: the user has already waited as long as a request may take. */
const isRepeatable = (problem: Problem): boolean =>
  isTransient(problem) && problem.code !== 'timeout';

const wait = (pause: number, io: Io, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const off = io.setTimer(pause, resolve);
    signal.addEventListener('abort', () => {
      off();
      reject(signal.reason as Error);
    });
  });

interface Failure {
  readonly problem: Problem;
  /**
   * Milliseconds that the server asks to wait, or 0. A server on another origin must expose the header. A date in it is
   * ignored, because clocks differ.
   */
  readonly retryAfter: number;
}

const requestOnce = async (
  url: string,
  io: Io,
  control: AbortController,
  cache: RequestCache,
  origin: OriginState,
): Promise<RawSource | Failure> => {
  const { signal } = control;
  signal.throwIfAborted();
  assertClosed(origin, url, io);
  const onTimeout = (): void => control.abort(new Problem('timeout', { pointer: url }));
  const cancelHeaderTimeout = io.setTimer(limits.headers, onTimeout);
  const cancelBodyTimeout = io.setTimer(limits.body, onTimeout);
  let retryAfter = 0;
  const request = async (): Promise<RawSource> => {
    const response = await io.fetch(url, {
      signal,
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    });
    cancelHeaderTimeout();
    retryAfter = 1_000 * Number(response.headers.get('retry-after')) || 0;
    return { url: response.url || url, text: await readBody(response, url) };
  };
  try {
    // The page may have wrapped `fetch` in a function that ignores the signal.
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    const raw = await Promise.race([request(), aborted]);
    recordResult(origin, false, io);
    return raw;
  } catch (error) {
    // Rethrow an abort by the caller: it is no failure of the server.
    const cause: unknown = signal.aborted ? signal.reason : error;
    if (signal.aborted && !(cause instanceof Problem)) throw cause;
    const problem = cause instanceof Problem ? cause : new Problem('network', { pointer: url });
    recordResult(origin, isTransient(problem), io, retryAfter);
    return { problem, retryAfter };
  } finally {
    cancelHeaderTimeout();
    cancelBodyTimeout();
  }
};

/**
 * Reads the body of a successful response as strict UTF-8 without a byte-order mark, and counts its bytes while
 * streaming.
 */
const readBody = async (response: Response, url: string): Promise<string> => {
  const reader = response.body?.getReader();
  const problem = (
    code: Problem['code'],
    expected: string,
    found: string,
    received: string | null = null,
  ): Problem => {
    const result = new Problem(code, { pointer: url, expected, found });
    result.received = received;
    return result;
  };
  try {
    if (response.status === 413) throw problem('too-large', 'a smaller selection', '413');
    // Partial content (206) is no file either. Eurostat explains errors in JSON.
    if (!response.ok || response.status === 206) {
      const explanation =
        /json/.test(response.headers.get('content-type') ?? '') && response.status < 500
          ? await reader?.read()
          : null;
      throw problem(
        'http-status',
        '200',
        String(response.status),
        explanation?.value ? binaryText(explanation.value) : null,
      );
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decode = (bytes?: Uint8Array): string => {
      try {
        return decoder.decode(bytes, { stream: bytes !== undefined });
      } catch {
        throw problem('encoding', 'UTF-8', 'other bytes', bytes ? binaryText(bytes) : null);
      }
    };
    let bytes = 0;
    let text = '';
    const append = (chunk: Uint8Array): void => {
      bytes += chunk.length;
      if (bytes > limits.bytes) throw problem('too-large', `at most ${limits.bytes} bytes`, 'more');
      text += decode(chunk);
    };
    // The page may have wrapped `fetch` in a function whose responses have no readable stream.
    if (reader === undefined) append(new Uint8Array(await response.arrayBuffer()));
    else
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
        append(chunk.value);
    text += decode();
    const first = text.trimStart()[0];
    if (first === undefined) throw problem('empty', 'JSON', 'nothing');
    // A log-in page, a consent wall or an error page with status 200.
    if (first === '<') throw problem('not-data', 'JSON', '<', text);
    return text;
  } finally {
    // Release the rest of the body.
    reader?.cancel().catch(() => {});
  }
};

/** The start of a possibly binary body, one character per byte. */
const binaryText = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 2_000));
