import { expect } from '@open-wc/testing';
import { behaves } from './bad-input.js';
import { fetched, given, type BadInput, type Outcome } from './outcome.js';
import { oneRow, smallFile } from './small-file.js';

const bytes =
  (...list: readonly number[]) =>
  (): Response =>
    new Response(new Uint8Array(list));
const text = JSON.stringify(smallFile());
const utf8 = [...new TextEncoder().encode(text)];
const latin1 = [...JSON.stringify(smallFile({ title: 'Frysl\u00e2n' }))].map((letter) =>
  letter.charCodeAt(0),
);
const utf16 = (order: (low: number) => readonly number[]): readonly number[] =>
  [...text].flatMap((letter) => order(letter.charCodeAt(0)));
const shown = ({ slice }: Outcome) =>
  slice?.series[0]?.observations.map(({ value, status }) => value ?? status);
const title = ({ slice }: Outcome) => slice?.indicator.title['nl'];

const syntax: readonly BadInput[] = [
  {
    number: 27,
    what: 'a byte-order mark is dropped',
    run: () => fetched(bytes(0xef, 0xbb, 0xbf, ...utf8)),
    state: 'OK',
  },
  {
    number: 28,
    what: 'UTF-16 in either order is refused',
    run: () => fetched(bytes(0xff, 0xfe, ...utf16((code) => [code, 0]))),
    state: 'ERROR',
    codes: ['encoding'],
  },
  {
    number: 28,
    what: 'UTF-16 in the other byte order is refused too',
    run: () => fetched(bytes(0xfe, 0xff, ...utf16((code) => [0, code]))),
    state: 'ERROR',
    codes: ['encoding'],
  },
  {
    number: 29,
    what: 'Latin-1 is refused, because its accented letters would be wrong',
    run: () => fetched(bytes(...latin1)),
    state: 'ERROR',
    codes: ['encoding'],
  },
  {
    number: 29,
    what: 'replacement characters from an earlier conversion are reported',
    run: () => given(smallFile({ title: 'Frysl\uFFFDn' })),
    state: 'NOTE',
    codes: ['note damaged-text'],
  },
  {
    number: 30,
    what: 'letters that were encoded twice are not repaired',
    run: () => given(smallFile({ title: 'FryslÃ¢n' })),
    state: 'OK',
    also: (outcome) => expect(title(outcome)).to.equal('FryslÃ¢n'),
  },
  ...['{"a": NaN}', '{"a": Infinity}', '{"a": [1,]}', '{"a": 1, /* b */ "c": 2}', "{'a': 1}"].map(
    (broken): BadInput => ({
      number: 31,
      what: `${broken} is not repaired`,
      run: () => given(broken),
      state: 'ERROR',
      codes: ['not-json'],
    }),
  ),
  {
    number: 32,
    what: 'two members with one name refuse the file, because it is unknown which one counts',
    run: () => given(text.replace('"lang":"nl"', '"lang":"nl","title":"Eerst"')),
    state: 'ERROR',
    codes: ['member-twice'],
    also: ({ problem }) => expect(problem?.detail.pointer).to.equal('/title'),
  },
  {
    number: 33,
    what: 'JSON within a JSON string is parsed once more',
    run: () => given(JSON.stringify(text)),
    state: 'OK',
    codes: ['warning encoded-twice'],
  },
  {
    number: 33,
    what: 'JSON within a JSON string within a JSON string is refused',
    run: () => given(JSON.stringify(JSON.stringify(text))),
    state: 'ERROR',
    codes: ['unknown-format'],
  },
  {
    number: 34,
    what: 'one JSON document per line is refused',
    run: () => given(`${text}\n${text}`),
    state: 'ERROR',
    codes: ['not-json'],
  },
  {
    number: 35,
    what: 'a function call around figures is never run',
    run: () => given(`callback(${text})`),
    state: 'ERROR',
    codes: ['not-json'],
  },
  ...['[]', `[${text}]`, '3', 'null', 'true'].map((value): BadInput => ({
    number: 36,
    what: `${value.slice(0, 12)} is not a file of figures`,
    run: () => given(value),
    state: 'ERROR',
    codes: ['unknown-format'],
  })),
  {
    number: 37,
    what: 'nesting deeper than 64 levels is refused before parsing',
    run: () =>
      given(
        text.replace(
          '"lang":"nl"',
          `"lang":"nl","x-deep":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
        ),
      ),
    state: 'ERROR',
    codes: ['shape'],
  },
  {
    number: 38,
    what: 'numbers that JSON and JavaScript represent differently are gaps',
    run: () =>
      given(
        JSON.stringify(oneRow({ values: [1, 2, 3, 4] })).replace(
          '[1,2,3,4]',
          '[1e400,9007199254740993,3,4]',
        ),
      ),
    state: 'NOTE',
    codes: ['error not-a-number'],
    also: (outcome) => expect(shown(outcome)).to.deep.equal(['missing', 'missing', 3, 4]),
  },
  {
    number: 39,
    what: 'minus zero is zero',
    run: () =>
      given(JSON.stringify(oneRow({ values: [1, 2, 3, 4] })).replace('[1,2,3,4]', '[-0,2,3,4]')),
    state: 'OK',
    also: ({ slice }) =>
      expect(Object.is(slice?.series[0]?.observations[0]?.value, 0)).to.equal(true),
  },
];

const rows = (...more: readonly Readonly<Record<string, unknown>>[]) =>
  smallFile({ series: [{ key: ['NL01', 'T'], values: [1, 2, 3, 4] }, ...more] });
const without = (name: string): Record<string, unknown> => {
  const file = smallFile();
  delete file[name];
  return file;
};
const dimension = (change: Readonly<Record<string, unknown>>) => ({
  dimensions: [
    {
      id: 'gebied',
      kind: 'geo',
      label: 'Gebied',
      total: 'NL01',
      categories: [{ code: 'NL01', label: 'Nederland', level: 'land' }],
      ...change,
    },
  ],
  series: [{ key: ['NL01'], values: [1, 2, 3, 4] }],
});
const labels = ({ opened }: Outcome) =>
  opened?.dataset.dimensions[0]?.categories.map(({ label }) => label['nl']);
const leftOut = (
  number: number,
  what: string,
  code: string,
  row: Readonly<Record<string, unknown>>,
): BadInput => ({
  number,
  what,
  run: () => given(rows({ key: ['NL01', 'F'], values: [1, 2, 3, 4], ...row })),
  state: 'NOTE',
  codes: [`error ${code}`],
  also: ({ opened }) =>
    expect(opened?.dataset.series.map(({ key }) => key.join())).to.deep.equal(['NL01,T']),
});

const shape: readonly BadInput[] = [
  {
    number: 40,
    what: 'an unknown format is reported with the known ones',
    run: () => given({ format: 'json-stat' }),
    state: 'ERROR',
    codes: ['unknown-format'],
    also: ({ problem }) =>
      expect(problem?.detail.expected).to.equal('monitor-indicator, monitor-index'),
  },
  {
    number: 41,
    what: 'a newer major version is refused',
    run: () => given(smallFile({ version: '2.0' })),
    state: 'ERROR',
    codes: ['newer-version'],
  },
  {
    number: 41,
    what: 'a file that requires an unknown feature of its reader is refused',
    run: () => given(smallFile({ requires: ['weights'] })),
    state: 'ERROR',
    codes: ['newer-version'],
  },
  {
    number: 42,
    what: 'unknown members are ignored',
    run: () => given(smallFile({ nieuw: { a: [1] }, 'x-eigen': 1 })),
    state: 'OK',
  },
  ...['id', 'edition', 'unit', 'period', 'version'].map((name): BadInput => ({
    number: 43,
    what: `nothing is shown without ${name}`,
    run: () => given(without(name)),
    state: 'ERROR',
    codes: ['shape'],
  })),
  {
    number: 43,
    what: 'a file without a source is reported',
    run: () => given(without('sources')),
    state: 'NOTE',
    codes: ['warning missing-source'],
  },
  ...(
    [
      ['unit', 'studenten'],
      ['period', '2015'],
      ['edition', ['2020']],
      ['id', 7],
    ] as const
  ).map(([name, value]): BadInput => ({
    number: 44,
    what: `${name} of another type is ignored`,
    run: () => given(smallFile({ [name]: value })),
    state: 'ERROR',
    codes: ['shape'],
  })),
  {
    number: 44,
    what: 'an object with other values is not a text',
    run: () => given(smallFile({ title: { nl: { a: 1 } } })),
    state: 'NOTE',
    codes: ['warning missing-text'],
    also: (outcome) => expect(title(outcome)).to.equal('proef'),
  },
  leftOut(45, 'a row with too few values is left out', 'value-count', { values: [1, 2, 3] }),
  leftOut(45, 'a row with too many values is left out', 'value-count', { values: [1, 2, 3, 4, 5] }),
  {
    number: 45,
    what: 'a file in which no row is valid has nothing to show',
    run: () => given(oneRow({ values: [1, 2] })),
    state: 'EMPTY',
    codes: ['no-data'],
  },
  leftOut(46, 'a row with a status too few is left out', 'status-count', { status: '...' }),
  leftOut(46, 'a row with a status too many is left out', 'status-count', { status: '.....' }),
  leftOut(47, 'a row with an unknown code is left out', 'unknown-code', { key: ['NL01', 'X'] }),
  leftOut(48, 'a row with too few codes is left out', 'key-length', { key: ['NL01'] }),
  leftOut(48, 'a row with too many codes is left out', 'key-length', { key: ['NL01', 'F', 'F'] }),
  {
    number: 49,
    what: 'one of two identical rows is kept',
    run: () => given(rows({ key: ['NL01', 'T'], values: [1, 2, 3, 4] })),
    state: 'OK',
    codes: ['warning series-twice'],
    also: (outcome) => expect(shown(outcome)).to.deep.equal([1, 2, 3, 4]),
  },
  {
    number: 50,
    what: 'neither of two contradictory rows is kept',
    run: () =>
      given(
        rows(
          { key: ['NL01', 'F'], values: [1, 2, 3, 4] },
          { key: ['NL01', 'F'], values: [1, 2, 3, 5] },
        ),
      ),
    state: 'NOTE',
    codes: ['error series-twice'],
    also: ({ opened }) =>
      expect(opened?.dataset.series.map(({ key }) => key.join())).to.deep.equal(['NL01,T']),
  },
  ...(
    [
      ['one label', 'Nederland'],
      ['two labels', 'Holland'],
    ] as const
  ).map(([what, label]): BadInput => ({
    number: 51,
    what: `a code that occurs twice with ${what} refuses the file`,
    run: () =>
      given(
        smallFile(
          dimension({
            categories: [
              { code: 'NL01', label: 'Nederland' },
              { code: 'NL01', label },
            ],
          }),
        ),
      ),
    state: 'ERROR',
    codes: ['category-twice'],
  })),
  {
    number: 52,
    what: 'a province and a municipality with one name are told apart by their level',
    run: () =>
      given(
        smallFile(
          dimension({
            categories: [
              { code: 'NL01', label: 'Nederland', level: 'land' },
              { code: 'PV26', label: 'Utrecht', level: 'provincie' },
              { code: 'GM0344', label: 'Utrecht', level: 'gemeente' },
              { code: 'WK1', label: 'Centrum', level: 'wijk' },
              { code: 'WK2', label: 'Centrum', level: 'wijk' },
            ],
          }),
        ),
      ),
    state: 'OK',
    also: (outcome) =>
      expect(labels(outcome)).to.deep.equal([
        'Nederland',
        'Utrecht (provincie)',
        'Utrecht (gemeente)',
        'Centrum (WK1)',
        'Centrum (WK2)',
      ]),
  },
  {
    number: 53,
    what: 'an empty label is replaced by the code',
    run: () => given(smallFile(dimension({ categories: [{ code: 'NL01', label: ' ' }] }))),
    state: 'NOTE',
    codes: ['warning missing-text'],
    also: (outcome) => expect(labels(outcome)).to.deep.equal(['NL01']),
  },
  ...(
    [
      [
        'that does not exist',
        [
          { code: 'NL01', label: 'a' },
          { code: 'b', label: 'b', parent: 'weg' },
        ],
      ],
      [
        'in a ring',
        [
          { code: 'NL01', label: 'a', parent: 'b' },
          { code: 'b', label: 'b', parent: 'NL01' },
        ],
      ],
      ['of itself', [{ code: 'NL01', label: 'a', parent: 'NL01' }]],
    ] as const
  ).map(([what, categories]): BadInput => ({
    number: 54,
    what: `a parent ${what} makes the hierarchy flat`,
    run: () => given(smallFile(dimension({ categories }))),
    state: 'OK',
    codes: ['warning unknown-code'],
    also: ({ opened }) =>
      expect(
        opened?.dataset.dimensions[0]?.categories.every(({ parent }) => parent === null),
      ).to.equal(true),
  })),
  ...([{ series: 3 }, { values: 15 }, { sum: 840 }, { sum: '844' }] as const).map(
    (check): BadInput => ({
      number: 55,
      what: `a file that does not match its control total ${JSON.stringify(check)} is refused`,
      run: () => given(smallFile({ check })),
      state: 'ERROR',
      codes: ['control-totals'],
    }),
  ),
  ...(
    [
      ['a region', { region: 'PV99' }, 'unknown-category'],
      ['a gender', { filter: 'gender=X' }, 'unknown-category'],
      ['a period', { period: '2031' }, 'unknown-period'],
      ['a combination', { region: 'PV23', filter: 'gender=F' }, 'no-data'],
    ] as const
  ).map(([what, attributes, code]): BadInput => ({
    number: 56,
    what: `${what} that does not exist never selects the total`,
    run: () => given(smallFile(), attributes),
    state: 'EMPTY',
    codes: [code],
  })),
];

describe('unreadable bytes and invalid JSON', () => behaves(syntax));
describe('invalid structure and invalid codes', () => behaves(shape));
