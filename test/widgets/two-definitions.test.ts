import { expect } from '@open-wc/testing';
import { open } from '../../src/data/open.js';
import { doubtsAbout } from '../../src/data/doubts-about.js';
import { runSync } from '../../src/model/cooperative.js';
import { testIo } from '../data/test-io.js';
import { edition, once, part, soon, widget } from './page.js';

interface File {
  readonly definition: { readonly id: string };
  readonly period: { readonly codes: readonly string[] };
  readonly series: readonly {
    readonly key: readonly string[];
    readonly values: readonly number[];
  }[];
}

/**
 * 2013/14 to 2016/17 as edition 2017 counted them (A), and behind them 41.977 of edition 2018, counted otherwise (B).
 * Nobody says so.
 */
async function stitched(): Promise<string> {
  const [a, b] = await Promise.all(
    [2017, 2018].map(async (year) => (await (await fetch(edition(year))).json()) as File),
  );
  if (!a || !b) throw new Error('no editions');
  const codes = [...a.period.codes.slice(1), '2017/18'];
  const [from, to] = [a.series[0]?.values ?? [], b.series[0]?.values ?? []];
  expect(to.at(-1)).to.equal(41_977);
  return JSON.stringify({
    ...a,
    check: undefined,
    previous: [],
    breaks: [],
    edition: { id: '2018', date: '2018-06-15', definition: 'B' },
    definitions: {
      A: { text: { nl: 'per domein', en: 'by domain' } },
      B: { text: { nl: 'per opleiding', en: 'by programme' } },
    },
    definition: undefined,
    editions: { 2017: { definition: 'A' } },
    period: { ...a.period, codes },
    series: [
      {
        key: a.series[0]?.key,
        values: [...from.slice(1), to.at(-1)],
        editions: ['2017', '2017', '2017', '2017', '2018'],
      },
    ],
  });
}

describe('a series with definition A for 2013/14 to 2016/17, and 41.977 of definition B after it', () => {
  let text = '';
  const block = document.createElement('script');
  before(async () => {
    text = await stitched();
    Object.assign(block, { type: 'application/json', id: 'stitched', textContent: text });
    document.body.append(block);
  });
  after(() => block.remove());

  const shown = async (tag: string): Promise<HTMLElement> => {
    const element = await widget(tag, { src: '#stitched', loading: 'eager' });
    await once(element, 'tp-ready');
    await soon(() => part(element, 'source'));
    return element;
  };
  const shownText = (element: HTMLElement): string =>
    (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

  it('is reported with a code, a place and what was expected', async () => {
    const io = testIo(() => new Response(''));
    const { dataset } = await open({ src: null, inline: text, indicator: null, edition: null }, io);
    const found = runSync(doubtsAbout(dataset)).find(({ code }) => code === 'definition-joined');
    expect(found?.expected).to.equal('a break after 2016/17');
    expect(found?.pointer).to.match(/^\//);
  });

  it('has a line that is cut before the last point', async () => {
    const element = await shown('tp-trend');
    const picture = await soon(() => part(element, 'chart')?.querySelector('svg'));
    const lines = [...picture.querySelectorAll('.lines_marks path')].map(
      (line) => line.getAttribute('d') ?? '',
    );
    const corners = lines
      .map((line) => (line.match(/[ML]/g) ?? []).length)
      .filter((count) => count > 1);
    expect(corners).to.deep.equal([4]);
  });

  for (const tag of ['tp-indicator', 'tp-trend', 'tp-table']) {
    it(`has no change across the definitions in <${tag}>, which mentions the difference`, async () => {
      const element = await shown(tag);
      expect(shownText(element)).to.contain('41.977');
      expect(shownText(element)).to.match(/[Aa]nders? geteld|[Aa]ndere telling/);
      // What 41.977 is more or less than 42.487, 40.990, 39.262 and 40.154, and by how much per cent.
      expect(shownText(element)).to.not.match(
        /\b510\b|\b987\b|2\.715|1\.823|1,2%|1,2 procent|4,5 procent/,
      );
    });
  }
});
