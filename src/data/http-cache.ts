import { Problem } from '../model/problem.js';
import { recordFailure } from './retry-policy.js';
import { fetchWithRetry } from './fetch-with-retry.js';
import type { InFlight, Io, CacheSlot, RawSource } from './io.js';
import { limits } from './limits.js';

/**
 * Gets the text at an absolute address. All callers on a page share one request per address. `signal` aborts only this
 * caller's wait, and the request itself if nobody else waits. A good response is cached: after ten minutes
 * (`limits.ttl`) it is still returned at once while a newer one is requested, see `renewal`. A failure is cached for a
 * minute (`limits.negativeTtl`), or longer if the server asks for it, until `retry-policy` allows a retry. Problems:
 * `network`, `timeout`, `http-status`, `mixed-content`, `too-large`, `encoding`, `empty`, `not-data`.
 */
export const cachedText = (url: string, io: Io, signal?: AbortSignal): Promise<RawSource> => {
  if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
  const slot = io.cache.get(url) ?? { entry: null, inFlight: null };
  // Move it to the end: the least recently used entry is evicted first.
  io.cache.delete(url);
  io.cache.set(url, slot);
  const { entry } = slot;
  const failure = io.failures.get(url);
  const isBlocked = failure !== undefined && io.now() < failure.until;
  if (entry !== null && (isBlocked || io.now() - entry.validatedAt < limits.ttl))
    return Promise.resolve(entry.raw);
  if (isBlocked) return Promise.reject(failure.problem);
  const inFlight = (slot.inFlight ??= startRequest(url, io, slot));
  return entry === null ? waitFor(inFlight, io, signal) : Promise.resolve(entry.raw);
};

const startRequest = (url: string, io: Io, slot: CacheSlot): InFlight => {
  const control = new AbortController();
  const finish = (): void => {
    if (slot.inFlight === inFlight) slot.inFlight = null;
    if (slot.entry === null && io.cache.get(url) === slot) io.cache.delete(url);
  };
  const load = async (): Promise<RawSource> => {
    try {
      // The browser revalidates its own copy: a custom header would need CORS permission on other origins.
      const response = await fetchWithRetry(
        url,
        io,
        control,
        slot.entry === null ? 'default' : 'no-cache',
      );
      if (isMixedContent(response.url ?? url, io.base))
        throw new Problem('mixed-content', { pointer: url, found: response.url ?? '' });
      const { entry } = slot;
      const now = io.now();
      const isUnchanged = entry?.raw.text === response.text && entry.raw.url === response.url;
      // Keep the same object if nothing changed, so that everything derived from it stays valid.
      slot.entry = isUnchanged
        ? { ...entry, validatedAt: now, problem: null }
        : {
            raw: response,
            validatedAt: now,
            previous: entry && { ...entry, previous: null },
            problem: null,
          };
      evictOldest(io);
      return slot.entry.raw;
    } catch (reason) {
      if (reason instanceof Problem) {
        recordFailure(url, reason, io);
        if (slot.entry !== null) slot.entry = { ...slot.entry, problem: reason };
      }
      throw reason;
    } finally {
      finish();
    }
  };
  const answer = load();
  // Prevents an unhandled rejection when nobody waits any more.
  answer.catch(() => {});
  const inFlight: InFlight = {
    answer,
    waiters: 0,
    abort: () => {
      finish();
      control.abort();
    },
  };
  return inFlight;
};

/**
 * Limits the cache: a page that stays open all day may show a thousand files in succession. Widgets hold on to their
 * own response, whether it is cached or not.
 */
const evictOldest = ({ cache }: Io): void => {
  for (const [url, { inFlight }] of cache) {
    if (cache.size <= limits.maxEntries) return;
    if (inFlight === null) cache.delete(url);
  }
};

/** Waits for a request; `signal` ends the wait, and the request itself when nobody else waits. */
export const waitFor = (inFlight: InFlight, io: Io, signal?: AbortSignal): Promise<RawSource> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      inFlight.waiters--;
      reject(signal?.reason as Error);
      // A widget that is moved in the DOM disconnects and reconnects within one task.
      io.setTimer(0, () => {
        if (inFlight.waiters === 0) inFlight.abort();
      });
    };
    inFlight.waiters++;
    signal?.addEventListener('abort', onAbort, { once: true });
    inFlight.answer
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', onAbort));
  });

/** Whether a page on https would load this address over http; browsers block that silently. */
export const isMixedContent = (url: string, base: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return (
    base.startsWith('https:') &&
    protocol === 'http:' &&
    !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
  );
};
