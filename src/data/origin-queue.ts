import { Problem } from '../model/problem.js';
import type { Io, OriginState } from './io.js';
import { limits } from './limits.js';

/** Runs `work` when the queue for the origin of `url` allows it. */
export const inOriginQueue = async <T>(
  url: string,
  io: Io,
  work: (state: OriginState) => Promise<T>,
): Promise<T> => {
  const { origin } = new URL(url);
  const state = io.origins.get(origin) ?? {
    active: 0,
    waiting: [],
    failures: 0,
    openUntil: 0,
    notBefore: 0,
  };
  io.origins.set(origin, state);
  if (state.active < limits.concurrency) state.active++;
  else await new Promise<void>((resolve) => state.waiting.push(resolve));
  try {
    return await work(state);
  } finally {
    const next = state.waiting.shift();
    if (next) next();
    else state.active--;
  }
};

export const isCircuitOpen = ({ failures, openUntil }: OriginState, io: Io): boolean =>
  failures >= limits.failures && io.now() < openUntil;

/**
 * Call before a request: throws while the circuit is open. When that time is over, one request may try; it opens the
 * circuit for the others until its result is known.
 */
export const assertClosed = (state: OriginState, url: string, io: Io): void => {
  if (isCircuitOpen(state, io)) {
    throw new Problem('network', {
      pointer: url,
      expected: 'an answer',
      found: `${state.failures} failures in a row; not asked for a minute`,
    });
  }
  state.openUntil = io.now() + limits.negativeTtl;
};

/** Call after a request. `retryAfter`: milliseconds that the server asks to wait, or 0. */
export const recordResult = (state: OriginState, failed: boolean, io: Io, retryAfter = 0): void => {
  const now = io.now();
  state.failures = failed ? state.failures + 1 : 0;
  state.notBefore = failed ? Math.max(state.notBefore, now + retryAfter) : 0;
  state.openUntil = Math.max(now + limits.negativeTtl, state.notBefore);
};

/** Allows requests to an origin again; one more failure opens the circuit as before. */
export const halfOpen = (state: OriginState | undefined, io: Io): void => {
  if (state !== undefined && io.now() >= state.notBefore)
    state.failures = Math.min(state.failures, limits.failures - 1);
};
