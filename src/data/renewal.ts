import type { Problem } from '../model/problem.js';
import { waitFor } from './http-cache.js';
import type { Io, RawSource } from './io.js';
import { recordFailure } from './retry-policy.js';

/** The request in flight for a newer text of a cached address, or null. It rejects if the older text remains in use. */
export const renewal = (url: string, io: Io, signal?: AbortSignal): Promise<RawSource> | null => {
  const { entry = null, inFlight = null } = io.cache.get(url) ?? {};
  return entry === null || inFlight === null ? null : waitFor(inFlight, io, signal);
};

/**
 * Evicts a response that turned out to be bad (`problem`) or older than the previous one (null). Returns true if the
 * previous good response was restored.
 */
export const evict = (url: string, raw: RawSource, problem: Problem | null, io: Io): boolean => {
  const slot = io.cache.get(url);
  if (slot?.entry?.raw === raw) {
    const { previous, validatedAt } = slot.entry;
    slot.entry = previous && {
      ...previous,
      validatedAt: problem === null ? validatedAt : previous.validatedAt,
      problem,
    };
    if (previous === null) io.cache.delete(url);
    if (problem !== null) recordFailure(url, problem, io);
  }
  return slot?.entry != null && slot.entry.raw !== raw;
};
