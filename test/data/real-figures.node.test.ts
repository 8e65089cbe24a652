import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/model/dataset.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from './read-indicator.js';
import { printed, type Fact } from '../fixtures/source-facts.js';
import { facts, openDataYears, sourceTables } from '../fixtures/source-tables.js';

type Cell = Pick<Fact, 'key' | 'period' | 'edition' | 'flags'> & {
  readonly value: number | null;
  readonly printed: readonly (string | null)[];
};

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const text = (path: string): string => readFileSync(at(path), 'utf8');
const folder = 'demo/monitor/';
const base = 'https://data.example/monitor/';
const documented = text(`${folder}SOURCES.md`);
/** All indicators but what is made up, and says so. */
const names = readdirSync(at(folder)).filter(
  (name) =>
    name.endsWith('.json') &&
    !['index.json', 'stories.json'].includes(name) &&
    !name.startsWith('voorbeeld-'),
);
const files: ReadonlyMap<string, Dataset> = new Map(
  names.map((name) => [
    name,
    readIndicator(JSON.parse(text(folder + name)), base + name, base + name).dataset,
  ]),
);
const file = (name: string): Dataset => files.get(`${name}.json`) ?? assert.fail(`no file ${name}`);
const editionsOf = ({ indicator }: Dataset): readonly string[] =>
  indicator.editions.map(({ id }) => id);
/** Whether a line of SOURCES.md names the body that counted, at that address. */
const isBody = (line: string, address: string): boolean => line.endsWith(`| ${address} |`);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const factAt = (
  indicator: string,
  { key, period, edition }: Pick<Fact, 'key' | 'period' | 'edition'>,
): Fact | undefined =>
  facts.find(
    (one) =>
      one.indicator === indicator &&
      one.key === key &&
      one.period === period &&
      one.edition === edition,
  );
const cellsOf = ({ series, periods }: Dataset): readonly Cell[] =>
  series.flatMap(({ key, observations }) =>
    observations.map(({ value, edition, flags, sources }, i) => ({
      key: key.join(),
      period: periods[i]?.code ?? '',
      edition,
      value,
      flags,
      printed: sources.map(({ url }) => url),
    })),
  );
const numbersOf = (dataset: Dataset): readonly Cell[] =>
  cellsOf(dataset).filter(({ value }) => value !== null);

describe('the demo figures, compared with the published tables', () => {
  it('contain each printed number once per edition', () => {
    const seen = facts.map(({ indicator, key, period, edition }) =>
      [indicator, key, period, edition].join(' '),
    );
    assert.deepEqual(
      seen.filter((one, i) => seen.indexOf(one) !== i),
      [],
    );
  });

  for (const [name, dataset] of files) {
    const { id, unit, sources } = dataset.indicator;

    it(`${name} has only numbers that were printed with that status`, () => {
      for (const { key, period, edition, value, flags } of numbersOf(dataset)) {
        const fact = factAt(id, { key, period, edition });
        assert.deepEqual(
          [key, period, edition, value, flags],
          [key, period, edition, fact?.value, fact?.flags],
        );
      }
    });

    it(`${name} has every number of its editions, each from the newest`, () => {
      const editions = editionsOf(dataset);
      const cells = new Map(cellsOf(dataset).map((cell) => [`${cell.key} ${cell.period}`, cell]));
      for (const { key, period, edition, ...fact } of facts.filter(
        (one) => one.indicator === id && editions.includes(one.edition),
      )) {
        const cell = cells.get(`${key} ${period}`);
        assert.ok(cell && cell.value !== null, `${key} ${period} of edition ${edition}`);
        assert.ok(
          editions.indexOf(cell.edition) >= editions.indexOf(edition),
          `${key} ${period}: ${cell.edition}, not ${edition}`,
        );
        if (cell.edition === edition) assert.equal(cell.value, fact.value);
      }
    });

    it(`${name} has as many decimals as were printed`, () => {
      for (const cell of numbersOf(dataset))
        assert.equal(factAt(id, cell)?.decimals, unit.decimals, `${cell.key} ${cell.period}`);
    });

    it(`${name} names the source of each number, and so does SOURCES.md`, () => {
      const addresses = sources.map(({ url }) => url ?? assert.fail('a source without an address'));
      const line =
        documented.split('\n').find((one) => one.startsWith(`| \`${name}\` |`)) ??
        assert.fail('no line in SOURCES.md');
      for (const cell of numbersOf(dataset)) {
        const keys = factAt(id, cell)?.sources ?? [];
        const editionPart =
          line.split(/[|;]/).find((part) => part.trim().startsWith(`${cell.edition}:`)) ?? '';
        assert.ok(editionPart !== '', `edition ${cell.edition}`);
        for (const key of keys) {
          assert.ok(
            editionPart.split(/[ ,:]+/).includes(key),
            `${key} for edition ${cell.edition}`,
          );
          assert.ok(
            addresses.includes(sourceTables.sources[key]?.address ?? ''),
            `${key} among the sources of the file`,
          );
        }
      }
      const bodies = addresses.filter((address) =>
        documented.split('\n').some((one) => isBody(one, address)),
      );
      for (const cell of numbersOf(dataset)) {
        const keys = factAt(id, cell)?.sources ?? [];
        if (keys.length === 0) continue;
        const read = new Set(keys.map((key) => sourceTables.sources[key]?.address));
        assert.deepEqual(
          new Set(cell.printed.filter((address) => !bodies.includes(address ?? ''))),
          read,
          `${cell.key} ${cell.period} is put to the name of who printed it, and of nobody else`,
        );
      }
      for (const address of addresses) assert.ok(documented.includes(`| ${address} |`), address);
    });
  }

  it('contain every printed number: in its own edition, or unchanged in a later one', () => {
    const hidden = facts.filter(({ indicator, key, period, edition, value }) => {
      const shown = [...files.values()]
        .filter((one) => one.indicator.id === indicator)
        .flatMap(numbersOf);
      return !shown.some(
        (cell) =>
          cell.key === key &&
          cell.period === period &&
          cell.value === value &&
          cell.edition >= edition,
      );
    });
    assert.deepEqual(hidden, []);
  });

  it('have each source in SOURCES.md with its description, address and date', () => {
    for (const [key, { what, address, date }] of Object.entries(sourceTables.sources)) {
      assert.ok(documented.includes(`| ${key} | ${what} | ${address} | ${date} |`), key);
    }
  });

  it('have in SOURCES.md the reason for each number that was left out', () => {
    for (const [, what, number, source, reason] of sourceTables.left) {
      assert.ok(
        documented.includes(`| ${what} | ${number} | ${source} | ${reason} |`),
        `${what} ${number}`,
      );
    }
  });

  it('have exactly the targets that were set, for their own population and year', () => {
    const given = [...files.values()].flatMap(({ indicator, targets }) =>
      targets.map(({ key, period, value, source }) => {
        const address = indicator.sources.find(({ id }) => id === source)?.url;
        return [indicator.id, key, period, value, address];
      }),
    );
    const set = sourceTables.targets.map(([indicator, key, period, cell, source]) => {
      return [indicator, key, period, printed(cell).value, sourceTables.sources[source]?.address];
    });
    assert.deepEqual(
      new Set(given.map((one) => JSON.stringify(one))),
      new Set(set.map((one) => JSON.stringify(one))),
    );
  });

  it('say that the year of a target in the pact is inferred, and compare it with no number of another definition', () => {
    for (const [name, { indicator, targets, series }] of files) {
      for (const { label, period, definition, key } of targets.filter(({ id }) =>
        id.startsWith('pact'),
      )) {
        assert.match(label['nl'] ?? '', /afgeleid/, name);
        assert.match(label['en'] ?? '', /inferred/, name);
        assert.equal(period, '2019/20');
        const counted = series
          .filter((row) => row.key.join() === key.join())
          .flatMap(({ observations }) => observations);
        assert.ok(
          !counted.some((cell) => cell.value !== null && cell.definition === definition),
          indicator.id,
        );
      }
    }
  });
});

describe('sums and shares of the demo figures', () => {
  const value = (name: string, key: string, period: string): number =>
    cellsOf(file(name)).find((cell) => cell.key === key && cell.period === period)?.value ??
    assert.fail(`${name} ${key} ${period}`);

  for (const [name, period, total, parts, difference] of sourceTables.sums) {
    it(`${name}, ${period}: ${total} is ${difference === 0 ? '' : `${difference} off `}the sum of its ${parts.length} parts`, () => {
      assert.ok(parts.length > 1);
      assert.equal(
        value(name, total, period) - sum(parts.map((part) => value(name, part, period))),
        difference,
      );
    });
  }

  for (const [name, period, part, whole, published] of sourceTables.shares) {
    it(`${name}, ${period}: ${part} is ${published}% of ${whole}`, () => {
      const { value: share, decimals } = printed(published);
      assert.equal(
        ((100 * value(name, part, period)) / value(name, whole, period)).toFixed(decimals),
        share.toFixed(decimals),
      );
    });
  }

  for (const [name, keys, from, to, published] of sourceTables.growths) {
    it(`${name}, ${keys.join(' and ')}: growth of ${published}% from ${from} to ${to}`, () => {
      const at = (period: string): number => sum(keys.map((key) => value(name, key, period)));
      assert.equal(Math.round(100 * (at(to) / at(from) - 1)), published);
    });
  }

  for (const [older, oldKey, newer, newKey, period, by] of sourceTables.moved) {
    it(`${period} differs by ${by} between ${older} and ${newer}`, () => {
      assert.equal(value(newer, newKey, period) - value(older, oldKey, period), by);
    });
  }

  it('the domains and levels of mbo add up to the totals of their edition', () => {
    for (const gender of ['T', 'F']) {
      assert.equal(
        value('mbo-instroom-domein', `NL01,T,${gender}`, '2017/18'),
        value('mbo-instroom-techniek.2018', `NL01,${gender}`, '2017/18'),
      );
    }
    assert.equal(
      value('mbo-instroom-niveau', 'NL01,T', '2016/17'),
      value('mbo-instroom-techniek.2017', 'NL01,T', '2016/17'),
    );
  });

  it('105.100 vacancies occur twice, for two different populations', () => {
    const both =
      value('vacatures-techniek', 'NL01,T', '2023-Q4') + value('vacatures-ict', 'NL01', '2023-Q4');
    assert.deepEqual([value('vacatures-techniek', 'NL01,T', '2021-Q3'), both], [105_100, 105_100]);
  });

  it('the open data add up to the known totals, and contain small numbers such as 1 and 4 unchanged', () => {
    const country = (level: string, gender: string): readonly number[] =>
      openDataYears.map((year) => value(`${level}-diploma-provincie`, `NL01,${gender}`, year));
    assert.deepEqual(country('hbo', 'T'), [11_054, 11_740, 12_493, 13_251, 13_819]);
    assert.deepEqual(country('wo', 'T'), [8_197, 8_484, 8_962, 9_574, 10_157]);
    assert.deepEqual([country('hbo', 'F')[0], country('hbo', 'F')[4]], [2_083, 3_167]);
    assert.deepEqual([country('wo', 'F')[0], country('wo', 'F')[4]], [1_988, 2_847]);
    assert.deepEqual(
      [
        value('hbo-diploma-provincie', 'PV24,F', '2016'),
        value('wo-diploma-provincie', 'PV21,F', '2017'),
      ],
      [4, 4],
    );
    assert.equal(value('wo-diploma-provincie', 'PV25,M', '2018'), 1);
  });

  const across: readonly (readonly [
    file: string,
    region: string,
    asked: string,
    before: string,
  ])[] = [
    ['leerbedrijven-techniek', 'NL01', '2014/15..2015/16', '2014/15'],
    ['vacatures-techniek', 'NL01', '2021-Q4..2022-Q1', '2021-Q4'],
    ['vacatures-techniek-begin', 'NL01', '2016..2017', '2016'],
    ['stem-gediplomeerden', 'EU27_2020', '2016..2017', '2016'],
    ['stem-gediplomeerden', 'EU27_2020', '2018..2019', '2018'],
  ];
  for (const [name, region, period, before] of across) {
    it(`${name}: there is no change across the break after ${before}`, () => {
      const change = select(file(name), readQuery({ region, period })).series[0]?.change;
      assert.equal(
        change?.kind === 'none' && change.reason === 'break' && change.than.code,
        before,
      );
    });
  }
});
