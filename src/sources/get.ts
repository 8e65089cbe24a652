import { Problem } from '../model/problem.js';
import type { Io } from './io.js';

/** A text as it came in. */
export interface RawSource {
  /** Absolute address it came from in the end, after redirects; null for a text in the page itself. */
  readonly url: string | null;
  readonly text: string;
}

export const limits = {
  bytes: 5_000_000,
  attempts: 3,
  /** Milliseconds from the start of an attempt to the headers, and to the end of the body. */
  headers: 4_000,
  body: 8_000,
} as const;

/**
 * The text at an absolute address. One request per address per page, shared by all who ask; a good answer is kept, a failure is
 * forgotten, so that asking again tries again. `signal` ends the waiting of this asker alone. Tried again only after a network failure,
 * 408, 429 or 5xx. Problems: `network`, `timeout`, `http-status`, `mixed-content`, `too-large`, `encoding`, `empty`, `not-data`.
 */
export const get = (url: string, io: Io, signal?: AbortSignal): Promise<RawSource> => {
  if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
  let shared = io.asked.get(url);
  if (shared === undefined) {
    const asked = bring(url, io);
    asked.catch(() => forget(url, asked, io));
    io.asked.set(url, asked);
    shared = asked;
  }
  return whileWanted(shared, signal);
};

/** Lets go of an answer that turned out to be no good, unless a newer one has taken its place. */
export const forget = (url: string, answer: Promise<RawSource> | undefined, io: Io): void => {
  if (io.asked.get(url) === answer) io.asked.delete(url);
};

const whileWanted = <T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(signal?.reason as Error);
    signal?.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });

const bring = async (url: string, io: Io): Promise<RawSource> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(url, io);
    } catch (error) {
      if (attempt === limits.attempts || !(error instanceof Problem && mayPass(error))) throw error;
    }
    // Random, so that a thousand pages do not come back in the same second: 0.3 to 1 s, then 1 to 4 s.
    const pause = attempt === 1 ? 300 + io.random() * 700 : 1_000 + io.random() * 3_000;
    await new Promise<void>((resolve) => io.later(pause, resolve));
  }
};

const mayPass = ({ code, detail }: Problem): boolean =>
  code === 'network' || (code === 'http-status' && /^(408|429|5\d\d)$/.test(detail.found ?? ''));

const fetchOnce = async (url: string, io: Io): Promise<RawSource> => {
  const control = new AbortController();
  const abort = (): void => control.abort();
  const noHeaders = io.later(limits.headers, abort);
  const noBody = io.later(limits.body, abort);
  try {
    const response = await io.fetch(url, {
      signal: control.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    });
    noHeaders();
    if (!response.ok) throw new Problem('http-status', { pointer: url, found: String(response.status) });
    const final = response.url || url;
    if (isMixed(final, io.base)) throw new Problem('mixed-content', { pointer: url, found: final });
    return { url: final, text: await readText(response, url) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(control.signal.aborted ? 'timeout' : 'network', { pointer: url });
  } finally {
    noHeaders();
    noBody();
    // Lets go of a body that nobody will read.
    abort();
  }
};

/** Whether a page read safely would load this address unsafely; browsers refuse it without saying so. */
export const isMixed = (url: string, base: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return base.startsWith('https:') && protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
};

/** The body, counted while it comes in, as strict UTF-8 without a byte-order mark. */
const readText = async (response: Response, url: string): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new Problem('encoding', { pointer: url, expected: 'UTF-8' });
    }
  };
  let bytes = 0;
  let text = '';
  const take = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes > limits.bytes) throw new Problem('too-large', { pointer: url, expected: `at most ${limits.bytes} bytes` });
    text += decode(part);
  };
  const reader = response.body?.getReader();
  // A page may have wrapped `fetch` in one whose answers cannot be read while they come in.
  if (reader === undefined) take(new Uint8Array(await response.arrayBuffer()));
  else for (let part = await reader.read(); !part.done; part = await reader.read()) take(part.value);
  text += decode();
  const first = text.trimStart()[0];
  if (first === undefined) throw new Problem('empty', { pointer: url });
  // A log-in page, a consent wall or an error page with status 200.
  if (first === '<') throw new Problem('not-data', { pointer: url, expected: 'JSON', found: '<' });
  return text;
};
