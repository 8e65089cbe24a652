import type { Problem } from '../model/problem.js';
import type { Io } from './io.js';
import { wake } from './lane.js';
import { limits } from './limits.js';

/** What came of an address where that was nothing of use. */
export interface Failure {
  readonly problem: Problem;
  /** Moment until which whoever asks is given the problem. */
  readonly until: number;
  /** Moment before which nothing has it asked for again: as the server says, or because a reader has just had it asked for. */
  readonly notBefore: number;
}

/** `retryAfter`: milliseconds that the server asks to wait, or 0. */
export const noteFailure = (url: string, problem: Problem, io: Io, retryAfter = 0): void => {
  const notBefore = Math.max(io.failed.get(url)?.notBefore ?? 0, io.now() + retryAfter);
  io.failed.set(url, { problem, until: Math.max(io.now() + limits.silence, notBefore), notBefore });
};

/** Whether it may be over by itself: the network, or a server that is busy or down. What is wrong with a file does not come right with the network. */
export const mayPass = ({ code, detail }: Problem): boolean =>
  code === 'network' || code === 'timeout' || (code === 'http-status' && /^(408|429|5\d\d)$/.test(detail.found ?? ''));

/** A reader wants what ended in `problem`: the next who asks for that address has it asked for, at most once in a few seconds. */
export const allowOne = (problem: Problem, io: Io): void =>
  // What was recognised in a file since is another problem with the same file.
  allow(io, (failure, url) => failure.problem === problem || url === problem.file, limits.press);

/** `pause` in milliseconds: how long none of them is asked for again after this. */
const allow = (io: Io, which: (failure: Failure, url: string) => boolean, pause: number): void => {
  const now = io.now();
  for (const [url, failure] of io.failed) {
    if (now < failure.notBefore || !which(failure, url)) continue;
    io.failed.set(url, { ...failure, until: now, notBefore: now + pause });
    wake(io.lanes.get(new URL(url).origin), io);
  }
};

/** All that is asked for again at once, since the network is back or the page is. */
interface Round {
  /** Moment of the last one. */
  last: number;
  /** Whether what cannot pass by itself is asked for too. */
  all: boolean;
  readonly waiting: Set<() => void>;
  callOff: () => void;
}

const rounds = new WeakMap<Io, Round>();

/**
 * The network is back (`all`: the page is, and with it whatever may have been mended): calls `ask` when what failed may be asked for again. All who
 * wait are called together, so that each address is asked for once, and rounds keep ten seconds between them, however often a network comes and goes.
 * Gives what calls it off.
 */
export const whenBack = (io: Io, all: boolean, ask: () => void): (() => void) => {
  const round = rounds.get(io) ?? { last: -Infinity, all: false, waiting: new Set(), callOff: () => undefined };
  rounds.set(io, round);
  round.all ||= all;
  if (round.waiting.size === 0) {
    // Random, since a network that is back is so for a thousand pages in the same second; a page that a reader comes back to is alone.
    const pause = all ? 0 : limits.back * (1 + 2 * io.random());
    round.callOff = io.later(Math.max(pause, round.last + limits.between - io.now()), () => {
      const every = round.all;
      allow(io, ({ problem }) => every || mayPass(problem), 0);
      const asking = [...round.waiting];
      round.waiting.clear();
      round.last = io.now();
      round.all = false;
      for (const one of asking) one();
    });
  }
  round.waiting.add(ask);
  return () => {
    if (round.waiting.delete(ask) && round.waiting.size === 0) round.callOff();
  };
};
