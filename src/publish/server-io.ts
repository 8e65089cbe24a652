import { pageIo, type Io } from '../data/io.js';

/** The location of the monitor's figures, and how a server gets them. */
export interface Figures {
  /** Address of the monitor's index, or of the file of one indicator. */
  readonly data: string;
  /**
   * Returns the file at an address: the `fetch` of a server, or a function that reads a folder. Only files that `data`
   * names are requested.
   */
  readonly fetch: (address: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
}

// The clock and randomness of a page; its other members need a document.
const { setTimer, now, latestPlausibleDate, random } = pageIo;

/**
 * The outside world of one response. Nothing is cached for the next one: some servers do not let requests share pending
 * work, and caching is up to the caller's `fetch`. That gets no browser options, because some servers refuse unknown
 * ones.
 */
export const serverIo = ({ data, fetch }: Figures): Io => ({
  fetch: (url, { signal }) => fetch(url, { signal: signal ?? new AbortController().signal }),
  setTimer,
  now,
  latestPlausibleDate,
  random,
  base: data,
  cache: new Map(),
  origins: new Map(),
  failures: new Map(),
});
