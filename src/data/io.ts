import type { Problem } from '../model/problem.js';

/** A text as it was received. */
export interface RawSource {
  /** Absolute final address, after redirects; null for a text in the page itself. */
  readonly url: string | null;
  readonly text: string;
}

/** The cache slot of one address. */
export interface CacheSlot {
  entry: CacheEntry | null;
  inFlight: InFlight | null;
}

/** The last good response. */
export interface CacheEntry {
  readonly raw: RawSource;
  /** Time at which it was last known to be current. */
  readonly validatedAt: number;
  /** The previous entry, until this one has proved to be valid. */
  readonly previous: CacheEntry | null;
  /** Why the renewal failed; null if it succeeded or was not tried. */
  readonly problem: Problem | null;
}

/** A request in flight. */
export interface InFlight {
  readonly answer: Promise<RawSource>;
  /** Number of callers that wait for it. */
  waiters: number;
  readonly abort: () => void;
}

/** Queue and circuit breaker of one origin. */
export interface OriginState {
  active: number;
  readonly waiting: (() => void)[];
  /** Failed requests in a row. */
  failures: number;
  /** Time until which no request is made after too many failures. */
  openUntil: number;
  /** Earliest time for any retry, as asked for by the server. */
  notBefore: number;
}

/** A cached failure. */
export interface Failure {
  readonly problem: Problem;
  /** Time until which callers get the problem without a request. */
  readonly until: number;
  /** Earliest time for another request: as the server says, or because a reader has just retried. */
  readonly notBefore: number;
}

/** The outside world. Tests replace it, so that they need no network and no clock. */
export interface Io {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Runs a function after so many milliseconds; returns a function that cancels it. */
  readonly setTimer: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds on a monotonic clock; only differences mean anything. */
  readonly now: () => number;
  /**
   * The day after tomorrow as `YYYY-MM-DD`: the first day that no time zone and no slightly wrong clock has reached.
   */
  readonly latestPlausibleDate: () => string;
  /** A random number from 0 up to, not including, 1. */
  readonly random: () => number;
  /** Base of relative addresses, absolute. */
  readonly base: string;
  /** Responses by address, the most recently requested last. */
  readonly cache: Map<string, CacheSlot>;
  readonly origins: Map<string, OriginState>;
  /** Failures by address. */
  readonly failures: Map<string, Failure>;
}

/** Milliseconds on a monotonic clock; if the page has broken `performance`, by `Date`. */
export function now(): number {
  try {
    return performance.now();
  } catch {
    return Date.now();
  }
}

/**
 * The `Io` of the page, shared by all its elements. It touches no global until it is used, so that it can be imported
 * anywhere.
 */
export const pageIo: Io = {
  fetch: (url, init) => fetch(url, init),
  setTimer: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  now,
  latestPlausibleDate: () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
  random: () => Math.random(),
  get base() {
    return document.baseURI;
  },
  cache: new Map(),
  origins: new Map(),
  failures: new Map(),
};
