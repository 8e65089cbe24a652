import { expect } from '@open-wc/testing';
import wholeIndex from '../../demo/monitor/index.json';
import mbo2018 from '../fixtures/monitor/mbo-instroom-techniek.2018.json';
import mbo2020 from '../fixtures/monitor/mbo-instroom-techniek.2020.json';
import mbo from '../fixtures/monitor/mbo-instroom-techniek.json';
import { open, type OpenRequest } from '../../src/data/open.js';
import { problemIn } from './problem-of.js';
import { smallFile } from './small-file.js';
import { site, testIo } from './test-io.js';

const at = 'https://data.example/monitor/';
const index = {
  ...wholeIndex,
  indicators: wholeIndex.indicators.filter(({ id }) => id === 'mbo-instroom-techniek'),
};
const files = {
  [`${at}index.json`]: index,
  [`${at}mbo-instroom-techniek.json`]: mbo,
  [`${at}mbo-instroom-techniek.2018.json`]: mbo2018,
  [`${at}mbo-instroom-techniek.2020.json`]: mbo2020,
};
const request = (change: Partial<OpenRequest>): OpenRequest => ({
  src: `${at}index.json`,
  indicator: null,
  edition: null,
  ...change,
});
const openFrom = (
  extra: Readonly<Record<string, unknown>>,
  change: Partial<OpenRequest>,
  base?: string,
) => open(request(change), testIo(site({ ...files, ...extra }), base));
const problemFrom = async (
  extra: Readonly<Record<string, unknown>>,
  change: Partial<OpenRequest>,
  base?: string,
) => {
  const { code, detail } = await problemIn(openFrom(extra, change, base));
  return [code, detail.pointer, detail.expected];
};

describe('open', () => {
  it('follows an index to its only indicator and names the publisher', async () => {
    const { dataset } = await openFrom({}, {});
    expect(dataset.url).to.equal(`${at}mbo-instroom-techniek.json`);
    expect(dataset.publisher).to.deep.equal({
      name: { nl: 'Monitor Techniekpact', en: 'Technology Pact Monitor' },
      origin: 'https://data.example',
      page: 'https://data.example/leren.html#mbo-instroom-techniek',
    });
    expect(Object.isFrozen(dataset)).to.equal(true);
  });

  it('reads an indicator file directly, without a publisher', async () => {
    const { dataset } = await openFrom(
      {},
      { src: `${at}mbo-instroom-techniek.json`, indicator: 'mbo-instroom-techniek' },
    );
    expect(dataset.indicator.id).to.equal('mbo-instroom-techniek');
    expect(dataset.publisher).to.equal(null);
  });

  it('reads an address relative to the page', async () => {
    const io = testIo(site({ 'https://page.example/news/x.json': smallFile() }));
    expect((await open(request({ src: 'x.json' }), io)).dataset.url).to.equal(
      'https://page.example/news/x.json',
    );
  });

  it('requests each file once for all callers', async () => {
    const io = testIo(site(files));
    const all = await Promise.all(Array.from({ length: 12 }, () => open(request({}), io)));
    expect(io.calls.map(({ url }) => url)).to.deep.equal([
      `${at}index.json`,
      `${at}mbo-instroom-techniek.json`,
    ]);
    expect(new Set(all.map(({ dataset }) => dataset.series)).size).to.equal(1);
  });

  it('has no page for an indicator where the index names none, or an invalid address', async () => {
    for (const page of [undefined, 'javascript:alert(1)', 7]) {
      const [entry] = index.indicators;
      const { dataset } = await openFrom(
        { [`${at}index.json`]: { ...index, indicators: [{ ...entry, page }] } },
        {},
      );
      expect(dataset.publisher?.page).to.equal(null);
    }
  });

  it('takes the origin of the publisher from its own address', async () => {
    const named = {
      ...index,
      publisher: { name: 'Platform', url: 'https://platform.example/monitor' },
    };
    const { dataset } = await openFrom({ [`${at}index.json`]: named }, {});
    expect(dataset.publisher).to.deep.equal({
      name: { nl: 'Platform' },
      origin: 'https://platform.example',
      page: 'https://data.example/leren.html#mbo-instroom-techniek',
    });
  });

  it('reads figures from the page itself without any request', async () => {
    const io = testIo(site({}));
    const { dataset } = await open(request({ src: null, inline: JSON.stringify(smallFile()) }), io);
    expect(dataset.url).to.equal(null);
    expect(dataset.series).to.have.length(4);
    expect(io.calls).to.have.length(0);
  });
});

describe('open with an edition', () => {
  const editionOf = async (
    change: Partial<OpenRequest>,
    extra: Readonly<Record<string, unknown>> = {},
  ) => {
    const { dataset } = await openFrom(extra, change);
    return [
      dataset.url?.slice(at.length),
      dataset.indicator.edition.id,
      dataset.publisher === null,
    ];
  };

  it('reads that edition from its own file', async () => {
    expect(await editionOf({ edition: '2018' })).to.deep.equal([
      'mbo-instroom-techniek.2018.json',
      '2018',
      false,
    ]);
  });

  it('prefers the whole edition to the part that a combined file holds', async () => {
    expect(await editionOf({ edition: '2020' })).to.deep.equal([
      'mbo-instroom-techniek.2020.json',
      '2020',
      false,
    ]);
  });

  it('keeps a file that is that edition itself', async () => {
    expect(
      await editionOf({ edition: '2018', src: `${at}mbo-instroom-techniek.2018.json` }),
    ).to.deep.equal(['mbo-instroom-techniek.2018.json', '2018', true]);
  });

  it('leaves an unlisted edition to the selection', async () => {
    expect(await editionOf({ edition: '2016' })).to.deep.equal([
      'mbo-instroom-techniek.json',
      '2020',
      false,
    ]);
  });

  it('refuses a file with another edition or indicator than listed', async () => {
    const place = `${at}mbo-instroom-techniek.2018.json`;
    expect(await problemFrom({ [place]: mbo2020 }, { edition: '2018' })).to.deep.equal([
      'unknown-edition',
      '/previous/1',
      '2018',
    ]);
    expect(await problemFrom({ [place]: smallFile() }, { edition: '2018' })).to.deep.equal([
      'unknown-indicator',
      '/previous/1',
      'proef',
    ]);
  });
});

describe('open refuses', () => {
  it('attributes that do not say where the figures are', async () => {
    expect(await problemFrom({}, { src: null })).to.deep.equal(['no-source', 'src', undefined]);
    expect(await problemFrom({}, { src: '  ' })).to.deep.equal(['no-source', 'src', undefined]);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://x/1',
    'file:///etc/passwd',
    'https://user:pass@data.example/',
    'http://[',
  ]) {
    it(`${src}`, async () => {
      expect(await problemFrom({}, { src })).to.deep.equal([
        'bad-address',
        'src',
        'http: or https:',
      ]);
    });
  }

  it('http on a page that was loaded over https, except on localhost', async () => {
    expect(await problemFrom({}, { src: 'http://data.example/x.json' })).to.deep.equal([
      'mixed-content',
      'src',
      'https:',
    ]);
    expect((await problemFrom({}, { src: 'http://localhost:8000/x.json' }))[0]).to.equal(
      'http-status',
    );
    expect(
      (await problemFrom({}, { src: 'http://data.example/x.json' }, 'http://page.example/'))[0],
    ).to.equal('http-status');
  });

  it('an indicator that is not in the index, and lists those that are', async () => {
    expect(await problemFrom({}, { indicator: 'x' })).to.deep.equal([
      'unknown-indicator',
      'indicator',
      'mbo-instroom-techniek',
    ]);
    const two = {
      ...index,
      indicators: [...index.indicators, { id: 'tweede', href: 'tweede.json' }],
    };
    expect(await problemFrom({ [`${at}index.json`]: two }, {})).to.deep.equal([
      'unknown-indicator',
      'indicator',
      'mbo-instroom-techniek, tweede',
    ]);
    expect(
      await problemFrom({}, { src: `${at}mbo-instroom-techniek.json`, indicator: 'x' }),
    ).to.deep.equal(['unknown-indicator', 'indicator', 'mbo-instroom-techniek']);
  });

  it('an index that refers to another origin, to another index or to another indicator', async () => {
    const leading = (href: string) => ({
      [`${at}index.json`]: { ...index, indicators: [{ id: 'a', href }] },
    });
    expect((await problemFrom(leading('https://elsewhere.example/a.json'), {}))[0]).to.equal(
      'bad-address',
    );
    expect((await problemFrom(leading('//elsewhere.example/a.json'), {}))[0]).to.equal(
      'bad-address',
    );
    expect((await problemFrom(leading('index.json'), {}))[0]).to.equal('unknown-format');
    expect((await problemFrom(leading('mbo-instroom-techniek.json'), {}))[0]).to.equal(
      'unknown-indicator',
    );
  });

  it('a file of an unknown format', async () => {
    for (const file of [
      [],
      3,
      null,
      {},
      { format: 'vega' },
      { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', mark: 'bar' },
    ]) {
      expect(await problemFrom({ [`${at}index.json`]: JSON.stringify(file) }, {})).to.deep.equal([
        'unknown-format',
        '/format',
        'monitor-indicator, monitor-index',
      ]);
    }
  });

  it('an index of a newer version', async () => {
    expect(
      (await problemFrom({ [`${at}index.json`]: { ...index, version: '2.0' } }, {}))[0],
    ).to.equal('newer-version');
  });
});

describe('open after bad data', () => {
  it('requests the file again after a minute, because the publisher may have corrected it', async () => {
    const src = `${at}x.json`;
    const io = testIo(
      ({ nth }) => new Response(nth === 1 ? '{"format":' : JSON.stringify(smallFile())),
    );
    expect((await problemIn(open(request({ src }), io))).code).to.equal('not-json');
    expect((await problemIn(open(request({ src }), io))).code).to.equal('not-json');
    await io.pass(60_000);
    expect((await open(request({ src }), io)).dataset.indicator.id).to.equal('proef');
    expect(io.calls).to.have.length(2);
  });
});
