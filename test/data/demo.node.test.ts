import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readIndicator } from './read-indicator.js';
import type { Dataset } from '../../src/model/dataset.js';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const json = <T>(path: string): T => JSON.parse(readFileSync(at(path), 'utf8')) as T;

interface Row {
  readonly key: readonly string[];
  readonly values: readonly (number | null)[];
}
interface IndicatorFile {
  readonly series: readonly Row[];
  readonly check: { readonly series: number; readonly values: number; readonly sum: number };
}
interface Table {
  readonly editions: Readonly<
    Record<
      string,
      {
        readonly definition: string;
        readonly total: Readonly<Record<string, number>>;
        readonly women: Readonly<Record<string, number>>;
        readonly sums: { readonly total: number; readonly women: number };
      }
    >
  >;
  readonly levels: {
    readonly edition: string;
    readonly period: string;
    readonly parts: readonly number[];
  };
  readonly domains: {
    readonly edition: string;
    readonly period: string;
    readonly total: readonly number[];
    readonly women: readonly number[];
  };
}

const folder = 'demo/monitor/';
const names = readdirSync(at(folder)).filter(
  (name) => name.endsWith('.json') && !['index.json', 'stories.json'].includes(name),
);
const table = json<Table>('test/fixtures/mbo-table.json');
const base = 'https://data.example/monitor/';
const read = (name: string): Dataset =>
  readIndicator(json(folder + name), base + name, base + name).dataset;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The numbers of one row by period, and where each comes from. */
const numbersOf = (
  dataset: Dataset,
  gender: string,
): Readonly<Record<string, readonly [number, string, string | null]>> => {
  const cells =
    dataset.series.find(({ key }) => key.join() === `NL01,${gender}`)?.observations ?? [];
  return Object.fromEntries(
    cells.flatMap(({ value, edition, definition }, i) =>
      value === null
        ? []
        : [[dataset.periods[i]?.code ?? '', [value, edition, definition] as const]],
    ),
  );
};
const figures = { T: 'total', F: 'women' } as const;

describe('the published schemas', () => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    formats: { date: /^\d{4}-\d\d-\d\d$/ },
  });
  const indicator = ajv.compile(json('src/schema/monitor-indicator-1.json'));
  const index = ajv.compile(json('src/schema/monitor-index-1.json'));
  const stories = ajv.compile(json('src/schema/monitor-stories-1.json'));

  for (const path of [...names.map((name) => folder + name), 'test/fixtures/ministry-row.json']) {
    it(`accept ${path}`, () => {
      assert.equal(indicator(json(path)), true, JSON.stringify(indicator.errors, null, 1));
    });
  }

  it('accept the index', () => {
    assert.equal(index(json(`${folder}index.json`)), true, JSON.stringify(index.errors, null, 1));
  });

  it('accept the stories', () => {
    assert.equal(
      stories(json(`${folder}stories.json`)),
      true,
      JSON.stringify(stories.errors, null, 1),
    );
  });

  it('describe every member', () => {
    const bare: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, ...rest } = schema as Record<string, unknown>;
      for (const [name, inner] of Object.entries(
        (properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const described =
          inner['description'] ?? (inner['$ref'] !== undefined || inner['anyOf'] !== undefined);
        if (!described) bare.push(`${path}/${name}`);
        walk(inner, `${path}/${name}`);
      }
      for (const [name, inner] of Object.entries(rest)) walk(inner, `${path}/${name}`);
    };
    walk(json('src/schema/monitor-indicator-1.json'), 'indicator');
    walk(json('src/schema/monitor-index-1.json'), 'index');
    walk(json('src/schema/monitor-stories-1.json'), 'stories');
    assert.deepEqual(bare, []);
  });

  it('refuse a count with a fraction, unless fractions are declared', () => {
    const file = json<Record<string, object>>(`${folder}mbo-instroom-techniek.json`);
    const made = (unit: object) => ({
      ...file,
      unit: { ...file['unit'], ...unit },
      series: [{ key: ['NL01', 'T'], values: [1.234] }],
    });
    assert.equal(indicator(made({})), false);
    for (const unit of [{ multiplier: 3 }, { decimals: 3 }, { kind: 'amount' }])
      assert.equal(indicator(made(unit)), true, JSON.stringify(indicator.errors));
  });

  const good = json<Record<string, unknown>>(`${folder}mbo-instroom-techniek.json`);
  const series = (row: Record<string, unknown>): Record<string, unknown> => ({
    ...good,
    series: [{ key: ['NL01', 'T'], values: [1], ...row }],
  });
  const bad: readonly (readonly [string, Record<string, unknown>])[] = [
    ['an unknown member', { ...good, titel: 'x' }],
    ['an unknown nested member', { ...good, unit: { kind: 'count', label: 'x', decimal: 1 } }],
    ['a number as text', series({ values: ['1'] })],
    ['an unknown status', series({ status: 'Q' })],
    ['a code with a space', series({ key: ['NL 01', 'T'] })],
    ['a code that is the name of a built-in member', series({ key: ['__proto__', 'T'] })],
    ['another version', { ...good, version: '2.0' }],
    ['no unit', Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'unit'))],
    ['no sources', { ...good, sources: [] }],
    [
      'a script as an address',
      { ...good, sources: [{ id: 'a', name: 'A', url: 'javascript:alert(1)' }] },
    ],
    [
      'editions without definitions',
      Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'definitions')),
    ],
    ['a share of a school year', { ...good, period: { kind: 'schoolyear', codes: ['2017-18'] } }],
  ];
  for (const [name, file] of bad) {
    it(`refuse ${name}`, () => assert.equal(indicator(file), false));
  }

  it('accept private members', () =>
    assert.equal(indicator({ ...good, 'x-own': 1 }), true, JSON.stringify(indicator.errors)));
});

/** What the reader may remark: targets for a population of which no figure is known. */
const remarks: Readonly<Record<string, readonly string[]>> = {
  'vmbo-nask-aandeel.json': ['target-without-row /targets/0/key'],
  'vmbo-techniek-aandeel.json': ['target-without-row /targets/0/key'],
};

describe('the demo files', () => {
  for (const name of names) {
    it(`${name} is read without findings${name in remarks ? ', except the known ones' : ''}`, () => {
      const { findings } = readIndicator(json(folder + name), base + name, base + name);
      assert.deepEqual(
        findings.map(({ code, pointer }) => `${code} ${pointer}`),
        remarks[name] ?? [],
      );
      assert.ok(findings.every(({ severity }) => severity !== 'error'));
    });

    it(`${name} has control totals that match its figures`, () => {
      const { series, check } = json<IndicatorFile>(folder + name);
      const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
      assert.deepEqual(
        { ...check, sum: 0 },
        { series: series.length, values: numbers.length, sum: 0 },
      );
      // Tenths add up with noise.
      assert.ok(Math.abs(check.sum - sum(numbers)) < 1e-6);
    });

    it(`${name} has every text in Dutch and in English`, () => {
      const lacking: string[] = [];
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        const names = Object.keys(value);
        if ((names.includes('nl') || names.includes('en')) && names.join() !== 'nl,en')
          lacking.push(path);
        for (const [member, inner] of Object.entries(value)) walk(inner, `${path}/${member}`);
      };
      walk(json(folder + name), '');
      assert.deepEqual(lacking, []);
    });
  }

  for (const [edition, { definition, ...known }] of Object.entries(table.editions)) {
    for (const [gender, figure] of Object.entries(figures)) {
      it(`hold edition ${edition} (${figure}) exactly as it was printed`, () => {
        const expected = Object.fromEntries(
          Object.entries(known[figure]).map(([period, value]) => [
            period,
            [value, edition, definition],
          ]),
        );
        assert.deepEqual(
          numbersOf(read(`mbo-instroom-techniek.${edition}.json`), gender),
          expected,
        );
        assert.equal(sum(Object.values(known[figure])), known.sums[figure]);
      });
    }

    it(`mark only the last year of edition ${edition} as provisional`, () => {
      for (const { observations } of read(`mbo-instroom-techniek.${edition}.json`).series) {
        const numbers = observations.filter(({ value }) => value !== null);
        assert.deepEqual(
          numbers.map(({ status }) => status),
          [...numbers.slice(1).map(() => 'final'), 'provisional'],
        );
      }
    });
  }

  for (const [gender, figure] of Object.entries(figures)) {
    it(`take every ${figure} from the newest edition that printed it with the newest definition`, () => {
      const newest: Record<string, readonly [number, string, string]> = {};
      for (const [edition, { definition, ...known }] of Object.entries(table.editions).sort(
        ([a], [b]) => Number(a) - Number(b),
      )) {
        if (definition !== table.editions['2024']?.definition) continue;
        for (const [period, value] of Object.entries(known[figure]))
          newest[period] = [value, edition, definition];
      }
      assert.deepEqual(numbersOf(read('mbo-instroom-techniek.json'), gender), newest);
    });
  }

  it('match the closed tables by level and by domain', () => {
    const { levels, domains } = table;
    assert.equal(sum(levels.parts), table.editions[levels.edition]?.total[levels.period]);
    assert.equal(sum(levels.parts), 42487);
    assert.equal(sum(domains.total), table.editions[domains.edition]?.total[domains.period]);
    assert.equal(sum(domains.women), table.editions[domains.edition]?.women[domains.period]);
  });
});
