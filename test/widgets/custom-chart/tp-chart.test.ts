/** A chart of somebody's own: drawn apart from the page, and never without words. */
import { expect } from '@open-wc/testing';
import { CHART_FILES } from '../../../build/chart-files.js';
import type { TpChart } from '../../../src/widgets/custom-chart/tp-chart.js';
import { once, part, soon, textOf, widget } from '../page.js';
import { tabWalk } from '../tab-walk.js';

const SUMMARY = 'Van drie groepen is B de grootste, met 30.';
const ROWS = [
  { groep: 'A', aantal: 10 },
  { groep: 'B', aantal: 30 },
  { groep: 'C', aantal: 20 },
];
const BARS = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 'container',
  height: 160,
  data: { values: ROWS },
  mark: 'bar',
  encoding: {
    y: { field: 'groep', type: 'nominal', title: null },
    x: { field: 'aantal', type: 'quantitative', title: 'Aantal' },
  },
};

let blocks = 0;
const block = (content: unknown): string => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = `own-chart-${(blocks += 1)}`;
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  document.body.append(script);
  return `#${script.id}`;
};

/** The element, without a picture yet. */
const chart = (attributes: Record<string, string>): Promise<TpChart> =>
  widget('tp-chart', {
    files: CHART_FILES,
    loading: 'eager',
    lang: 'nl',
    summary: SUMMARY,
    ...attributes,
  }) as Promise<TpChart>;

const frameOf = (element: Element): HTMLIFrameElement | null =>
  element.shadowRoot?.querySelector('iframe') ?? null;
const heightOf = (element: Element): number =>
  frameOf(element)?.getBoundingClientRect().height ?? 0;
const drawn = async (element: Element): Promise<number> =>
  soon(() => heightOf(element) > 0 && heightOf(element));
const problem = async (element: Element): Promise<string> => {
  await soon(() => part(element, 'error'));
  return textOf(element, 'error');
};

/** What the console says while `work` runs. */
const consoleLines = async (work: () => Promise<unknown>): Promise<string> => {
  const lines: string[] = [];
  const { error, warn } = console;
  console.error = console.warn = (line: unknown) => void lines.push(String(line));
  try {
    await work();
  } finally {
    Object.assign(console, { error, warn });
  }
  return lines.join('\n');
};

describe('tp-chart', () => {
  // The page in the frame is built when it is first asked for.
  before(async () => void (await (await fetch(`${CHART_FILES}chart.html`)).text()));

  it('shows the sentence, the chart, and the author’s text', async () => {
    const element = await chart({ src: block(BARS), heading: 'Drie groepen' });
    const height = await drawn(element);
    expect(height).to.be.within(160, 260);
    expect(textOf(element, 'summary')).to.equal(SUMMARY);
    expect(textOf(element, 'heading')).to.equal('Drie groepen');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('draws in a frame without an origin, which is hidden from keyboard and screen reader', async () => {
    const element = await chart({ src: block(BARS) });
    await drawn(element);
    const frame = frameOf(element);
    expect([...(frame?.sandbox ?? [])]).to.deep.equal(['allow-scripts']);
    expect(frame?.contentDocument).to.equal(null);
    expect(frame?.referrerPolicy).to.equal('no-referrer');
    expect(frame?.tabIndex).to.equal(-1);
    expect(frame?.closest('[aria-hidden="true"]')).not.to.equal(null);
  });

  it('is not a tab stop', async () => {
    const element = await chart({ src: block(BARS) });
    await drawn(element);
    expect(await tabWalk(element)).to.deep.equal([]);
  });

  it('shows the picture where no height was reserved too, above the author’s text', async () => {
    const element = document.createElement('tp-chart');
    for (const [name, value] of Object.entries({
      files: CHART_FILES,
      lang: 'nl',
      summary: SUMMARY,
      src: block(BARS),
    }))
      element.setAttribute(name, value);
    const words = document.createElement('p');
    words.textContent = 'Groep B is de grootste.';
    element.append(words);
    document.body.prepend(element);
    await drawn(element);
    expect(words.checkVisibility()).to.equal(true);
    element.remove();
  });

  it('shows no picture without a text alternative, and reports what is missing to the site owner', async () => {
    const lines = await consoleLines(async () => {
      const element = await chart({ src: block(BARS), summary: ' ' });
      expect(await problem(element)).to.contain(
        'schrijf in “summary” wat er op de grafiek te zien is',
      );
      expect(frameOf(element)).to.equal(null);
      element.setAttribute('summary', SUMMARY);
      await drawn(element);
      expect(part(element, 'error')).to.equal(null);
    });
    expect(lines).to.contain(
      'tp-chart: bad attribute summary: expected what the chart shows, in a sentence, found nothing',
    );
  });

  it('accepts a specification and rows as properties, and redraws when they change', async () => {
    const element = await chart({});
    element.spec = { ...BARS, height: { step: 40 }, data: { name: 'groepen' } };
    element.data = ROWS.slice(0, 1);
    const one = await drawn(element);
    element.data = ROWS;
    await once(element, 'tp-ready');
    expect(await soon(() => heightOf(element) > one + 60 && heightOf(element))).to.be.closeTo(
      one + 80,
      4,
    );
  });

  it('accepts named datasets', async () => {
    const element = await chart({});
    element.spec = { ...BARS, height: { step: 40 }, data: { name: 'groepen' } };
    element.data = { groepen: ROWS };
    expect(await drawn(element)).to.be.greaterThan(120);
  });

  it('has the height that the page sets, from the start', async () => {
    const element = await chart({ src: block({ ...BARS, height: 'container' }), height: '240' });
    const ready = once(element, 'tp-ready');
    await soon(() => part(element, 'chart'));
    expect(part(element, 'chart')?.getBoundingClientRect().height).to.equal(240);
    await ready;
    expect(heightOf(element)).to.equal(240);
  });

  it('scales down a picture that is too wide', async () => {
    const element = await chart({ src: block({ ...BARS, width: 1200, height: 600 }) });
    element.style.width = '300px';
    const height = await drawn(element);
    expect(height).to.be.within(140, 180);
    expect(frameOf(element)?.getBoundingClientRect().width).to.be.at.most(300);
  });

  it('redraws when its box gets much wider, and not when a scroll bar appears', async () => {
    const element = await chart({ src: block(BARS) });
    element.style.width = '400px';
    await drawn(element);
    let times = 0;
    element.addEventListener('tp-ready', () => (times += 1));
    element.style.width = '385px';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(times).to.equal(0);
    element.style.width = '600px';
    await soon(() => times === 1);
  });

  const heavy =
    'De grafiek is te zwaar en wordt daarom niet getekend. Wat de grafiek laat zien, staat hier in woorden.';
  const wrong =
    'De grafiek is niet goed gemaakt en kan niet worden getekend. Wat de grafiek laat zien, staat hier in woorden.';
  const cases: readonly (readonly [what: string, spec: unknown, visitor: string, owner: string])[] =
    [
      ['is not JSON', '{"mark": "bar"', wrong, 'tp-chart: not json'],
      ['is not Vega-Lite', { a: 1 }, wrong, 'shape /: expected a Vega-Lite specification'],
      [
        'is Vega',
        { ...BARS, $schema: 'https://vega.github.io/schema/vega/v6.json' },
        wrong,
        'shape /$schema: expected Vega-Lite',
      ],
      [
        'refers to data by address',
        { ...BARS, data: { url: 'https://data.example/x.json' } },
        wrong,
        'bad address /data/url: expected rows in it, or data-src',
      ],
      [
        'refers to images',
        { ...BARS, mark: { type: 'image' } },
        wrong,
        'shape /mark: expected marks of shapes and text, found image',
      ],
      [
        'fails while it is drawn',
        { ...BARS, transform: [{ calculate: 'nietbestaand(1)', as: 'x' }] },
        wrong,
        'nietbestaand',
      ],
      [
        'is too long',
        { ...BARS, description: 'x'.repeat(2_000_001) },
        heavy,
        'too large /: expected at most 2000000 letters',
      ],
      [
        'is nested too deeply',
        `{"mark":"bar","x":${'['.repeat(70)}${']'.repeat(70)}}`,
        wrong,
        'at most 64 levels',
      ],
      [
        'makes too many rows',
        { ...BARS, data: { sequence: { start: 0, stop: 1e9 } } },
        heavy,
        'draw failed /: expected fewer rows and marks',
      ],
    ];
  for (const [what, spec, visitor, owner] of cases) {
    it(`shows text only where the specification ${what}`, async () => {
      const lines = await consoleLines(async () => {
        const element = await chart({ src: block(spec) });
        expect(await problem(element)).to.equal(visitor);
        expect(frameOf(element)).to.equal(null);
        expect(textOf(element, 'summary')).to.equal(SUMMARY);
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
        await expect(element).to.be.accessible();
      });
      expect(lines).to.contain(owner);
    });
  }

  it('reports warnings of Vega-Lite in the console', async () => {
    const lines = await consoleLines(async () => {
      const element = await chart({
        src: block({
          ...BARS,
          encoding: { ...BARS.encoding, nergens: { field: 'x', type: 'nominal' } },
        }),
      });
      await drawn(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(lines).to.match(/tp-chart: .*nergens/);
  });

  it('reports it when the address of the frame page is unknown', async () => {
    const lines = await consoleLines(async () => {
      const element = await chart({ src: block(BARS), files: '' });
      await problem(element);
    });
    expect(lines).to.contain('bad attribute files: expected address of the folder with chart.html');
  });

  it('has its texts in English too', async () => {
    const element = await chart({ src: block('{'), lang: 'en' });
    expect(await problem(element)).to.equal(
      'The chart was not made well and cannot be drawn. What the chart shows stands here in words.',
    );
  });

  it('redraws after it was removed and put back', async () => {
    const element = await chart({ src: block(BARS) });
    await drawn(element);
    const parent = element.parentElement;
    element.remove();
    expect(frameOf(element)).to.equal(null);
    parent?.append(element);
    await drawn(element);
  });
});
