import { expect } from '@open-wc/testing';
import { CHART_FILES } from '../../../build/chart-files.js';
import { once, part, soon, textOf, widget } from '../page.js';

const json = (value: unknown): string => JSON.stringify(value);
/** What site owners have at hand, how it is called, and whether it may stand in a page as JSON. */
const FORMATS: readonly (readonly [name: string, text: string])[] = [
  ['een CSV-bestand', 'provincie;2017;2018\nDrenthe;12;14\nZeeland;3;4\n'],
  [
    'JSON-stat',
    json({ version: '2.0', class: 'dataset', id: ['jaar'], size: [1], dimension: {}, value: [1] }),
  ],
  ['een tabel van CBS', json({ '@odata.context': 'https://datasets.cbs.nl/odata/v1/', value: [] })],
  ['SDMX', json({ meta: {}, data: { dataSets: [], structures: [] } })],
  [
    'een tabel van PxWeb',
    json({ columns: [{ code: 'Region' }], data: [{ key: ['01'], values: ['1'] }] }),
  ],
  ['een kaart (GeoJSON)', json({ type: 'FeatureCollection', features: [] })],
];

let blocks = 0;
/** The text in the page itself, for whose policy allows no requests. */
const inlined = (text: string): string => {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `foreign-${(blocks += 1)}`;
  block.textContent = text;
  document.body.append(block);
  return `#${block.id}`;
};
/** The text at an address. */
const files = new Map<string, string>();
const served = (text: string): string => {
  const address = `https://data.example/foreign-${(blocks += 1)}`;
  files.set(address, text);
  return address;
};
const { fetch } = window;

/** What the visitor and the console are told. */
const messagesFor = async (
  tag: string,
  attributes: Record<string, string>,
): Promise<{ visitor: string; line: string; code: string }> => {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: unknown) => void lines.push(String(line));
  try {
    const element = await widget(tag, { loading: 'eager', lang: 'nl', ...attributes });
    const { detail } = await once<CustomEvent<{ readonly code: string }>>(element, 'tp-error');
    await soon(() => part(element, 'error'));
    return { visitor: textOf(element, 'error'), line: lines.join('\n'), code: detail.code };
  } finally {
    console.error = error;
  }
};

const PLACES: readonly (readonly [
  where: string,
  tag: string,
  given: (text: string) => Record<string, string>,
  reads: string,
])[] = [
  [
    'figures at an address',
    'tp-indicator',
    (text) => ({ src: served(text) }),
    'formaat van de monitor',
  ],
  ['figures in the page', 'tp-trend', (text) => ({ src: inlined(text) }), 'formaat van de monitor'],
  ['the builder', 'tp-embed-code', (text) => ({ src: served(text) }), 'formaat van de monitor'],
  [
    'stories at an address',
    'tp-highlights',
    (text) => ({ src: served(text) }),
    'formaat van de monitor',
  ],
  [
    'stories in the page',
    'tp-answers',
    (text) => ({ src: inlined(text) }),
    'formaat van de monitor',
  ],
  [
    'a custom chart',
    'tp-chart',
    (text) => ({ src: served(text), summary: 'Zin.', files: CHART_FILES }),
    'Vega-Lite',
  ],
  [
    'rows for a custom chart',
    'tp-chart',
    (text) => ({
      src: inlined(json({ mark: 'bar' })),
      'data-src': served(text),
      summary: 'Zin.',
      files: CHART_FILES,
    }),
    'lijst van rijen',
  ],
];

describe('a file of another format, wherever it is used', () => {
  before(() => {
    window.fetch = (address, ...rest) => {
      const text = typeof address === 'string' ? files.get(address) : undefined;
      return text === undefined ? fetch(address, ...rest) : Promise.resolve(new Response(text));
    };
  });
  after(() => void (window.fetch = fetch));

  for (const [where, tag, given, reads] of PLACES)
    for (const [name, text] of FORMATS) {
      it(`is named in the message: ${name} in the place of ${where}`, async () => {
        const { visitor, line, code } = await messagesFor(tag, given(text));
        expect(code).to.equal('other-format');
        expect(visitor).to.contain(`Hier staat ${name}.`).and.to.contain(reads);
        expect(visitor, 'trying again never helps').not.to.contain('opnieuw');
        expect(line).to.match(/found .*; to mend it: /);
      });
    }

  it('is not assumed for a file of ours with another fault', async () => {
    const { code } = await messagesFor('tp-highlights', {
      src: inlined(json({ format: 'monitor-stories', version: '2.0' })),
    });
    expect(code).to.equal('newer-version');
  });
});
