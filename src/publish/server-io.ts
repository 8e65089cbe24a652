import type { Io } from '../sources/io.js';

/** Where the monitor's figures are, and how a server gets them. */
export interface Figures {
  /** Address of the monitor's index, or of the file of one indicator. */
  readonly data: string;
  /** Gives the file at an address: the `fetch` of a server, or what reads a folder. Only files that `data` names are asked for. */
  readonly fetch: (address: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
}

/**
 * The outside world of one answer. Nothing is kept for the next one: some servers let no request use what another has begun, and how long a file
 * holds is for who hands in `fetch`. It gets no options of a browser: some servers refuse those that they do not know.
 */
export const serverIo = ({ data, fetch }: Figures): Io => ({
  fetch: (url, { signal }) => fetch(url, { signal: signal ?? new AbortController().signal }),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  future: () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
  random: () => Math.random(),
  base: data,
  asked: new Map(),
  lanes: new Map(),
  failed: new Map(),
});
