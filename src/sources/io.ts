import type { RawSource } from './get.js';

/** What the outside world gives: a test hands in its own, so that it needs no network and no clock. */
export interface Io {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Runs something after so many milliseconds; gives what calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Absolute address that relative ones are read against. */
  readonly base: string;
  /** What was asked of which address, under way or well answered. */
  readonly asked: Map<string, Promise<RawSource>>;
}

/** The page itself: one for all elements on it. Nothing is touched until something is asked, so that it can be imported anywhere. */
export const pageIo: Io = {
  fetch: (url, init) => fetch(url, init),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  get base() {
    return document.baseURI;
  },
  asked: new Map(),
};
