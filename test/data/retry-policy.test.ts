import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/model/problem.js';
import { allowRetry, isTransient, onConnectionBack } from '../../src/data/retry-policy.js';
import { cachedText } from '../../src/data/http-cache.js';
import { evict } from '../../src/data/renewal.js';
import { limits } from '../../src/data/limits.js';
import { problemIn } from './problem-of.js';
import { testIo, type Answer, type TestIo } from './test-io.js';

const at = (index: number): string => `https://data.example/${index}.json`;
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response('no', { status: code, headers });
const good = (): Response => new Response('{"a":1}');

/**
 * Widgets, one per address or more: each asks, tells what failed, and asks again when the network is back, as elements
 * do.
 */
const page = (io: TestIo, addresses: readonly string[]) => {
  const read = new Set<number>();
  const lost = new Map<number, Problem>();
  const ask = (index: number): void => {
    lost.delete(index);
    void cachedText(addresses[index] ?? '', io).then(
      () => read.add(index),
      (problem: Problem) => lost.set(index, problem),
    );
  };
  const askers = addresses.map((_, index) => () => ask(index));
  askers.forEach((one) => one());
  return {
    read,
    online: (): void => {
      for (const [index, problem] of lost)
        if (isTransient(problem)) onConnectionBack(io, false, askers[index] ?? (() => undefined));
    },
    shown: (): void => askers.forEach((one) => onConnectionBack(io, true, one)),
    press: (index: number): void => {
      const problem = lost.get(index);
      if (problem !== undefined) allowRetry(problem, io);
      ask(index);
    },
  };
};
const addresses = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => at(index));

describe('a failed request is retried', () => {
  it('not before the time that the server sets, however often the network returns or the reader presses the button', async () => {
    const io = testIo(status(429, { 'retry-after': '3600' }));
    const { online, press, shown } = page(io, addresses(20));
    await io.pass(20_000);
    const { length } = io.calls;
    expect(length).to.be.at.most(8);
    for (let flip = 0; flip < 10; flip++) {
      online();
      shown();
      for (let index = 0; index < 20; index++) press(index);
      await io.pass(60_000);
    }
    expect(io.calls).to.have.length(length);
  });

  it('but is, after that time', async () => {
    let busy = true;
    const io = testIo((call) => (busy ? status(503, { 'retry-after': '120' })(call) : good()));
    const { online, read } = page(io, [at(1)]);
    await io.pass(119_999);
    busy = false;
    online();
    await io.pass(30_000);
    online();
    await io.pass(30_000);
    expect([...read]).to.deep.equal([0]);
    expect(io.calls).to.have.length(2);
  });

  it('without pausing the other files of a server that sets a time for one of them', async () => {
    const io = testIo((call) =>
      call.url === at(0) ? status(503, { 'retry-after': '3600' })(call) : good(),
    );
    const { read } = page(io, addresses(6));
    await io.pass(20_000);
    expect([...read]).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('a limited number of times where the network keeps returning and the server is down', async () => {
    const io = testIo(status(503), undefined, 0.5);
    const { online } = page(io, addresses(60));
    await io.pass(20_000);
    const { length } = io.calls;
    for (let flip = 0; flip < 15; flip++) {
      online();
      await io.pass(1_000);
    }
    // Two rounds in fifteen seconds; an origin that fails again is left alone once more.
    expect(io.calls.length - length).to.be.at.most(8);
  });

  it('once per address for all its callers, one to three seconds after the network returns', async () => {
    for (const [random, pause] of [
      [0, 1_000],
      [1, 3_000],
    ] as const) {
      let down = true;
      const io = testIo(
        () => (down ? Promise.reject(new TypeError('Failed to fetch')) : good()),
        undefined,
        random,
      );
      const { online, read } = page(
        io,
        addresses(60).map((_, index) => at(index % 3)),
      );
      await io.pass(20_000);
      down = false;
      const { length } = io.calls;
      online();
      online();
      await io.pass(pause - 1);
      expect(io.calls).to.have.length(length);
      await io.pass(1);
      expect(io.calls).to.have.length(length + 3);
      expect(read.size).to.equal(60);
      expect(io.timers()).to.deep.equal([]);
    }
  });

  it('when an unstable network is back for good', async () => {
    let down = true;
    const io = testIo(() => (down ? Promise.reject(new TypeError('Failed to fetch')) : good()));
    const { online, read } = page(io, addresses(20));
    await io.pass(5_000);
    online();
    await io.pass(2_000);
    down = false;
    online();
    await io.pass(limits.betweenRounds);
    expect(read.size).to.equal(20);
  });

  it('not when the network returns, but when the reader returns to the page, if the file itself is at fault', async () => {
    for (const fault of [status(404), () => new Response('<html>')] as const) {
      const io = testIo(fault);
      const { online, shown } = page(io, [at(1)]);
      await io.pass(0);
      online();
      await io.pass(30_000);
      expect(io.calls).to.have.length(1);
      shown();
      await io.pass(0);
      expect(io.calls).to.have.length(2);
    }
  });

  it('for one press of a button in a few seconds, and for its own address alone', async () => {
    const io = testIo(status(404));
    const { press } = page(io, addresses(3));
    await io.pass(0);
    for (let times = 0; times < 50; times++) {
      press(1);
      await io.pass(100);
    }
    expect(io.calls.slice(3).map(({ url }) => url)).to.deep.equal([at(1)]);
    press(1);
    await io.pass(0);
    expect(io.calls).to.have.length(5);
  });

  it('for no more presses where the answer is invalid each time', async () => {
    const io = testIo(good);
    const broken = { code: 'not-json' } as Problem;
    for (let times = 0; times < 10; times++) {
      const raw = await cachedText(at(1), io).catch(() => null);
      if (raw !== null) evict(at(1), raw, broken, io);
      allowRetry(broken, io);
    }
    expect(io.calls).to.have.length(2);
  });

  it('at once for a press, also where requests to the origin are paused', async () => {
    let down = true;
    const io = testIo((call) => (down ? status(500)(call) : good()));
    const { press, read } = page(io, addresses(8));
    await io.pass(20_000);
    down = false;
    press(7);
    await io.pass(0);
    expect([...read]).to.deep.equal([7]);
  });

  it('for no caller that has cancelled', async () => {
    const io = testIo(status(404));
    await problemIn(cachedText(at(1), io));
    const calls: string[] = [];
    const unsubscribe = onConnectionBack(io, false, () => calls.push('left'));
    const stay = (): unknown => calls.push('stayed');
    onConnectionBack(io, false, stay);
    unsubscribe();
    await io.pass(3_000);
    expect(calls).to.deep.equal(['stayed']);
    onConnectionBack(io, false, stay)();
    expect(io.timers()).to.deep.equal([]);
  });
});
