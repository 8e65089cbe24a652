import { expect } from '@open-wc/testing';
import { cachedText } from '../../src/data/http-cache.js';
import { limits } from '../../src/data/limits.js';
import { open, type Opened } from '../../src/data/open.js';
import { problemIn } from './problem-of.js';
import { smallFile } from './small-file.js';
import { testIo, type TestIo } from './test-io.js';

const at = 'https://data.example/';
const request = { src: `${at}proef.json`, indicator: null, edition: null };
const file = (change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(smallFile({ updated: '2020-06-01', ...change }));
const newer = file({ updated: '2021-06-01', edition: { id: '2021', date: '2021-06-15' } });
const editionOf = ({ dataset }: Opened): string => dataset.indicator.edition.id;

/** A world in which the file is one thing first, and another when it is asked for again. */
const changing = (...texts: readonly (string | (() => Response | Promise<Response>))[]): TestIo =>
  testIo(({ nth }) => {
    const answer = texts[nth - 1] ?? texts.at(-1) ?? '';
    return typeof answer === 'string' ? new Response(answer) : answer();
  });
const failing = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** Opens, lets the time pass after which figures are asked for again, and opens once more. */
const twice = async (
  io: TestIo,
): Promise<{ readonly opened: Opened; readonly then: Opened | null }> => {
  await open(request, io);
  await io.pass(limits.ttl);
  const opened = await open(request, io);
  const then = opened.renewal;
  await io.pass(20_000);
  return { opened, then: await (then ?? null) };
};

describe('figures that were loaded successfully', () => {
  it('are not requested again for ten minutes', async () => {
    const io = changing(file());
    const first = await open(request, io);
    expect([first.stale, first.renewal]).to.deep.equal([null, null]);
    await io.pass(599_999);
    const again = await open(request, io);
    expect([again.stale, again.renewal, again.dataset]).to.deep.equal([null, null, first.dataset]);
    expect(io.calls).to.have.length(1);
  });

  it('are never requested without a caller', async () => {
    const io = changing(file());
    await open(request, io);
    expect(io.timers()).to.deep.equal([]);
    await io.pass(100 * limits.ttl);
    expect(io.calls).to.have.length(1);
  });

  it('are shown at once after ten minutes, while the browser revalidates its copy', async () => {
    const io = changing(file(), () => new Promise<Response>(() => {}));
    await open(request, io);
    await io.pass(limits.ttl);
    const opened = await open(request, io);
    expect([editionOf(opened), opened.stale]).to.deep.equal(['2020', null]);
    expect(io.calls.map(({ init }) => [init.cache, init.headers])).to.deep.equal([
      ['default', undefined],
      ['no-cache', undefined],
    ]);
    await io.pass(20_000);
  });

  it('stay the same object when nothing changed', async () => {
    const io = changing(file());
    const { opened, then } = await twice(io);
    expect(then).to.equal(null);
    const third = await open(request, io);
    expect([third.renewal, third.dataset]).to.deep.equal([null, opened.dataset]);
    expect(io.calls).to.have.length(2);
  });

  it('are replaced by newer ones', async () => {
    const io = changing(file(), newer);
    const { opened, then } = await twice(io);
    expect(editionOf(opened)).to.equal('2020');
    expect(then && [editionOf(then), then.stale, then.renewal]).to.deep.equal(['2021', null, null]);
    expect(editionOf(await open(request, io))).to.equal('2021');
  });

  it('are renewed by one request for all callers', async () => {
    const io = changing(file(), newer);
    await open(request, io);
    await io.pass(limits.ttl);
    const all = await Promise.all(Array.from({ length: 12 }, () => open(request, io)));
    const then = await Promise.all(all.map(async ({ renewal }) => renewal));
    expect(new Set(then.map((one) => one && editionOf(one)))).to.deep.equal(new Set(['2021']));
    expect(io.calls).to.have.length(2);
  });
});

describe('figures that could not be renewed', () => {
  const faults: readonly (readonly [string, string, () => Response | Promise<Response>])[] = [
    ['the network failed', 'network', failing],
    ['the server answered with an error', 'http-status', () => new Response('no', { status: 500 })],
    ['the file is gone', 'http-status', () => new Response('no', { status: 404 })],
    ['a web page came instead', 'not-data', () => new Response('<!doctype html>')],
    ['nothing came', 'empty', () => new Response('')],
    ['half a file came', 'not-json', () => new Response(file().slice(0, 200))],
    ['another format came', 'unknown-format', () => new Response('{}')],
    [
      'the control totals do not match',
      'control-totals',
      () => new Response(file({ check: { sum: 1 } })),
    ],
    ['another indicator came', 'unknown-indicator', () => new Response(file({ id: 'ander' }))],
  ];
  for (const [name, code, fault] of faults) {
    it(`stay, with their date, because ${name}`, async () => {
      const io = changing(file(), fault);
      const renewedRequest = { ...request, indicator: 'proef' };
      await open(renewedRequest, io);
      await io.pass(limits.ttl);
      const { renewal } = await open(renewedRequest, io);
      await io.pass(20_000);
      const then = await renewal;
      expect(
        then && [editionOf(then), then.stale?.since, then.stale?.problem.code, then.renewal],
      ).to.deep.equal(['2020', '2020-06-01', code, null]);
    });
  }

  it('have the date of their edition where the file has no update date, and no date where it has neither', async () => {
    const since = async (change: Readonly<Record<string, unknown>>) =>
      (await twice(changing(file(change), failing))).then?.stale?.since;
    expect(await since({ updated: undefined })).to.equal('2020-06-15');
    expect(await since({ updated: undefined, edition: { id: '2020' } })).to.equal(null);
  });

  it('are reported as old to the next caller, and requested again after a minute', async () => {
    const io = changing(file(), failing, failing, newer);
    await twice(io);
    const soon = await open(request, io);
    expect([editionOf(soon), soon.stale?.problem.code, soon.renewal]).to.deep.equal([
      '2020',
      'network',
      null,
    ]);
    await io.pass(60_000);
    const third = await open(request, io);
    expect([editionOf(third), third.stale?.problem.code]).to.deep.equal(['2020', 'network']);
    const then = await third.renewal;
    expect(then && [editionOf(then), then.stale]).to.deep.equal(['2021', null]);
  });

  it('are replaced without a trace once the publisher has corrected the file', async () => {
    const io = changing(file(), '{"format":', newer);
    const { then } = await twice(io);
    expect(then?.stale?.problem.code).to.equal('not-json');
    await io.pass(60_000);
    const third = await open(request, io);
    expect(third.stale?.problem.code).to.equal('not-json');
    const last = await third.renewal;
    expect(last && [editionOf(last), last.stale]).to.deep.equal(['2021', null]);
  });

  it('stay valid for a caller after a bad answer that nobody has read', async () => {
    const io = changing(file(), '{"format":', newer);
    await open(request, io);
    await io.pass(limits.ttl);
    // As a widget does that is still waiting for what reads the figures.
    await cachedText(request.src, io);
    await io.settle();
    const opened = await open(request, io);
    expect(editionOf(opened)).to.equal('2020');
    expect(opened.stale?.problem.code).to.equal('not-json');
  });

  it('are given to callers that wait, not to those that cancelled', async () => {
    const io = changing(file(), newer);
    await open(request, io);
    await io.pass(limits.ttl);
    const leaving = new AbortController();
    const [gone, here] = await Promise.all([open(request, io, leaving.signal), open(request, io)]);
    leaving.abort();
    expect(await gone.renewal).to.equal(null);
    const then = await here.renewal;
    expect(then && editionOf(then)).to.equal('2021');
  });

  it('report nothing to a caller that cancelled', async () => {
    const io = changing(file(), () => new Promise<Response>(() => {}));
    await open(request, io);
    await io.pass(limits.ttl);
    const leaving = new AbortController();
    const { renewal } = await open(request, io, leaving.signal);
    await io.settle();
    leaving.abort();
    await io.pass(10);
    expect(await renewal).to.equal(null);
    expect(io.calls[1]?.init.signal?.aborted).to.equal(true);
    expect(io.timers()).to.deep.equal([]);
  });
});

describe('figures that are older than those already loaded', () => {
  it('never replace them, and do not mark them as old', async () => {
    const io = changing(newer, file(), newer);
    const { opened, then } = await twice(io);
    expect([editionOf(opened), then]).to.deep.equal(['2021', null]);
    const third = await open(request, io);
    expect([editionOf(third), third.stale, third.renewal]).to.deep.equal(['2021', null, null]);
    expect(io.calls).to.have.length(2);
    await io.pass(limits.ttl);
    expect(await (await open(request, io)).renewal).to.equal(null);
    expect(io.calls).to.have.length(3);
  });

  it('never replace them for one of many callers either', async () => {
    const io = changing(newer, file());
    await open(request, io);
    await io.pass(limits.ttl);
    const all = await Promise.all(Array.from({ length: 12 }, () => open(request, io)));
    expect(await Promise.all(all.map(async ({ renewal }) => renewal))).to.deep.equal(
      Array(12).fill(null),
    );
    expect(
      (await Promise.all(Array.from({ length: 12 }, () => open(request, io)))).map(editionOf),
    ).to.deep.equal(Array(12).fill('2021'));
  });

  it('do replace them where a file has no update date', async () => {
    const { then } = await twice(changing(newer, file({ updated: undefined })));
    expect(then && editionOf(then)).to.equal('2020');
  });
});

describe('a first answer that failed', () => {
  it('leaves no older figures to show', async () => {
    const io = changing(() => new Response('', { status: 404 }), file());
    expect((await problemIn(open(request, io))).code).to.equal('http-status');
    await io.pass(60_000);
    expect((await open(request, io)).stale).to.equal(null);
  });
});

describe('an index and the file that it lists', () => {
  const index = (indicators: readonly unknown[]): string =>
    JSON.stringify({
      format: 'monitor-index',
      version: '1.0',
      publisher: { name: 'Monitor' },
      indicators,
    });
  const one = { id: 'proef', href: 'proef.json' };
  const throughIndex = { src: `${at}index.json`, indicator: 'proef', edition: null };
  const world = (second: (url: string) => Response | Promise<Response>): TestIo =>
    testIo(({ url, nth }) =>
      nth > 1 ? second(url) : new Response(url.endsWith('index.json') ? index([one]) : file()),
    );
  const renewed = async (io: TestIo): Promise<Opened | null> => {
    await open(throughIndex, io);
    await io.pass(limits.ttl);
    const { renewal } = await open(throughIndex, io);
    await io.pass(20_000);
    return renewal;
  };

  it('are requested again in parallel', async () => {
    const io = world((url) => new Response(url.endsWith('index.json') ? index([one]) : newer));
    const then = await renewed(io);
    expect(then && [editionOf(then), then.stale, then.dataset.publisher?.name]).to.deep.equal([
      '2021',
      null,
      { nl: 'Monitor' },
    ]);
    expect(io.calls).to.have.length(4);
  });

  it('stay when one of them cannot be renewed', async () => {
    const then = await renewed(
      world((url) => (url.endsWith('index.json') ? failing() : new Response(file()))),
    );
    expect(then && [editionOf(then), then.stale?.problem.code]).to.deep.equal(['2020', 'network']);
  });

  it('stay when the newer index no longer lists the figures', async () => {
    const io = world((url) => new Response(url.endsWith('index.json') ? index([]) : file()));
    const then = await renewed(io);
    expect(then && [editionOf(then), then.stale?.problem.code]).to.deep.equal([
      '2020',
      'unknown-indicator',
    ]);
  });
});
