import { expect } from '@open-wc/testing';
import type { OtherFormat } from '../../src/data/other-format.js';
import { jsonFault } from '../../src/data/json-fault.js';
import { recogniseFormat } from '../../src/data/recognise-format.js';
import { formatFound, formatName } from '../../src/widgets/core/problems/format-text.js';
import { smallFile } from './small-file.js';
import { longestSentence } from '../text/reading.js';

const json = (value: unknown): string => JSON.stringify(value);
const names: readonly (readonly [OtherFormat, string, string])[] = [
  [
    'csv',
    'semicolons, as DUO writes them',
    'provincie;geslacht;2017;2018\r\nOverijssel;V;12;14\r\nDrenthe;V;3;4\r\n',
  ],
  ['csv', 'commas and quotes', 'naam,aantal\n"Bergen, Limburg",12\nEde,14\n'],
  ['csv', 'tabs', 'jaar\twaarde\n2017\t1,5\n'],
  [
    'csv',
    'in another encoding, a character per byte',
    'gemeente;aantal\nS\u00FAdwest-Frysl\u00E2n;4\n',
  ],
  [
    'owid',
    'with a byte-order mark',
    '\uFEFFEntity,Code,Year,Hours\r\nNetherlands,NLD,2018,1430\r\nBelgium,BEL,2018,1580\r\n',
  ],
  ['owid', 'without codes', 'Entity,Year,Hours\nNetherlands,2018,1430\n'],
  ['xlsx', 'by its first bytes', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml'],
  [
    'ods',
    'by its first bytes',
    'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  ],
  ['xls', 'by its first bytes', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'],
  ['gzip', 'by its first bytes', '\u001F\u008B\u0008'],
  ['pdf', 'by its first bytes', '%PDF-1.7'],
  [
    'json-stat',
    '2.0',
    json({ version: '2.0', class: 'dataset', id: ['jaar'], size: [1], dimension: {}, value: [1] }),
  ],
  ['json-stat-list', '2.0', json({ version: '2.0', class: 'collection', link: { item: [] } })],
  ['json-stat-1', 'one dataset', json({ dimension: { id: ['jaar'], size: [1] }, value: [1] })],
  [
    'json-stat-1',
    'a bundle',
    json({ tabel: { dimension: { id: ['jaar'], size: [1] }, value: [1] } }),
  ],
  ['pxweb-2', 'figures', json({ version: '2.0', class: 'dataset', extension: { px: {} } })],
  ['pxweb-2', 'a table', json({ id: 'TAB004', label: 'x', variableNames: ['year'] })],
  [
    'pxweb-1',
    'figures',
    json({ columns: [{ code: 'Region' }], data: [{ key: ['01'], values: ['1'] }] }),
  ],
  [
    'cbs-4',
    'observations',
    json({ '@odata.context': 'https://datasets.cbs.nl/odata/v1/', value: [] }),
  ],
  ['cbs-3', 'figures', json({ 'odata.metadata': 'https://opendata.cbs.nl/', value: [] })],
  ['cbs-3', 'an error', json({ 'odata.error': { code: '' } })],
  [
    'sdmx',
    'by its schema',
    json({ $schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json' }),
  ],
  ['sdmx', 'by its members', json({ meta: {}, data: { dataSets: [], structures: [] } })],
  [
    'sdmx-xml',
    'as markup',
    '<?xml version="1.0"?><message:GenericData xmlns:message="http://www.sdmx.org/x"/>',
  ],
  ['datapackage', 'of tables', json({ name: 'x', resources: [] })],
  ['geojson', 'of regions', json({ type: 'FeatureCollection', features: [] })],
  ['topojson', 'of regions', json({ type: 'Topology', arcs: [] })],
  [
    'vega',
    'a chart',
    json({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', mark: 'bar' }),
  ],
  ['rows', 'objects', json([{ year: 1955, pop: 1 }])],
  ['stories', 'of ours', json({ format: 'monitor-stories' })],
  ['feed', 'of news', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
  ['xml', 'of any kind', '<?xml version="1.0"?><a/>'],
  ['login-page', 'by its password', '<!doctype html><title>Portaal</title><input type="password">'],
  ['login-page', 'by its title', '<html><head><title>Inloggen</title></head></html>'],
  [
    'lost-page',
    'by its title',
    '<!DOCTYPE html><html><title>404 - Pagina niet gevonden</title></html>',
  ],
  ['page', 'of any kind', '<html><body>Welkom</body></html>'],
];

describe('a file of another format', () => {
  for (const [format, what, text] of names) {
    it(`is recognised as ${format}: ${what}`, () => {
      expect(recogniseFormat(text)?.format).to.equal(format);
    });
  }

  it('reports the error message of Eurostat for the console', () => {
    const error = json({
      error: [{ status: 404, id: 100, label: 'ERR_NOT_FOUND_4: nama is not available.' }],
    });
    expect(recogniseFormat(error)).to.deep.equal({
      format: 'eurostat-error',
      remark: 'ERR_NOT_FOUND_4: nama is not available.',
    });
    expect(formatFound('eurostat-error', 'figures', 'ERR_NOT_FOUND_4')).to.equal(
      'an error message of Eurostat (ERR_NOT_FOUND_4); to mend it: correct the question that the address puts',
    );
    expect(formatName('eurostat-error', 'figures').nl).not.to.include('ERR');
  });

  it('is not guessed from a text, half a file, or one of our own formats', () => {
    for (const text of [
      '',
      'Gewoon een zin.',
      'a;b',
      '{"a":1',
      '[]',
      '3',
      json(smallFile()),
      json({ format: 'monitor-index' }),
    ])
      expect(recogniseFormat(text), text).to.equal(null);
  });

  it('is described to a visitor in short sentences, in Dutch and in English', () => {
    for (const [format] of names)
      for (const wanted of ['figures', 'stories', 'chart', 'rows'] as const)
        for (const sentence of Object.values(formatName(format, wanted))) {
          expect(longestSentence(sentence), sentence).to.be.at.most(20);
          expect(sentence).not.to.match(/docs\/|https?:/);
        }
  });
});

describe('the position where a text stops being JSON', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{\n  "a": 1, // nieuw\n  "b": 2\n}', 'a comment: JSON has none, at line 2, column 11'],
    ['/* x */ {}', 'a comment: JSON has none, at line 1, column 1'],
    ['{"a": [1, 2,]}', 'a comma behind the last item, at line 1, column 13'],
    ["{'a': 1}", 'a single quote: JSON takes ", at line 1, column 2'],
    ['{"a": [1, 2', 'the end: half of the file is lacking, at line 1, column 12'],
    ['{"a": NaN}', '"NaN}", at line 1, column 7'],
    ['{"a":1}\n{"b":2}', 'something behind the end: "{\\"b\\":2}", at line 2, column 1'],
    ['{"a":"x\ny"}', 'a text without its closing quote, at line 1, column 8'],
  ];
  for (const [text, description] of cases) {
    it(`is described: ${description}`, () => {
      expect(jsonFault(text)).to.equal(description);
    });
  }

  it('is null for valid JSON', () => {
    for (const value of [smallFile(), [], {}, 'a\\"b', -1.5e-7, [true, null, { '': '' }]])
      expect(jsonFault(json(value))).to.equal(null);
  });
});
