import { expect } from '@open-wc/testing';
import { get, limits } from '../../src/sources/get.js';
import { problemIn } from './problem-of.js';
import { testIo, type Answer } from './test-io.js';

const url = 'https://data.example/file.json';
const answers =
  (...list: (() => Response | Promise<Response>)[]): Answer =>
  ({ nth }) =>
    (list[nth - 1] ?? list.at(-1) ?? (() => new Response('{}')))();
const failed = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const status = (code: number) => () => new Response('no', { status: code });
const good = () => new Response('{"a":1}');
const bytes =
  (...list: number[]) =>
  () =>
    new Response(new Uint8Array(list));

describe('get', () => {
  it('asks once for all who ask, and keeps a good answer', async () => {
    const io = testIo(good);
    const all = await Promise.all(Array.from({ length: 12 }, () => get(url, io)));
    await get(url, io);
    expect(io.calls).to.have.length(1);
    expect(new Set(all).size).to.equal(1);
    expect(all[0]?.text).to.equal('{"a":1}');
  });

  it('sends no cookie and no referrer', async () => {
    const io = testIo(good);
    await get(url, io);
    expect(io.calls[0]?.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' });
  });

  it('leaves no timer behind', async () => {
    const io = testIo(good);
    await get(url, io);
    expect(io.timers()).to.deep.equal([]);
  });

  it('forgets a failure, so that asking again asks again', async () => {
    const io = testIo(answers(status(404), good));
    expect((await problemIn(get(url, io))).code).to.equal('http-status');
    expect((await get(url, io)).text).to.equal('{"a":1}');
    expect(io.calls).to.have.length(2);
  });

  it('lets one asker leave without the others', async () => {
    let give: (response: Response) => void = () => {};
    const io = testIo(() => new Promise<Response>((resolve) => (give = resolve)));
    const leaving = new AbortController();
    const first = get(url, io, leaving.signal);
    const second = get(url, io);
    await io.settle();
    leaving.abort(new Error('gone'));
    let reason: unknown;
    await first.catch((error: unknown) => (reason = error));
    expect((reason as Error).message).to.equal('gone');
    give(good());
    expect((await second).text).to.equal('{"a":1}');
    expect(io.calls).to.have.length(1);
  });

  it('does not begin for an asker that has left already', async () => {
    const io = testIo(good);
    let reason: unknown;
    await get(url, io, AbortSignal.abort('gone')).catch((error: unknown) => (reason = error));
    expect(reason).to.equal('gone');
    expect(io.calls).to.have.length(0);
  });
});

describe('get tries again', () => {
  for (const [name, fault] of [
    ['a network failure', failed],
    ['408', status(408)],
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
  ] as const) {
    it(`after ${name}`, async () => {
      const io = testIo(answers(fault, good));
      const answer = get(url, io);
      await io.pass(300);
      expect((await answer).text).to.equal('{"a":1}');
      expect(io.calls).to.have.length(2);
    });
  }

  it('twice at most, after 0.3 to 1 s and after 1 to 4 s', async () => {
    for (const [random, first, second] of [
      [0, 300, 1000],
      [1, 1000, 4000],
    ] as const) {
      const io = testIo(failed, undefined, random);
      const answer = problemIn(get(url, io));
      await io.pass(first - 1);
      expect(io.calls).to.have.length(1);
      await io.pass(1);
      expect(io.calls).to.have.length(2);
      await io.pass(second - 1);
      expect(io.calls).to.have.length(2);
      await io.pass(1);
      expect((await answer).code).to.equal('network');
      expect(io.calls).to.have.length(3);
      expect(io.timers()).to.deep.equal([]);
    }
  });

  for (const code of [400, 401, 403, 404, 410, 413]) {
    it(`not after ${code}`, async () => {
      const io = testIo(status(code));
      const problem = await problemIn(get(url, io));
      expect([problem.code, problem.detail.found]).to.deep.equal(['http-status', String(code)]);
      expect(io.calls).to.have.length(1);
    });
  }

  it('not after bad data', async () => {
    const io = testIo(() => new Response('<html>'));
    await problemIn(get(url, io));
    expect(io.calls).to.have.length(1);
  });
});

describe('get gives up', () => {
  it('when the headers do not come', async () => {
    const io = testIo(() => new Promise<Response>(() => {}));
    const answer = problemIn(get(url, io));
    await io.pass(limits.headers - 1);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(false);
    await io.pass(1);
    expect((await answer).code).to.equal('timeout');
    expect(io.calls).to.have.length(1);
    expect(io.timers()).to.deep.equal([]);
  });

  it('when the body stalls', async () => {
    const io = testIo(({ signal }) => {
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"a":'));
          signal.addEventListener('abort', () => controller.error(new DOMException('Stopped', 'AbortError')));
        },
      });
      return new Response(stream);
    });
    const answer = problemIn(get(url, io));
    await io.pass(limits.body - 1);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(false);
    await io.pass(1);
    expect((await answer).code).to.equal('timeout');
  });

  it('while reading, when there is too much', async () => {
    let sent = 0;
    const part = new Uint8Array(500_000).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += part.length;
        controller.enqueue(part);
      },
    });
    const io = testIo(() => new Response(endless));
    expect((await problemIn(get(url, io))).code).to.equal('too-large');
    expect(sent).to.be.below(limits.bytes + 3 * part.length);
    expect(io.calls[0]?.init.signal?.aborted).to.equal(true);
  });
});

describe('get takes', () => {
  const text = async (answer: () => Response): Promise<string> => (await get(url, testIo(answer))).text;
  const code = async (answer: () => Response): Promise<string> => (await problemIn(get(url, testIo(answer)))).code;

  it('UTF-8 in any parts, without its byte-order mark', async () => {
    const encoded = new TextEncoder().encode('\uFEFF{"a":"Fryslân €"}');
    const parts = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of encoded) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await text(() => new Response(parts))).to.equal('{"a":"Fryslân €"}');
  });

  it('data whatever the server calls it', async () => {
    expect(await text(() => new Response('{}', { headers: { 'content-type': 'text/html' } }))).to.equal('{}');
  });

  it('data that cannot be read while they come in', async () => {
    const whole = (content: string) => (): Response => Object.defineProperty(new Response(content), 'body', { value: null });
    expect(await text(whole('{"a":"Fryslân €"}'))).to.equal('{"a":"Fryslân €"}');
    expect(await code(whole(`"${'x'.repeat(limits.bytes)}"`))).to.equal('too-large');
    expect(await code(whole(''))).to.equal('empty');
  });

  it('no Latin-1, no UTF-16, no compressed bytes', async () => {
    expect(await code(bytes(0x7b, 0x22, 0xe2, 0x22, 0x7d))).to.equal('encoding');
    expect(await code(bytes(0xff, 0xfe, 0x7b, 0x00))).to.equal('encoding');
    expect(await code(bytes(0x1f, 0x8b, 0x08, 0x00))).to.equal('encoding');
    expect(await code(bytes(0x7b, 0xe2, 0x82))).to.equal('encoding');
  });

  it('no page in the place of data', async () => {
    expect(await code(() => new Response('\n  <!doctype html><title>Inloggen</title>'))).to.equal('not-data');
  });

  it('no nothing', async () => {
    expect(await code(() => new Response(''))).to.equal('empty');
    expect(await code(() => new Response(' \n '))).to.equal('empty');
    expect(await code(() => new Response(null, { status: 204 }))).to.equal('empty');
  });

  const moved = (to: string) => () => Object.defineProperty(good(), 'url', { value: to });

  it('the address after redirects, and none that leads from https to http', async () => {
    expect((await get(url, testIo(moved('https://cdn.example/f.json')))).url).to.equal('https://cdn.example/f.json');
    expect((await get(url, testIo(good))).url).to.equal(url);
    expect(await code(moved('http://cdn.example/f.json'))).to.equal('mixed-content');
  });
});
