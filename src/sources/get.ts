import { Problem } from '../model/problem.js';
import { noteFailure } from './ask-again.js';
import { bring, type RawSource } from './bring.js';
import type { Io } from './io.js';
import { limits } from './limits.js';

/** What is known of one address. */
export interface Place {
  kept: Kept | null;
  flight: Flight | null;
}

/** The last good answer. */
export interface Kept {
  readonly raw: RawSource;
  /** Moment at which it was last known to be the newest. */
  readonly since: number;
  /** The one before it, as long as nobody has found that this one is good. */
  readonly before: Kept | null;
  /** Why it could not be renewed; null when it could, or when nobody tried. */
  readonly problem: Problem | null;
}

/** A request under way. */
interface Flight {
  readonly answer: Promise<RawSource>;
  /** How many wait for it. */
  wanted: number;
  readonly stop: () => void;
}

/**
 * The text at an absolute address. One request per address per page, shared by all who ask; `signal` ends the waiting of this asker
 * alone, and the request when nobody else waits. A good answer is kept: after ten minutes (`limits.fresh`) it is still given at once,
 * and a newer one is asked for: see `renewal`. A failure is given to who comes within a minute (`limits.silence`), without asking; longer where
 * the server asks for it; `ask-again` ends that. Problems: `network`, `timeout`, `http-status`, `mixed-content`, `too-large`, `encoding`, `empty`, `not-data`.
 */
export const get = (url: string, io: Io, signal?: AbortSignal): Promise<RawSource> => {
  if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
  const place = io.asked.get(url) ?? { kept: null, flight: null };
  // At the end: what nobody has asked for longest goes first.
  io.asked.delete(url);
  io.asked.set(url, place);
  const { kept } = place;
  const left = io.failed.get(url);
  const rests = left !== undefined && io.now() < left.until;
  if (kept !== null && (rests || io.now() - kept.since < limits.fresh)) return Promise.resolve(kept.raw);
  if (rests) return Promise.reject(left.problem);
  const flight = (place.flight ??= start(url, io, place));
  return kept === null ? whileWanted(flight, io, signal) : Promise.resolve(kept.raw);
};

/** The newer text that is under way for what is kept of an address, or null. It fails where the older one must do. */
export const renewal = (url: string, io: Io, signal?: AbortSignal): Promise<RawSource> | null => {
  const { kept = null, flight = null } = io.asked.get(url) ?? {};
  return kept === null || flight === null ? null : whileWanted(flight, io, signal);
};

/**
 * Lets go of an answer that turned out to be no good, or to be older than the one before it, which then is no problem. True where the good one
 * before it stands again.
 */
export const reject = (url: string, raw: RawSource, problem: Problem | null, io: Io): boolean => {
  const place = io.asked.get(url);
  if (place?.kept?.raw === raw) {
    const { before, since } = place.kept;
    place.kept = before && { ...before, since: problem === null ? since : before.since, problem };
    if (before === null) io.asked.delete(url);
    if (problem !== null) noteFailure(url, problem, io);
  }
  return place?.kept != null && place.kept.raw !== raw;
};

const start = (url: string, io: Io, place: Place): Flight => {
  const control = new AbortController();
  const landed = (): void => {
    if (place.flight === flight) place.flight = null;
    if (place.kept === null && io.asked.get(url) === place) io.asked.delete(url);
  };
  const settle = async (): Promise<RawSource> => {
    try {
      // The browser asks whether its own copy still holds: a header of ours would need leave from a server elsewhere.
      const found = await bring(url, io, control, place.kept === null ? 'default' : 'no-cache');
      if (isMixed(found.url ?? url, io.base)) throw new Problem('mixed-content', { pointer: url, found: found.url ?? '' });
      const { kept } = place;
      const since = io.now();
      const same = kept?.raw.text === found.text && kept.raw.url === found.url;
      // The same object where nothing changed, so that what was made of it holds too.
      place.kept = same
        ? { ...kept, since, problem: null }
        : { raw: found, since, before: kept && { ...kept, before: null }, problem: null };
      letGo(io);
      return place.kept.raw;
    } catch (reason) {
      if (reason instanceof Problem) {
        noteFailure(url, reason, io);
        if (place.kept !== null) place.kept = { ...place.kept, problem: reason };
      }
      throw reason;
    } finally {
      landed();
    }
  };
  const answer = settle();
  // Nobody need be waiting for it any more.
  answer.catch(() => {});
  const flight: Flight = {
    answer,
    wanted: 0,
    stop: () => {
      landed();
      control.abort();
    },
  };
  return flight;
};

/** A page that stays open all day may show a thousand files one after another. Who shows an answer has it, whether it is kept here or not. */
const letGo = ({ asked }: Io): void => {
  for (const [url, { flight }] of asked) {
    if (asked.size <= limits.kept) return;
    if (flight === null) asked.delete(url);
  }
};

const whileWanted = (flight: Flight, io: Io, signal?: AbortSignal): Promise<RawSource> =>
  new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.wanted--;
      reject(signal?.reason as Error);
      // A widget that is moved leaves and comes back in one task.
      io.later(0, () => {
        if (flight.wanted === 0) flight.stop();
      });
    };
    flight.wanted++;
    signal?.addEventListener('abort', leave, { once: true });
    flight.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });

/** Whether a page read safely would load this address unsafely; browsers refuse it without saying so. */
export const isMixed = (url: string, base: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return base.startsWith('https:') && protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
};
