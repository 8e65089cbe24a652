import { expect } from '@open-wc/testing';
import mbo from '../fixtures/monitor/mbo-instroom-techniek.json';
import { Problem } from '../../src/model/problem.js';
import { readIndicator } from './read-indicator.js';
import ministryRow from '../fixtures/ministry-row.json';
import { problemOf } from './problem-of.js';
import { oneRow, smallFile } from './small-file.js';

const base = 'https://monitor.example/data/file.json';
const read = (file: unknown) => readIndicator(file, base, base);
const codes = (file: unknown) =>
  read(file).findings.map(({ severity, code, pointer }) => [severity, code, pointer]);
const cells = (file: unknown, row = 0) => read(file).dataset.series[row]?.observations;
const shown = (file: unknown, row = 0) =>
  cells(file, row)?.map(({ value, status }) => value ?? status);
const keys = (file: unknown) => read(file).dataset.series.map(({ key }) => key.join());

describe('a mistake in a file that is written by hand', () => {
  const hint = (members: Readonly<Record<string, unknown>>): string => {
    const find = (): string => {
      const { pointer, expected } = read(smallFile(members)).findings[0] ?? {};
      return `${pointer}: ${expected}`;
    };
    try {
      return find();
    } catch {
      const { pointer, expected } = problemOf(() => read(smallFile(members))).detail;
      return `${pointer}: ${expected}`;
    }
  };

  it('is reported with the expected form: sources given as names, periods as numbers, a kind of dimension, a row without its key', () => {
    expect(hint({ sources: ['DUO'] })).to.equal('/sources: [{"name": "…"}]');
    expect(hint({ period: { kind: 'year', codes: [2015, 2016, 2017, 2018] } })).to.equal(
      '/period/codes: year as a text: "2023"',
    );
    const region = {
      id: 'region',
      kind: 'region',
      label: 'Regio',
      total: 'NL01',
      categories: [{ code: 'NL01', label: 'Nederland' }],
    };
    expect(
      hint({ dimensions: [region], series: [{ key: ['NL01'], values: [1, 2, 3, 4] }] }),
    ).to.equal('/dimensions/0/kind: geo, sex, destination, other');
    expect(hint({ series: [{ region: 'NL01', values: [1, 2, 3, 4] }] })).to.equal(
      '/series/0/key: 2',
    );
  });
});

describe('a good file', () => {
  it('is read without a finding', () => {
    expect(codes(mbo)).to.deep.equal([]);
    expect(codes(smallFile())).to.deep.equal([]);
  });

  it('keeps the place of every figure in the file', () => {
    const { sources, ...cell } = cells(mbo)?.[6] ?? { sources: [] };
    expect(sources.map(({ id }) => id)).to.deep.equal(['duo', 'vhto']);
    expect(cell).to.deep.equal({
      value: 42854,
      status: 'final',
      flags: ['final'],
      edition: '2020',
      definition: 'B',
      pointer: '/series/0/values/6',
      unknownCodes: undefined,
      margin: undefined,
    });
    expect(cells(mbo)?.[0]).to.deep.include({ value: 43266, edition: '2017', definition: 'A' });
    expect(cells(mbo)?.[7]).to.deep.include({
      value: 42225,
      status: 'provisional',
      flags: ['provisional'],
    });
  });

  it('is deeply frozen', () => {
    const seen: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) seen.push(value);
      Object.values(value).forEach(walk);
    };
    walk(read(mbo));
    expect(seen).to.deep.equal([]);
  });

  it('does not change while it is read', () => {
    const file = smallFile();
    const before = JSON.stringify(file);
    read(file);
    expect(JSON.stringify(file)).to.equal(before);
    expect(Object.isFrozen(file['series'])).to.equal(false);
  });

  it('gives addresses of other editions in full', () => {
    expect(read(mbo).dataset.indicator.previous[1]).to.deep.equal({
      edition: '2018',
      href: 'https://monitor.example/data/mbo-instroom-techniek.2018.json',
    });
  });

  it('lists its editions from old to new', () => {
    expect(read(mbo).dataset.indicator.editions).to.deep.equal([
      { id: '2017', date: null, definition: 'A' },
      { id: '2018', date: '2018-06-18', definition: 'B' },
      { id: '2020', date: '2020-06-15', definition: 'B' },
    ]);
  });

  it('may have unknown members, a newer minor version, and unknown values', () => {
    const { indicator } = read({
      ...smallFile(),
      version: '1.7',
      new: { a: 1 },
      'x-own': 2,
      direction: 'sideways',
      unit: { kind: 'mood', label: 'x' },
    }).dataset;
    expect([indicator.direction, indicator.unit.kind]).to.deep.equal(['none', 'number']);
  });
});

describe('an invalid row is left out', () => {
  const rows = (row: Readonly<Record<string, unknown>>) =>
    smallFile({ series: [{ key: ['NL01', 'T'], values: [1, 2, 3, 4] }, row] });
  const cases: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    ['value-count', '/series/1/values', { key: ['NL01', 'F'], values: [1, 2, 3] }],
    ['value-count', '/series/1/values', { key: ['NL01', 'F'], values: [1, 2, 3, 4, 5] }],
    ['value-count', '/series/1/values', { key: ['NL01', 'F'], values: '1234' }],
    ['value-count', '/series/1/values', { key: ['NL01', 'F'] }],
    [
      'status-count',
      '/series/1/status',
      { key: ['NL01', 'F'], values: [1, 2, 3, 4], status: '...' },
    ],
    [
      'status-count',
      '/series/1/status',
      { key: ['NL01', 'F'], values: [1, 2, 3, 4], status: ['.', '.', '.', '.'] },
    ],
    [
      'edition-count',
      '/series/1/editions',
      { key: ['NL01', 'F'], values: [1, 2, 3, 4], editions: ['2020'] },
    ],
    [
      'unknown-edition',
      '/series/1/editions',
      { key: ['NL01', 'F'], values: [1, 2, 3, 4], editions: ['2020', '2020', '2020', '2021'] },
    ],
    ['unknown-code', '/series/1/key/1', { key: ['NL01', 'X'], values: [1, 2, 3, 4] }],
    ['unknown-code', '/series/1/key/0', { key: ['__proto__', 'F'], values: [1, 2, 3, 4] }],
    ['unknown-code', '/series/1/key/0', { key: [['NL01'], 'F'], values: [1, 2, 3, 4] }],
    ['key-length', '/series/1/key', { key: ['NL01'], values: [1, 2, 3, 4] }],
    ['key-length', '/series/1/key', { key: ['NL01', 'F', 'F'], values: [1, 2, 3, 4] }],
    ['key-length', '/series/1/key', { values: [1, 2, 3, 4] }],
  ];
  for (const [code, pointer, row] of cases) {
    it(`${code}: ${JSON.stringify(row)}`, () => {
      expect(keys(rows(row))).to.deep.equal(['NL01,T']);
      expect(codes(rows(row))).to.deep.equal([['error', code, pointer]]);
    });
  }

  it('keeps one of two identical rows', () => {
    const twice = rows({ key: ['NL01', 'T'], values: [1, 2, 3, 4] });
    expect(keys(twice)).to.deep.equal(['NL01,T']);
    expect(codes(twice)).to.deep.equal([['warning', 'series-twice', '/series/1']]);
  });

  it('keeps neither of two contradictory rows, also when a third agrees with one', () => {
    const other = { key: ['NL01', 'T'], values: [1, 2, 3, 5] };
    expect(keys(rows(other))).to.deep.equal([]);
    const three = smallFile({
      series: [other, { key: ['NL01', 'T'], values: [1, 2, 3, 4] }, other],
    });
    expect(keys(three)).to.deep.equal([]);
    expect(codes(rows({ ...other, values: [1, 2, 3, 4], status: '...p' }))).to.deep.equal([
      ['error', 'series-twice', '/series/1'],
    ]);
  });
});

describe('a cell', () => {
  it('has a number or a reason', () => {
    expect(shown(oneRow({ values: [null, null, null, null], status: 'mcsz' }))).to.deep.equal([
      'missing',
      'confidential',
      'suppressed',
      'impossible',
    ]);
    expect(shown(oneRow({ values: [null, null, 0, 5], status: 'w.op' }))).to.deep.equal([
      'unpublished',
      'missing',
      0,
      5,
    ]);
  });

  it('is missing, never zero, for a null without a status', () => {
    expect(shown(oneRow({ values: [null, 2, 3, 4] }))).to.deep.equal(['missing', 2, 3, 4]);
  });

  it('has no number where its status hides it', () => {
    const file = oneRow({ values: [4, 4, 4, 4], status: 'scmp' });
    expect(shown(file)).to.deep.equal(['suppressed', 'confidential', 'missing', 4]);
    expect(codes(file)).to.deep.equal(
      [0, 1, 2].map((i) => ['error', 'number-under-status', `/series/0/values/${i}`]),
    );
    expect(JSON.stringify(read(file).dataset.series[0]?.observations.slice(0, 3))).not.to.include(
      '"value":4',
    );
  });

  it('has no number where a second flag hides it', () => {
    expect(
      shown(oneRow({ values: [4, 5, 6, 7], status: 'p...', flags: { 0: 's', 3: 'e' } })),
    ).to.deep.equal(['suppressed', 5, 6, 7]);
  });

  it('has several flags, the leading one first, without the full stop', () => {
    const row = cells(
      oneRow({ values: [1, 2, 3, 4], status: '.p..', flags: { 0: 'pe', 1: 'e', 3: 'pp' } }),
    );
    expect(row?.map(({ flags }) => flags)).to.deep.equal([
      ['provisional', 'estimated'],
      ['provisional', 'estimated'],
      ['final'],
      ['provisional'],
    ]);
  });

  it('shows a number under an unknown status letter with a remark and that letter', () => {
    const file = oneRow({ values: [1, 2, 3, 4], status: 'X...' });
    expect(cells(file)?.[0]).to.deep.include({ value: 1, status: 'remark', unknownCodes: 'X' });
    expect(cells(file)?.[1]?.unknownCodes).to.equal(undefined);
    expect(codes(file)).to.deep.equal([['warning', 'unknown-status', '/series/0/values/0']]);
  });

  it('is never read from texts, booleans, lists or numbers that JSON cannot represent', () => {
    const file = oneRow({ values: ['12', true, [1], { a: 1 }] });
    expect(shown(file)).to.deep.equal(['missing', 'missing', 'missing', 'missing']);
    expect(codes(file)).to.deep.equal(
      [0, 1, 2, 3].map((i) => ['error', 'not-a-number', `/series/0/values/${i}`]),
    );
    const large = JSON.parse('{"values":[1e400,9007199254740993,-0,1]}') as Record<string, unknown>;
    expect(shown(oneRow(large))).to.deep.equal(['missing', 'missing', 0, 1]);
    expect(Object.is(cells(oneRow(large))?.[2]?.value, 0)).to.equal(true);
  });

  it('may only be rounded to zero when it is zero', () => {
    expect(shown(oneRow({ values: [0, 500, 3, 4], status: 'oo..' }))).to.deep.equal([
      0,
      'missing',
      3,
      4,
    ]);
  });
});

describe('a file that would show a wrong number', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['shape', '/version', []],
    ['shape', '/version', null],
    ['shape', '/version', { format: 'monitor-indicator' }],
    ['newer-version', '/version', smallFile({ version: '2.0' })],
    ['newer-version', '/version', smallFile({ version: '10.0' })],
    ['newer-version', '/version', smallFile({ requires: ['weights'] })],
    ['shape', '/id', smallFile({ id: '' })],
    ['shape', '/id', smallFile({ id: '__proto__' })],
    ['shape', '/edition/id', smallFile({ edition: '2020' })],
    ['shape', '/unit/label', smallFile({ unit: undefined })],
    ['shape', '/period/kind', smallFile({ period: { codes: ['2015', '2016', '2017', '2018'] } })],
    [
      'shape',
      '/period/kind',
      smallFile({ period: { kind: 'week', codes: ['2015', '2016', '2017', '2018'] } }),
    ],
    ['shape', '/period/codes', smallFile({ period: { kind: 'year', codes: [] } })],
    [
      'period-twice',
      '/period/codes/3',
      smallFile({ period: { kind: 'year', codes: ['2015', '2016', '2017', '2015'] } }),
    ],
    ['shape', '/dimensions/0/categories', smallFile({ dimensions: [{ id: 'a' }] })],
    [
      'shape',
      '/dimensions/0/categories/0/code',
      smallFile({ dimensions: [{ id: 'a', categories: [{ code: 'constructor' }] }] }),
    ],
    [
      'category-twice',
      '/dimensions/0/categories',
      smallFile({ dimensions: [{ id: 'a', categories: [{ code: 'x' }, { code: 'x' }] }] }),
    ],
    [
      'category-twice',
      '/dimensions',
      smallFile({
        dimensions: [
          { id: 'a', categories: [{ code: 'x' }] },
          { id: 'a', categories: [{ code: 'y' }] },
        ],
      }),
    ],
    ['shape', '/breaks/0/after', smallFile({ breaks: [{ after: '2016/17', label: 'x' }] })],
    ['shape', '/breaks/0/after', smallFile({ breaks: ['2016'] })],
    [
      'shape',
      '/breaks/0/key',
      smallFile({ breaks: [{ after: '2016', key: ['NL01', 'X'], label: 'x' }] }),
    ],
    ['shape', '/editions/2019/definition', smallFile({ editions: { 2019: { definition: 'B' } } })],
    ['control-totals', '/check/series', smallFile({ check: { series: 5 } })],
    ['control-totals', '/check/values', smallFile({ check: { series: 4, values: 15 } })],
    ['control-totals', '/check/sum', smallFile({ check: { sum: 843 } })],
    ['control-totals', '/check/sum', smallFile({ check: { sum: 'many' } })],
    ['control-totals', '/check/sum', { ...mbo, check: { ...mbo.check, sum: mbo.check.sum + 1 } }],
    ['too-large', '/series', smallFile({ series: Array.from({ length: 250_001 }, () => ({})) })],
    // Whatever is longer would hold the page up: each of these is shown, or looked through for each figure.
    ...Object.entries({ sources: 100, breaks: 200, events: 200, targets: 200, bands: 50 }).map(
      ([name, most]) =>
        [
          'too-large',
          `/${name}`,
          smallFile({ [name]: Array.from({ length: most + 1 }, () => ({})) }),
        ] as const,
    ),
    ...Object.entries({ notes: 500, definitions: 200, editions: 1_000 }).map(
      ([name, most]) =>
        [
          'too-large',
          `/${name}`,
          smallFile({
            [name]: Object.fromEntries(Array.from({ length: most + 1 }, (_, i) => [`x${i}`, 'x'])),
          }),
        ] as const,
    ),
    [
      'too-large',
      '/period/codes',
      smallFile({
        period: { kind: 'year', codes: Array.from({ length: 5_001 }, (_, i) => `${1000 + i}`) },
      }),
    ],
  ];
  for (const [code, pointer, file] of cases) {
    it(`is refused with ${code} at ${pointer}`, () => {
      const problem = problemOf(() => read(file));
      expect([problem.code, problem.detail.pointer]).to.deep.equal([code, pointer]);
    });
  }

  it('is not refused for control totals that are invalid: the publisher is told that nothing was checked', () => {
    for (const check of ['text', 3, ['series']])
      expect(codes(smallFile({ check }))).to.deep.equal([['warning', 'control-unread', '/check']]);
    expect(codes(smallFile({ check: null }))).to.deep.equal([]);
  });

  it('is not refused for rounding noise in a sum of fractions', () => {
    const values = [0.1, 0.2, 0.3, 0.4];
    expect(
      codes(
        oneRow(
          { values },
          {
            unit: { kind: 'amount', label: 'x', decimals: 1 },
            check: { series: 1, values: 4, sum: 1 },
          },
        ),
      ),
    ).to.deep.equal([]);
    expect(codes(smallFile({ check: { series: 4, values: 14, sum: 844 } }))).to.deep.equal([]);
  });
});

describe('periods', () => {
  it('are sorted, each with its own cells', () => {
    const file = oneRow(
      { values: [4, 1, 3, 2], status: 'p...', editions: ['2020', '2019', '2020', '2020'] },
      {
        period: { kind: 'year', codes: ['2018', '2015', '2017', '2016'] },
        editions: { 2019: {} },
      },
    );
    const { dataset } = read(file);
    expect(dataset.periods.map(({ code }) => code)).to.deep.equal(['2015', '2016', '2017', '2018']);
    expect(
      cells(file)?.map(({ value, status, edition, pointer }) => [value, status, edition, pointer]),
    ).to.deep.equal([
      [1, 'final', '2019', '/series/0/values/1'],
      [2, 'final', '2020', '/series/0/values/3'],
      [3, 'final', '2020', '/series/0/values/2'],
      [4, 'provisional', '2020', '/series/0/values/0'],
    ]);
    expect(codes(file)).to.deep.equal([['warning', 'period-order', '/period/codes']]);
  });

  it('are left out with their cells where they are invalid', () => {
    const file = oneRow(
      { values: [1, 2, 3, 4] },
      { period: { kind: 'year', codes: ['2015', '20166', 2017, '2018'] } },
    );
    expect(shown(file)).to.deep.equal([1, 4]);
    expect(codes(file)).to.deep.equal(
      [1, 2].map((i) => ['error', 'unknown-code', `/period/codes/${i}`]),
    );
  });
});

describe('definitions', () => {
  it('that change within a row without a break are reported to the publisher', () => {
    expect(read(ministryRow).findings).to.deep.equal([
      {
        severity: 'warning',
        code: 'definition-joined',
        pointer: '/series/0',
        expected: 'a break after 2016/17',
      },
    ]);
  });

  it('that change at a declared break are not reported', () => {
    expect(codes({ ...ministryRow, breaks: [{ after: '2016/17', label: 'x' }] })).to.deep.equal([]);
  });

  it('that change at a break marked as recalculated are reported', () => {
    expect(
      codes({ ...ministryRow, breaks: [{ after: '2016/17', recalculated: true, label: 'x' }] }),
    ).to.deep.equal([['warning', 'definition-joined', '/series/0']]);
  });

  it('apply to all cells in a file with one definition', () => {
    const file = oneRow(
      { values: [1, 2, 3, 4] },
      { definition: { id: 'B', text: 'per opleiding' } },
    );
    expect(cells(file)?.map(({ definition }) => definition)).to.deep.equal(['B', 'B', 'B', 'B']);
    expect(read(file).dataset.indicator.definitions).to.deep.equal([
      { id: 'B', text: { nl: 'per opleiding' }, short: { nl: 'per opleiding' } },
    ]);
  });
});

describe('texts', () => {
  const title = (value: unknown) => read(smallFile({ title: value })).dataset.indicator.title;

  it('lose control, direction and zero-width characters, and stay on one line', () => {
    expect(title('a\u202Eb\u2066c\u200Bd\u0000e\u00ADf\n\t g\uD800')).to.deep.equal({
      nl: 'abcdef g',
    });
    expect(title('Súdwest-Fryslân ’s-Gravenhage 👩')).to.deep.equal({
      nl: 'Súdwest-Fryslân ’s-Gravenhage 👩',
    });
  });

  it('keep markup as text', () => {
    expect(title('<img src=x onerror=alert(1)>')).to.deep.equal({
      nl: '<img src=x onerror=alert(1)>',
    });
  });

  it('are cut at 512 characters', () => {
    expect(title('x'.repeat(100_000))['nl']).to.have.length(512);
  });

  it('are given per language', () => {
    expect(
      title({ nl: 'a', 'en-GB': 'b', fr: '', de: 3, __proto__: 'd', constructor: 'e' }),
    ).to.deep.equal({
      nl: 'a',
      'en-GB': 'b',
    });
    expect(Object.getPrototypeOf(title('a'))).to.equal(null);
    expect(Object.getPrototypeOf(title({ nl: 'a' }))).to.equal(null);
  });

  it('are replaced by the code where they are absent, and reported', () => {
    const file = smallFile({
      title: 3,
      dimensions: [{ id: 'a', categories: [{ code: 'x', label: '  ' }] }],
      series: [],
    });
    const { indicator, dimensions } = read(file).dataset;
    expect([
      indicator.title,
      dimensions[0]?.label,
      dimensions[0]?.categories[0]?.label,
    ]).to.deep.equal([{ nl: 'proef' }, { nl: 'a' }, { nl: 'x' }]);
    expect(codes(file).map(([, code]) => code)).to.deep.equal([
      'missing-text',
      'missing-text',
      'missing-text',
    ]);
  });
});

describe('names of built-in members', () => {
  it('do no harm anywhere in a file', () => {
    const trap = { toString: 1, valueOf: 1, toJSON: 1, then: 1, length: 4, __proto__: null };
    for (const name of [
      'format',
      'version',
      'id',
      'lang',
      'title',
      'edition',
      'unit',
      'period',
      'dimensions',
      'series',
      'breaks',
      'sources',
      'updated',
      'check',
      'previous',
    ]) {
      try {
        read(smallFile({ [name]: trap }));
      } catch (error) {
        expect(error, name).to.be.instanceOf(Problem);
      }
    }
    const inside = smallFile({
      updated: trap,
      period: { kind: 'year', codes: ['2015', '2016', '2017', trap] },
      check: { sum: 844 },
    });
    expect(codes(inside)).to.deep.equal([
      ['error', 'unknown-code', '/period/codes/3'],
      ['warning', 'bad-day', '/updated'],
    ]);
    expect(problemOf(() => read(smallFile({ check: { sum: trap } }))).code).to.equal(
      'control-totals',
    );
  });

  it('are not accepted as codes', () => {
    const file = JSON.parse(
      `{"notes":{"__proto__":{"nl":"x"},"toString":{"nl":"y"},"n1":{"nl":"z"}},"__proto__":{"series":1}}`,
    ) as Record<string, unknown>;
    const { notes } = read(smallFile(file)).dataset.indicator;
    expect(Object.keys(notes)).to.deep.equal(['n1']);
    expect(Object.getPrototypeOf(notes)).to.equal(null);
    expect(({} as Record<string, unknown>)['nl']).to.equal(undefined);
  });

  it('are not taken for members of the file', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['status'] = 'ssss';
    try {
      expect(shown(oneRow({ values: [1, 2, 3, 4] }))).to.deep.equal([1, 2, 3, 4]);
    } finally {
      delete prototype['status'];
    }
  });
});

describe('addresses', () => {
  const source = (url: unknown) => read(smallFile({ sources: [{ id: 'a', name: 'A', url }] }));

  it('are kept as absolute addresses where they are http or https', () => {
    expect(source('https://duo.nl/x').dataset.indicator.sources[0]?.url).to.equal(
      'https://duo.nl/x',
    );
    expect(source('../bron').dataset.indicator.sources[0]?.url).to.equal(
      'https://monitor.example/bron',
    );
  });

  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:https://x',
    'https://cbs.nl@evil.example/',
    'http://',
    3,
  ]) {
    it(`are dropped and reported otherwise: ${JSON.stringify(url)}`, () => {
      const { dataset, findings } = source(url);
      expect(dataset.indicator.sources[0]?.url).to.equal(null);
      expect(findings.map(({ code }) => code)).to.deep.equal(['bad-url']);
    });
  }

  it('of other editions are limited to the origin of the file', () => {
    const file = smallFile({
      previous: [
        { edition: '2019', href: 'https://elsewhere.example/x.json' },
        { edition: '2018', href: 'x.json' },
      ],
    });
    expect(read(file).dataset.indicator.previous).to.deep.equal([
      { edition: '2018', href: 'https://monitor.example/data/x.json' },
    ]);
    expect(codes(file)).to.deep.equal([['warning', 'bad-url', '/previous/0']]);
  });
});

describe('a unit', () => {
  const unit = (change: Readonly<Record<string, unknown>>) =>
    oneRow({ values: [36, 36.5, 37.25, 37.3] }, { unit: { label: 'x', ...change } });

  it('of an unknown kind is reported, and read as a plain number', () => {
    const file = unit({ kind: 'percentage', symbol: '%', decimals: 2 });
    expect(read(file).findings).to.deep.equal([
      {
        severity: 'warning',
        code: 'unknown-code',
        pointer: '/unit/kind',
        expected: 'a kind of unit',
        found: '"percentage"',
      },
    ]);
    expect(codes(unit({ decimals: 2 }))).to.deep.equal([['warning', 'unknown-code', '/unit/kind']]);
  });

  it('with fewer decimals than its values is reported once', () => {
    const findingsWith = (decimals: number) => read(unit({ kind: 'share', decimals })).findings;
    expect(findingsWith(2)).to.deep.equal([]);
    expect(findingsWith(1)).to.deep.equal([
      {
        severity: 'warning',
        code: 'decimals',
        pointer: '/series/0/values/2',
        expected: '1',
        found: '37.25',
      },
    ]);
    expect(findingsWith(0).map(({ pointer }) => pointer)).to.deep.equal(['/series/0/values/1']);
  });

  it('in thousands is written in full, so that its decimals are not too many', () => {
    expect(codes(unit({ kind: 'count', multiplier: 3 }))).to.deep.equal([]);
  });
});

describe('many mistakes in one file', () => {
  const codesOf = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => String(1500 + i));
  const wrong = (status: string, values: readonly unknown[]) =>
    read(oneRow({ values, status }, { period: { kind: 'year', codes: codesOf(values.length) } }))
      .findings;

  it('are only counted after the first fifty', () => {
    const findings = wrong('X'.repeat(400), Array(400).fill(1));
    expect(findings).to.have.length(51);
    expect(findings[50]).to.deep.equal({
      severity: 'warning',
      code: 'more-findings',
      pointer: '',
      found: '350',
    });
    expect(wrong('X'.repeat(50), Array(50).fill(1)).map(({ code }) => code)).to.deep.equal(
      Array(50).fill('unknown-status'),
    );
  });

  it('still include a report that something was left out', () => {
    expect(wrong('X'.repeat(60) + '.', [...Array<number>(60).fill(1), 'x'])[50]).to.include({
      severity: 'error',
      found: '11',
    });
  });
});

describe('days', () => {
  it('are unknown where no calendar has them', () => {
    const updated = (day: string) => read(smallFile({ updated: day })).dataset.indicator.updated;
    expect(
      ['2020-02-31', '2020-19-39', '2019-02-29', '2020-00-10', '2020-1-1'].map(updated),
    ).to.deep.equal(Array(5).fill(null));
    expect(['2020-02-29', '1999-12-31'].map(updated)).to.deep.equal(['2020-02-29', '1999-12-31']);
  });
});

describe('optional facts', () => {
  it('are reported when they are absent and the source is one of them', () => {
    expect(codes(smallFile({ sources: [] }))).to.deep.equal([
      ['warning', 'missing-source', '/sources'],
    ]);
  });

  it('have a cautious default', () => {
    const { indicator } = read(
      smallFile({
        lang: 'Nederlands',
        unit: { kind: 'count', label: 'x', decimals: 99, multiplier: 0.5 },
        direction: undefined,
        updated: 'gisteren',
      }),
    ).dataset;
    expect(indicator).to.deep.include({
      lang: 'nl',
      direction: 'none',
      updated: null,
      suppression: null,
      measured: 'stock',
    });
    expect(indicator.unit).to.deep.include({
      decimals: 0,
      multiplier: 0,
      additive: false,
      symbol: '',
    });
  });

  it('omit a total that is not a category', () => {
    const file = smallFile({
      dimensions: [
        { id: 'a', label: 'A', total: 'T', categories: [{ code: 'x', label: 'X', parent: 'y' }] },
      ],
      series: [],
    });
    const dimension = read(file).dataset.dimensions[0];
    expect([dimension?.total, dimension?.categories[0]?.parent]).to.deep.equal([null, null]);
    expect(codes(file)).to.deep.equal([
      ['error', 'unknown-code', '/dimensions/0/total'],
      ['warning', 'unknown-code', '/dimensions/0/categories'],
    ]);
  });
});
