import { Problem } from '../model/problem.js';
import { mayPass, noteFailure } from './ask-again.js';
import type { Io } from './io.js';
import { inLane, isSilent, knock, note, type Lane } from './lane.js';
import { limits } from './limits.js';

/** A text as it came in. */
export interface RawSource {
  /** Absolute address it came from in the end, after redirects; null for a text in the page itself. */
  readonly url: string | null;
  readonly text: string;
}

/**
 * Asks for a text until it comes or there is no use in asking again: after a network failure once more, after 408, 429 and 5xx twice,
 * with pauses by chance or as the server says. `control` ends it.
 */
export const bring = (url: string, io: Io, control: AbortController, cache: RequestCache): Promise<RawSource> =>
  inLane(url, io, async (lane) => {
    const { signal } = control;
    const ends = io.now() + limits.total;
    const over = io.later(limits.total, () => control.abort(new Problem('timeout', { pointer: url })));
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await once(url, io, control, cache, lane);
        if (!('problem' in outcome)) return outcome;
        const { problem, retryAfter } = outcome;
        // Somebody on the way vouches for a copy that the browser does not have.
        if (problem.detail.found === '304' && cache !== 'no-store') {
          cache = 'no-store';
          continue;
        }
        // Random, so that a thousand pages do not come back in the same second: 0.3 to 1 s, then 1 to 4 s.
        const pause = Math.max(retryAfter, attempt === 1 ? 300 + io.random() * 700 : 1_000 + io.random() * 3_000);
        const last = attempt >= (problem.code === 'network' ? limits.networkAttempts : limits.attempts);
        if (last || !repeats(problem) || retryAfter > limits.retryAfter || io.now() + pause > ends || isSilent(lane, io)) {
          noteFailure(url, problem, io, retryAfter);
          throw problem;
        }
        await wait(pause, io, signal);
      }
    } finally {
      over();
    }
  });

/** Who has waited for as long as a request may take does not wait for another. */
const repeats = (problem: Problem): boolean => mayPass(problem) && problem.code !== 'timeout';

const wait = (pause: number, io: Io, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const off = io.later(pause, resolve);
    signal.addEventListener('abort', () => {
      off();
      reject(signal.reason as Error);
    });
  });

interface Failure {
  readonly problem: Problem;
  /** Milliseconds that the server asks to wait, or 0. A server elsewhere must expose the header; a date in it is not read: clocks differ. */
  readonly retryAfter: number;
}

const once = async (url: string, io: Io, control: AbortController, cache: RequestCache, lane: Lane): Promise<RawSource | Failure> => {
  const { signal } = control;
  signal.throwIfAborted();
  knock(lane, url, io);
  const late = (): void => control.abort(new Problem('timeout', { pointer: url }));
  const noHeaders = io.later(limits.headers, late);
  const noBody = io.later(limits.body, late);
  let retryAfter = 0;
  const ask = async (): Promise<RawSource> => {
    const response = await io.fetch(url, { signal, cache, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' });
    noHeaders();
    retryAfter = 1_000 * Number(response.headers.get('retry-after')) || 0;
    return { url: response.url || url, text: await accept(response, url) };
  };
  try {
    // A page may have wrapped `fetch` in one that does not heed the signal.
    const ended = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    const raw = await Promise.race([ask(), ended]);
    note(lane, false, io);
    return raw;
  } catch (error) {
    // Somebody else's doing, also when nobody wants it any more.
    const cause: unknown = signal.aborted ? signal.reason : error;
    if (signal.aborted && !(cause instanceof Problem)) throw cause;
    const problem = cause instanceof Problem ? cause : new Problem('network', { pointer: url });
    note(lane, mayPass(problem), io, retryAfter);
    return { problem, retryAfter };
  } finally {
    noHeaders();
    noBody();
  }
};

/** The body of a good answer, counted while it comes in, as strict UTF-8 without a byte-order mark. */
const accept = async (response: Response, url: string): Promise<string> => {
  const reader = response.body?.getReader();
  const problem = (code: Problem['code'], expected: string, found: string, given: string | null = null): Problem =>
    Object.assign(new Problem(code, { pointer: url, expected, found }), { given });
  try {
    if (response.status === 413) throw problem('too-large', 'a smaller selection', '413');
    // A part (206) is no file either. Eurostat says in JSON what is wrong with the question.
    if (!response.ok || response.status === 206) {
      const said = /json/.test(response.headers.get('content-type') ?? '') && response.status < 500 ? await reader?.read() : null;
      throw problem('http-status', '200', String(response.status), said?.value ? letters(said.value) : null);
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decode = (bytes?: Uint8Array): string => {
      try {
        return decoder.decode(bytes, { stream: bytes !== undefined });
      } catch {
        throw problem('encoding', 'UTF-8', 'other bytes', bytes ? letters(bytes) : null);
      }
    };
    let bytes = 0;
    let text = '';
    const take = (part: Uint8Array): void => {
      bytes += part.length;
      if (bytes > limits.bytes) throw problem('too-large', `at most ${limits.bytes} bytes`, 'more');
      text += decode(part);
    };
    // A page may have wrapped `fetch` in one whose answers cannot be read while they come in.
    if (reader === undefined) take(new Uint8Array(await response.arrayBuffer()));
    else for (let part = await reader.read(); !part.done; part = await reader.read()) take(part.value);
    text += decode();
    const first = text.trimStart()[0];
    if (first === undefined) throw problem('empty', 'JSON', 'nothing');
    // A log-in page, a consent wall or an error page with status 200.
    if (first === '<') throw problem('not-data', 'JSON', '<', text);
    return text;
  } finally {
    // Lets go of a body that nobody will read.
    reader?.cancel().catch(() => {});
  }
};

/** The beginning of what is perhaps no text, a character per byte. */
const letters = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 2_000));
