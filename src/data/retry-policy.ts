import type { Problem } from '../model/problem.js';
import type { Failure, Io } from './io.js';
import { halfOpen } from './origin-queue.js';
import { limits } from './limits.js';

/** Caches a failure. `retryAfter`: milliseconds that the server asks to wait, or 0. */
export const recordFailure = (url: string, problem: Problem, io: Io, retryAfter = 0): void => {
  const notBefore = Math.max(io.failures.get(url)?.notBefore ?? 0, io.now() + retryAfter);
  io.failures.set(url, {
    problem,
    until: Math.max(io.now() + limits.negativeTtl, notBefore),
    notBefore,
  });
};

/**
 * Whether the problem may pass by itself: the network failed, or the server is busy or down. A faulty file is not
 * repaired by a better connection.
 */
export const isTransient = ({ code, detail }: Problem): boolean =>
  code === 'network' ||
  code === 'timeout' ||
  (code === 'http-status' && /^(408|429|5\d\d)$/.test(detail.found ?? ''));

/**
 * Lets a reader retry what ended in `problem`: the next call for that address makes a request, at most once in a few
 * seconds.
 */
export const allowRetry = (problem: Problem, io: Io): void =>
  // Recognising the format may have replaced the problem: compare the file too.
  allow(
    io,
    (failure, url) => failure.problem === problem || url === problem.file,
    limits.betweenPresses,
  );

/** Lets the matching failures be requested again. `pause`: milliseconds before the next retry of any of them. */
const allow = (
  io: Io,
  matches: (failure: Failure, url: string) => boolean,
  pause: number,
): void => {
  const now = io.now();
  for (const [url, failure] of io.failures) {
    if (now < failure.notBefore || !matches(failure, url)) continue;
    io.failures.set(url, { ...failure, until: now, notBefore: now + pause });
    halfOpen(io.origins.get(new URL(url).origin), io);
  }
};

/** Retries that run together, because the network or the page is back. */
interface RetryRound {
  /** Time of the last round. */
  last: number;
  /** Whether problems that are not transient are retried too. */
  all: boolean;
  readonly waiting: Set<() => void>;
  callOff: () => void;
}

const rounds = new WeakMap<Io, RetryRound>();

/**
 * Calls `retry` when failed requests may be repeated, after the network is back (`all`: after the reader is back on the
 * page, where anything may have been repaired meanwhile). All waiting callbacks run together, so that each address is
 * requested once, with ten seconds between rounds, however often the network changes. Returns a function that cancels
 * it.
 */
export const onConnectionBack = (io: Io, all: boolean, retry: () => void): (() => void) => {
  const round = rounds.get(io) ?? {
    last: -Infinity,
    all: false,
    waiting: new Set(),
    callOff: () => undefined,
  };
  rounds.set(io, round);
  round.all ||= all;
  if (round.waiting.size === 0) {
    // Random, because the network may be back for a thousand pages in the same second; a reader returns to one page
    // only.
    const pause = all ? 0 : limits.minRetryPause * (1 + 2 * io.random());
    round.callOff = io.setTimer(
      Math.max(pause, round.last + limits.betweenRounds - io.now()),
      () => {
        const every = round.all;
        allow(io, ({ problem }) => every || isTransient(problem), 0);
        const callbacks = [...round.waiting];
        round.waiting.clear();
        round.last = io.now();
        round.all = false;
        for (const one of callbacks) one();
      },
    );
  }
  round.waiting.add(retry);
  return () => {
    if (round.waiting.delete(retry) && round.waiting.size === 0) round.callOff();
  };
};
