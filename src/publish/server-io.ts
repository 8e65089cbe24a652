import { pageIo, type Io } from '../sources/io.js';

/** Where the monitor's figures are, and how a server gets them. */
export interface Figures {
  /** Address of the monitor's index, or of the file of one indicator. */
  readonly data: string;
  /** Gives the file at an address: the `fetch` of a server, or what reads a folder. Only files that `data` names are asked for. */
  readonly fetch: (address: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
}

// The same clock and chance as of a page; where it stands is asked of a page alone.
const { later, now, future, random } = pageIo;

/**
 * The outside world of one answer. Nothing is kept for the next one: some servers let no request use what another has begun, and how long a file
 * holds is for who hands in `fetch`. It gets no options of a browser: some servers refuse those that they do not know.
 */
export const serverIo = ({ data, fetch }: Figures): Io => ({
  fetch: (url, { signal }) => fetch(url, { signal: signal ?? new AbortController().signal }),
  later,
  now,
  future,
  random,
  base: data,
  asked: new Map(),
  lanes: new Map(),
  failed: new Map(),
});
