import { Problem } from '../model/problem.js';
import type { Io } from './io.js';
import { limits } from './limits.js';

/** What is known of one origin: it is spared when it is busy, and left alone when it is down. */
export interface Lane {
  busy: number;
  readonly waiting: (() => void)[];
  /** Failed requests in a row. */
  failures: number;
  /** Moment before which it is not asked, once there were too many. */
  silentUntil: number;
  /** Moment before which nothing ends that silence, since the server asks for it. */
  notBefore: number;
}

/** Runs `work` when it is its turn at the origin of `url`. */
export const inLane = async <T>(url: string, io: Io, work: (lane: Lane) => Promise<T>): Promise<T> => {
  const { origin } = new URL(url);
  const lane = io.lanes.get(origin) ?? { busy: 0, waiting: [], failures: 0, silentUntil: 0, notBefore: 0 };
  io.lanes.set(origin, lane);
  if (lane.busy < limits.atATime) lane.busy++;
  else await new Promise<void>((resolve) => lane.waiting.push(resolve));
  try {
    return await work(lane);
  } finally {
    const next = lane.waiting.shift();
    if (next) next();
    else lane.busy--;
  }
};

export const isSilent = ({ failures, silentUntil }: Lane, io: Io): boolean => failures >= limits.failures && io.now() < silentUntil;

/** Before a request: throws while the origin is left alone. After that one may try; the others wait for what becomes of it. */
export const knock = (lane: Lane, url: string, io: Io): void => {
  if (isSilent(lane, io)) {
    throw new Problem('network', {
      pointer: url,
      expected: 'an answer',
      found: `${lane.failures} failures in a row; not asked for a minute`,
    });
  }
  lane.silentUntil = io.now() + limits.silence;
};

/** After a request. `retryAfter`: milliseconds that the server asks to wait, or 0. */
export const note = (lane: Lane, failed: boolean, io: Io, retryAfter = 0): void => {
  const now = io.now();
  lane.failures = failed ? lane.failures + 1 : 0;
  lane.notBefore = failed ? Math.max(lane.notBefore, now + retryAfter) : 0;
  lane.silentUntil = Math.max(now + limits.silence, lane.notBefore);
};

/** An origin that was left alone may be asked again; one more failure, and it is left alone as before. */
export const wake = (lane: Lane | undefined, io: Io): void => {
  if (lane !== undefined && io.now() >= lane.notBefore) lane.failures = Math.min(lane.failures, limits.failures - 1);
};
