import { expect } from '@open-wc/testing';
import { cachedText } from '../../src/data/http-cache.js';
import { limits } from '../../src/data/limits.js';
import { problemIn } from './problem-of.js';
import { testIo, type Answer, type TestIo } from './test-io.js';

const url = 'https://data.example/file.json';
const answers =
  (...list: (() => Response | Promise<Response>)[]): Answer =>
  ({ nth }) =>
    (list[nth - 1] ?? list.at(-1) ?? (() => new Response('{}')))();
const failed = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const status = (code: number) => () => new Response(code === 304 ? null : 'no', { status: code });
/** Whose body breaks off. */
const broken = (): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"a":'));
        controller.error(new TypeError('network error'));
      },
    }),
  );
const good = () => new Response('{"a":1}');
const bytes =
  (...list: number[]) =>
  () =>
    new Response(new Uint8Array(list));

describe('a cached request', () => {
  it('is sent once for all callers, and a good answer is kept', async () => {
    const io = testIo(good);
    const all = await Promise.all(Array.from({ length: 12 }, () => cachedText(url, io)));
    await cachedText(url, io);
    expect(io.calls).to.have.length(1);
    expect(new Set(all).size).to.equal(1);
    expect(all[0]?.text).to.equal('{"a":1}');
  });

  it('sends no cookie and no referrer', async () => {
    const io = testIo(good);
    await cachedText(url, io);
    expect(io.calls[0]?.init).to.include({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    });
  });

  it('leaves no timer running', async () => {
    const io = testIo(good);
    await cachedText(url, io);
    expect(io.timers()).to.deep.equal([]);
  });

  for (const [name, after, fault] of [
    ['404', 0, status(404)],
    ['an HTML page instead of data', 0, () => new Response('<html>')],
    ['a network failure', 300, failed],
  ] as const) {
    it(`shares ${name} with all callers within a minute, without a new request for each of them`, async () => {
      let corrected = false;
      const io = testIo(() => (corrected ? good() : fault()));
      const first = problemIn(cachedText(url, io));
      await io.pass(after);
      const problem = await first;
      const { length } = io.calls;
      corrected = true;
      await io.pass(59_999);
      expect(await problemIn(cachedText(url, io))).to.equal(problem);
      // Asking does not make the minute longer.
      await io.pass(1);
      expect((await cachedText(url, io)).text).to.equal('{"a":1}');
      expect(io.calls).to.have.length(length + 1);
    });
  }

  it('keeps the answers of the hundred addresses that were requested last', async () => {
    const io = testIo(good);
    const at = (index: number): string => `https://data.example/${index}.json`;
    for (let index = 0; index < limits.maxEntries; index++) await cachedText(at(index), io);
    await cachedText(at(0), io);
    await cachedText(at(limits.maxEntries), io);
    expect(io.cache.size).to.equal(limits.maxEntries);
    await cachedText(at(0), io);
    expect(io.calls).to.have.length(limits.maxEntries + 1);
    await cachedText(at(1), io);
    expect(io.calls).to.have.length(limits.maxEntries + 2);
  });

  it('can be cancelled by one caller without affecting the others', async () => {
    let give: (response: Response) => void = () => {};
    const io = testIo(() => new Promise<Response>((resolve) => (give = resolve)));
    const leaving = new AbortController();
    const first = cachedText(url, io, leaving.signal);
    const second = cachedText(url, io);
    await io.settle();
    leaving.abort(new Error('gone'));
    let reason: unknown;
    await first.catch((error: unknown) => (reason = error));
    expect((reason as Error).message).to.equal('gone');
    give(good());
    expect((await second).text).to.equal('{"a":1}');
    expect(io.calls).to.have.length(1);
  });

  it('is not sent for a caller that has already cancelled', async () => {
    const io = testIo(good);
    let reason: unknown;
    await cachedText(url, io, AbortSignal.abort('gone')).catch(
      (error: unknown) => (reason = error),
    );
    expect(reason).to.equal('gone');
    expect(io.calls).to.have.length(0);
  });
});

describe('a failed request is sent again', () => {
  for (const [name, fault] of [
    ['a network failure', failed],
    ['a broken answer body', () => Promise.resolve(broken())],
    ['408', status(408)],
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
  ] as const) {
    it(`after ${name}`, async () => {
      const io = testIo(answers(fault, good));
      const answer = cachedText(url, io);
      await io.pass(300);
      expect((await answer).text).to.equal('{"a":1}');
      expect(io.calls).to.have.length(2);
    });
  }

  it('once at most after a network failure, which looks the same as a refusal by CORS', async () => {
    const io = testIo(failed);
    const answer = problemIn(cachedText(url, io));
    await io.pass(60_000);
    expect((await answer).code).to.equal('network');
    expect(io.calls).to.have.length(2);
  });

  it('twice at most, after 0.3 to 1 s and after 1 to 4 s', async () => {
    for (const [random, first, second] of [
      [0, 300, 1000],
      [1, 1000, 4000],
    ] as const) {
      const io = testIo(status(500), undefined, random);
      const answer = problemIn(cachedText(url, io));
      await io.pass(first - 1);
      expect(io.calls).to.have.length(1);
      await io.pass(1);
      expect(io.calls).to.have.length(2);
      await io.pass(second - 1);
      expect(io.calls).to.have.length(2);
      await io.pass(1);
      expect((await answer).code).to.equal('http-status');
      expect(io.calls).to.have.length(3);
      expect(io.timers()).to.deep.equal([]);
    }
  });

  // 206: a part of a file is none.
  for (const code of [206, 400, 401, 403, 404, 410]) {
    it(`but not after ${code}`, async () => {
      const io = testIo(status(code));
      const problem = await problemIn(cachedText(url, io));
      expect([problem.code, problem.detail.found]).to.deep.equal(['http-status', String(code)]);
      expect(io.calls).to.have.length(1);
    });
  }

  it('as late as the server asks, up to 10 s', async () => {
    const busy = (seconds: string) => () =>
      new Response('no', { status: 503, headers: { 'retry-after': seconds } });
    const io = testIo(answers(busy('7'), good));
    const answer = cachedText(url, io);
    await io.pass(6_999);
    expect(io.calls).to.have.length(1);
    await io.pass(1);
    expect((await answer).text).to.equal('{"a":1}');
    const long = testIo(busy('11'));
    expect((await problemIn(cachedText(url, long))).code).to.equal('http-status');
    expect(long.calls).to.have.length(1);
    // A date would have to be held against a clock that may be wrong.
    const date = testIo(answers(busy('Wed, 21 Oct 2015 07:28:00 GMT'), good));
    const soon = cachedText(url, date);
    await date.pass(300);
    expect((await soon).text).to.equal('{"a":1}');
  });

  it('bypassing all caches, when a 304 confirms a copy that does not exist', async () => {
    const io = testIo(answers(status(304), good));
    expect((await cachedText(url, io)).text).to.equal('{"a":1}');
    expect(io.calls.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-store']);
  });

  it('but not after bad data', async () => {
    const io = testIo(() => new Response('<html>'));
    await problemIn(cachedText(url, io));
    expect(io.calls).to.have.length(1);
  });
});

describe('a request is ended', () => {
  it('when the headers do not arrive', async () => {
    const io = testIo(() => new Promise<Response>(() => {}));
    const answer = problemIn(cachedText(url, io));
    await io.pass(limits.headers - 1);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(false);
    await io.pass(1);
    expect((await answer).code).to.equal('timeout');
    expect(io.calls).to.have.length(1);
    expect(io.timers()).to.deep.equal([]);
  });

  it('also where the page has wrapped fetch in a function that ignores the abort signal', async () => {
    const io = { ...testIo(good), fetch: () => new Promise<Response>(() => {}) };
    const answer = problemIn(cachedText(url, io));
    await io.pass(limits.headers);
    expect((await answer).code).to.equal('timeout');
  });

  it('when the body stalls', async () => {
    const io = testIo(({ signal }) => {
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"a":'));
          signal.addEventListener('abort', () =>
            controller.error(new DOMException('Stopped', 'AbortError')),
          );
        },
      });
      return new Response(stream);
    });
    const answer = problemIn(cachedText(url, io));
    await io.pass(limits.body - 1);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(false);
    await io.pass(1);
    expect((await answer).code).to.equal('timeout');
  });

  /** Answers after 3.9 s, so that no attempt is too slow by itself, and asks to wait. */
  const slowly = (seconds: number, attempts: number): TestIo => {
    const io: TestIo = testIo(
      ({ nth }) =>
        new Promise((resolve) => {
          const busy = new Response('no', {
            status: 503,
            headers: { 'retry-after': String(seconds) },
          });
          if (nth <= attempts) io.setTimer(3_900, () => resolve(busy));
        }),
    );
    return io;
  };

  it('after 15 s in all, including pauses', async () => {
    const io = slowly(9, 1);
    const answer = problemIn(cachedText(url, io));
    await io.pass(14_999);
    expect(io.calls).to.have.length(2);
    expect(io.calls[1]?.init.signal?.aborted).to.equal(false);
    await io.pass(1);
    expect((await answer).code).to.equal('timeout');
    expect(io.timers()).to.deep.equal([]);
  });

  it('at once, when the next attempt would come too late', async () => {
    const io = slowly(4, 3);
    let code = '';
    void problemIn(cachedText(url, io)).then((problem) => (code = problem.code));
    // 3.9 s, a pause of 4 s, 3.9 s; another pause would end after 15.8 s.
    await io.pass(11_799);
    expect(code).to.equal('');
    await io.pass(1);
    expect(code).to.equal('http-status');
    expect(io.calls).to.have.length(2);
    expect(io.timers()).to.deep.equal([]);
  });

  it('while reading, when the answer is too large', async () => {
    let sent = 0;
    let cancelled = false;
    const part = new Uint8Array(500_000).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += part.length;
        controller.enqueue(part);
      },
      cancel: () => void (cancelled = true),
    });
    const io = testIo(() => new Response(endless));
    expect((await problemIn(cachedText(url, io))).code).to.equal('too-large');
    expect(sent).to.be.below(limits.bytes + 3 * part.length);
    expect(cancelled).to.equal(true);
  });
});

describe('the text of an answer', () => {
  const text = async (answer: () => Response): Promise<string> =>
    (await cachedText(url, testIo(answer))).text;
  const code = async (answer: () => Response): Promise<string> =>
    (await problemIn(cachedText(url, testIo(answer)))).code;

  it('is read as UTF-8 in any chunks, without its byte-order mark', async () => {
    const encoded = new TextEncoder().encode('\uFEFF{"a":"Fryslân €"}');
    const parts = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of encoded) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await text(() => new Response(parts))).to.equal('{"a":"Fryslân €"}');
  });

  it('is accepted whatever content type the server gives', async () => {
    expect(
      await text(() => new Response('{}', { headers: { 'content-type': 'text/html' } })),
    ).to.equal('{}');
  });

  it('is read also from a body that is no stream', async () => {
    const whole = (content: string) => (): Response =>
      Object.defineProperty(new Response(content), 'body', { value: null });
    expect(await text(whole('{"a":"Fryslân €"}'))).to.equal('{"a":"Fryslân €"}');
    expect(await code(whole(`"${'x'.repeat(limits.bytes)}"`))).to.equal('too-large');
    expect(await code(whole(''))).to.equal('empty');
  });

  it('is refused as Latin-1, UTF-16 or compressed bytes', async () => {
    expect(await code(bytes(0x7b, 0x22, 0xe2, 0x22, 0x7d))).to.equal('encoding');
    expect(await code(bytes(0xff, 0xfe, 0x7b, 0x00))).to.equal('encoding');
    expect(await code(bytes(0x1f, 0x8b, 0x08, 0x00))).to.equal('encoding');
    expect(await code(bytes(0x7b, 0xe2, 0x82))).to.equal('encoding');
  });

  it('is refused where it is an HTML page instead of data', async () => {
    expect(await code(() => new Response('\n  <!doctype html><title>Inloggen</title>'))).to.equal(
      'not-data',
    );
  });

  it('is refused where it is empty', async () => {
    expect(await code(() => new Response(''))).to.equal('empty');
    expect(await code(() => new Response(' \n '))).to.equal('empty');
    expect(await code(() => new Response(null, { status: 204 }))).to.equal('empty');
  });

  const moved = (to: string) => () => Object.defineProperty(good(), 'url', { value: to });

  it('has the address after redirects, and is refused where one leads from https to http', async () => {
    expect((await cachedText(url, testIo(moved('https://cdn.example/f.json')))).url).to.equal(
      'https://cdn.example/f.json',
    );
    expect((await cachedText(url, testIo(good))).url).to.equal(url);
    expect(await code(moved('http://cdn.example/f.json'))).to.equal('mixed-content');
  });
});

describe('a request is aborted', () => {
  const never: Answer = () => new Promise<Response>(() => {});

  it('when the last caller has cancelled', async () => {
    const io = testIo(never);
    const [one, other] = [new AbortController(), new AbortController()];
    const waiting = [one, other].map(({ signal }) =>
      cachedText(url, io, signal).catch(() => 'left'),
    );
    await io.pass(10);
    one.abort();
    await io.pass(10);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(false);
    other.abort();
    await io.pass(10);
    expect(await Promise.all(waiting)).to.deep.equal(['left', 'left']);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(true);
    expect(io.timers()).to.deep.equal([]);
    // Nobody's failure: who comes later begins anew.
    void cachedText(url, io).catch(() => {});
    await io.pass(10);
    expect(io.calls).to.have.length(2);
  });

  it('but not when a caller cancels and returns in the same task', async () => {
    const io = testIo(({ nth }) =>
      nth === 1 ? new Promise((resolve) => io.setTimer(100, () => resolve(good()))) : good(),
    );
    const leaving = new AbortController();
    cachedText(url, io, leaving.signal).catch(() => {});
    await io.pass(10);
    leaving.abort();
    const back = cachedText(url, io, new AbortController().signal);
    await io.pass(100);
    expect((await back).text).to.equal('{"a":1}');
    expect(io.calls).to.have.length(1);
  });

  it('also during a pause between attempts, and while it is queued', async () => {
    const io = testIo(({ url: at }) =>
      at === url ? status(503)() : never({ url: at, signal: new AbortController().signal, nth: 1 }),
    );
    const leaving = new AbortController();
    cachedText(url, io, leaving.signal).catch(() => {});
    await io.pass(10);
    leaving.abort();
    await io.pass(10);
    expect(io.timers()).to.deep.equal([]);
    const wait = new AbortController();
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      cachedText(new URL(name, url).href, io, wait.signal).catch(() => {});
    await io.pass(10);
    wait.abort();
    await io.pass(10);
    expect(io.calls.slice(1).every(({ init }) => init.signal?.aborted)).to.equal(true);
    expect(io.timers()).to.deep.equal([]);
  });
});

describe('requests to one server', () => {
  const at = (name: string): string => `https://data.example/${name}.json`;

  it('are limited to four at a time', async () => {
    const open: (() => void)[] = [];
    const io = testIo(() => new Promise((resolve) => open.push(() => resolve(good()))));
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => cachedText(at(name), io));
    const elsewhere = cachedText('https://other.example/a.json', io);
    await io.pass(10);
    expect(io.calls).to.have.length(4 + 1);
    open[0]?.();
    await io.pass(10);
    expect(io.calls.map(({ url: requested }) => requested)).to.deep.equal([
      ...['a', 'b', 'c', 'd'].map(at),
      'https://other.example/a.json',
      at('e'),
    ]);
    for (let i = 0; i < 8; i++) {
      open.forEach((give) => give());
      await io.pass(10);
    }
    expect((await Promise.all([...all, elsewhere])).map(({ text }) => text)).to.deep.equal(
      Array(7).fill('{"a":1}'),
    );
  });

  it('are paused for a minute after five failures in a row, and then resume with one', async () => {
    let down = true;
    const io = testIo(() => (down ? failed() : good()));
    const codes: string[] = [];
    for (const [name, time] of [
      ['a', 300],
      ['b', 300],
      // Two for the first, two for the second; this is the fifth, after which there is nothing to wait for.
      ['c', 0],
    ] as const) {
      const problem = problemIn(cachedText(at(name), io));
      await io.pass(time);
      expect(io.timers()).to.deep.equal([]);
      codes.push((await problem).code);
    }
    expect(codes).to.deep.equal(['network', 'network', 'network']);
    expect(io.calls).to.have.length(5);
    const silenced = await problemIn(cachedText(at('d'), io));
    expect([silenced.code, silenced.detail.found]).to.deep.equal([
      'network',
      '5 failures in a row; not asked for a minute',
    ]);
    expect(io.timers()).to.deep.equal([]);
    await io.pass(60_000);
    const [first, second] = [
      problemIn(cachedText(at('a'), io)),
      problemIn(cachedText(at('b'), io)),
    ];
    await io.pass(5_000);
    expect([(await first).code, (await second).code]).to.deep.equal(['network', 'network']);
    expect(io.calls).to.have.length(6);
    await io.pass(60_000);
    down = false;
    expect((await cachedText(at('a'), io)).text).to.equal('{"a":1}');
    expect((await cachedText(at('b'), io)).text).to.equal('{"a":1}');
  });

  it('are not paused while the server answers, whatever its status', async () => {
    const io = testIo(({ nth }) => (nth === 3 ? status(404)() : status(500)()));
    for (let i = 0; i < 4; i++) {
      const problem = problemIn(cachedText(at(`${i}`), io));
      await io.pass(20_000);
      expect((await problem).detail.found).to.equal('404');
    }
    expect(io.calls).to.have.length(12);
  });
});
