import type { Failure } from './ask-again.js';
import type { Place } from './get.js';
import type { Lane } from './lane.js';

/** What the outside world gives: a test hands in its own, so that it needs no network and no clock. */
export interface Io {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Runs something after so many milliseconds; gives what calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds since some moment; only differences mean anything. A clock that nobody can set. */
  readonly now: () => number;
  /** The day after tomorrow as `YYYY-MM-DD`: the first that no time zone and no clock that is a little wrong has reached. */
  readonly future: () => string;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Absolute address that relative ones are read against. */
  readonly base: string;
  /** What is known of each address, the one that was asked for last at the end, and of each origin. */
  readonly asked: Map<string, Place>;
  readonly lanes: Map<string, Lane>;
  /** By address, where nothing of use came. */
  readonly failed: Map<string, Failure>;
}

/** By a clock that nobody can set; where a page has taken that away, by the one of the day. */
export function now(): number {
  try {
    return performance.now();
  } catch {
    return Date.now();
  }
}

/** The page itself: one for all elements on it. Nothing is touched until something is asked, so that it can be imported anywhere. */
export const pageIo: Io = {
  fetch: (url, init) => fetch(url, init),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  now,
  future: () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
  random: () => Math.random(),
  get base() {
    return document.baseURI;
  },
  asked: new Map(),
  lanes: new Map(),
  failed: new Map(),
};
