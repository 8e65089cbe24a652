import { expect } from '@open-wc/testing';
import { ranking, type RankingOptions } from '../../src/model/ranking.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const share = { kind: 'share', label: 'procent', symbol: '%', decimals: 1 };

interface Row {
  readonly values: readonly (number | null)[];
  readonly [name: string]: unknown;
}
type Rows = Readonly<Record<string, Row | readonly (number | null)[]>>;

const names: Readonly<Record<string, string>> = {
  NL01: 'Nederland',
  PV20: 'Groningen',
  PV23: 'Overijssel',
  PV25: 'Gelderland',
  PV29: 'Zeeland',
  'tp-oost': 'Oost',
  GM0518: "'s-Gravenhage",
  GM0363: 'Amsterdam',
  GM0599: 'Rotterdam',
  GM0546: 'Leiden',
  GM0262: 'Lochem',
};
const levels: Readonly<Record<string, string>> = {
  NL: 'land',
  PV: 'provincie',
  tp: 'tp-landsdeel',
  GM: 'gemeente',
};

const sliceOf = (rows: Rows, change: Readonly<Record<string, unknown>> = {}) => {
  const file = smallFile({
    unit: share,
    dimensions: [
      {
        id: 'gebied',
        kind: 'geo',
        label: 'Gebied',
        total: 'NL01',
        categories: Object.keys({ NL01: [], ...rows }).map((code) => ({
          code,
          level: levels[code.slice(0, 2)],
          label: names[code] ?? code,
        })),
      },
    ],
    series: Object.entries(rows).map(([code, row]) => ({
      key: [code],
      ...(Array.isArray(row) ? { values: row } : row),
    })),
    ...change,
  });
  return select(readIndicator(file, base, base).dataset, readQuery({ split: 'region' }));
};
const rank = (
  rows: Rows,
  options: Partial<RankingOptions> = {},
  change: Readonly<Record<string, unknown>> = {},
) => ranking(sliceOf(rows, change), { sort: 'value', ...options });
const order = (...args: Parameters<typeof rank>) =>
  rank(...args).rows.map(({ id, rank: place }) => [id, place]);

const row = (last: number | null) => [1, 1, 1, last];

describe('a ranking', () => {
  it('runs from the highest to the lowest, and gives the country no rank', () => {
    const answer = rank({ NL01: row(30), PV20: row(10), PV23: row(40), PV25: row(20) });
    expect(answer.rows.map(({ id, rank: place, tied }) => [id, place, tied])).to.deep.equal([
      ['PV23', 1, false],
      ['PV25', 2, false],
      ['PV20', 3, false],
    ]);
    expect([answer.of, answer.total?.value, answer.level, answer.period.code]).to.deep.equal([
      3,
      30,
      'provincie',
      '2018',
    ]);
  });

  it('includes a figure of 0', () => {
    expect(order({ PV20: row(0), PV25: row(1) })).to.deep.equal([
      ['PV25', 1],
      ['PV20', 2],
    ]);
  });

  it('gives numbers that are equal after rounding the same rank, and counts them for the next rank', () => {
    const rows = { PV20: row(10), PV23: row(20.04), PV25: row(19.96), PV29: row(30) };
    expect(rank(rows).rows.map(({ id, rank: place, tied }) => [id, place, tied])).to.deep.equal([
      ['PV29', 1, false],
      ['PV25', 2, true],
      ['PV23', 2, true],
      ['PV20', 4, false],
    ]);
  });

  it('keeps the rank of a region when the order is reversed: 1 is the highest', () => {
    expect(
      order({ PV20: row(10), PV23: row(40), PV25: row(20) }, { descending: false }),
    ).to.deep.equal([
      ['PV20', 3],
      ['PV25', 2],
      ['PV23', 1],
    ]);
  });

  it('keeps rows without a number, last in either direction, with their status', () => {
    const rows = {
      PV20: row(10),
      PV23: { values: row(null), status: '...s' },
      PV25: row(20),
      PV29: row(null),
      PV31: row(15),
    };
    for (const descending of [true, false]) {
      const answer = rank(rows, { descending });
      expect(
        answer.rows.slice(3).map(({ id, value, rank: place }) => [id, value, place]),
      ).to.deep.equal([
        ['PV23', null, null],
        ['PV29', null, null],
      ]);
      expect(answer.rows.slice(3).map(({ observation }) => observation.status)).to.deep.equal([
        'suppressed',
        'missing',
      ]);
      expect(answer.of).to.equal(3);
    }
  });

  it('is frozen', () => {
    const answer = rank({ PV20: row(10), PV23: row(40) });
    expect([
      Object.isFrozen(answer),
      Object.isFrozen(answer.rows),
      Object.isFrozen(answer.rows[0]),
    ]).to.deep.equal([true, true, true]);
  });

  it('of ten thousand rows gives each the number of higher ones plus one', () => {
    const slice = sliceOf({ PV20: row(1) });
    const [one] = slice.series;
    if (one === undefined) throw new Error('no series');
    const cell = one.observations[3];
    const series = Array.from({ length: 10_000 }, (_, i) => ({
      ...one,
      id: `r${i}`,
      observations: [
        ...one.observations.slice(0, 3),
        { ...cell, value: (i * 7919) % 1000 } as (typeof one.observations)[number],
      ],
    }));
    const answer = ranking({ ...slice, series }, { sort: 'file' });
    for (const n of [0, 17, 9_999])
      expect(answer.rows[n]?.rank).to.equal((999 - ((n * 7919) % 1000)) * 10 + 1);
  });
});

describe('the order of a ranking', () => {
  const cities = {
    GM0599: row(3),
    GM0518: row(1),
    GM0363: row(null),
    GM0546: row(2),
    GM0262: row(5),
  };
  const byName = (descending?: boolean) =>
    rank(cities, { sort: 'name', ...(descending === undefined ? {} : { descending }) }).rows.map(
      ({ id }) => names[id],
    );

  it('by name leaves the article of ’s-Gravenhage out, and rows without a number in their place', () => {
    expect(byName()).to.deep.equal(['Amsterdam', "'s-Gravenhage", 'Leiden', 'Lochem', 'Rotterdam']);
    expect(byName(true)).to.deep.equal([
      'Rotterdam',
      'Lochem',
      'Leiden',
      "'s-Gravenhage",
      'Amsterdam',
    ]);
  });

  it('by name uses the names of the given language, otherwise those of the file, otherwise any', () => {
    const labels: Readonly<Record<string, object>> = {
      NL01: { nl: 'Nederland' },
      PV20: { nl: 'Zand', en: 'Bee' },
      PV23: { nl: 'Boom', en: 'Sand' },
      PV25: { nl: 'Roos' },
      PV29: { de: 'Haus' },
    };
    const dimension = {
      id: 'gebied',
      kind: 'geo',
      label: 'Gebied',
      total: 'NL01',
      categories: Object.entries(labels).map(([code, label]) => ({
        code,
        level: levels[code.slice(0, 2)],
        label,
      })),
    };
    const byLanguage = (lang?: string) =>
      rank(
        { PV20: row(1), PV23: row(2), PV25: row(3), PV29: row(4) },
        { sort: 'name', ...(lang === undefined ? {} : { lang }) },
        { dimensions: [dimension] },
      ).rows.map(({ id }) => id);
    const swedish = (lang: string, file: object) =>
      rank(
        { PV20: row(1), PV23: row(2) },
        { sort: 'name', ...(lang === '' ? {} : { lang }) },
        {
          dimensions: [
            {
              id: 'gebied',
              kind: 'geo',
              label: 'Gebied',
              categories: ['Östra', 'Zuid'].map((name, i) => ({
                code: ['PV20', 'PV23'][i],
                level: 'provincie',
                label: { nl: name, sv: name },
              })),
            },
          ],
          ...file,
        },
      ).rows.map(({ id }) => id);
    expect(swedish('', {}), 'Ö is an O').to.deep.equal(['PV20', 'PV23']);
    expect(swedish('sv', {}), 'Ö comes last').to.deep.equal(['PV23', 'PV20']);
    expect(swedish('', { lang: 'sv' })).to.deep.equal(['PV23', 'PV20']);
    const german = (code: string, label: object) => ({ code, level: 'provincie', label });
    const noEnglish = [german('PV20', { de: 'Z', nl: 'A' }), german('PV23', { de: 'A', nl: 'Z' })];
    const inDutch = rank(
      { PV20: row(1), PV23: row(2) },
      { sort: 'name', lang: 'en' },
      { dimensions: [{ id: 'gebied', kind: 'geo', label: 'Gebied', categories: noEnglish }] },
    );
    expect(inDutch.rows.map(({ id }) => id)).to.deep.equal(['PV20', 'PV23']);
    expect(byLanguage()).to.deep.equal(['PV23', 'PV29', 'PV25', 'PV20']);
    expect(byLanguage('en')).to.deep.equal(['PV20', 'PV29', 'PV25', 'PV23']);
  });

  it('by value puts numbers without a rank behind the others, and rows without a number last, by name', () => {
    const rows = {
      PV29: row(null),
      PV20: row(10),
      PV25: row(null),
      PV23: { values: row(90), status: '...d' },
      PV31: row(20),
    };
    for (const descending of [true, false])
      expect(rank(rows, { descending }).rows.map(({ id }) => id)).to.deep.equal([
        ...(descending ? ['PV31', 'PV20'] : ['PV20', 'PV31']),
        'PV23',
        'PV25',
        'PV29',
      ]);
  });

  it('of the file is the file’s, whatever the numbers', () => {
    expect(order(cities, { sort: 'file' })).to.deep.equal([
      ['GM0599', 2],
      ['GM0518', 4],
      ['GM0363', null],
      ['GM0546', 3],
      ['GM0262', 1],
    ]);
  });

  it('of equals by value is that of their names', () => {
    expect(order({ PV29: row(1), PV25: row(1), PV23: row(1) })).to.deep.equal([
      ['PV25', 1],
      ['PV23', 1],
      ['PV29', 1],
    ]);
  });
});

describe('the period of a ranking', () => {
  it('is the latest that more than half of the rows have, the same for all', () => {
    const answer = rank({
      NL01: row(9),
      PV20: [1, 2, 3, 9],
      PV23: [1, 2, 5, null],
      PV25: [1, 2, 4, null],
    });
    expect([answer.period.code, answer.later]).to.deep.equal(['2017', 1]);
    expect(answer.rows.map(({ id, value }) => [id, value])).to.deep.equal([
      ['PV23', 5],
      ['PV25', 4],
      ['PV20', 3],
    ]);
    expect(answer.total?.value).to.equal(1);
  });

  it('shows no older number of a row that is late', () => {
    const answer = rank({ PV20: [1, 2, 3, 9], PV23: [1, 2, 5, 8], PV25: [1, 2, 4, null] });
    expect(answer.rows.map(({ id, value }) => [id, value])).to.deep.equal([
      ['PV20', 9],
      ['PV23', 8],
      ['PV25', null],
    ]);
  });

  it('is one that was published, also where most numbers in it are suppressed', () => {
    const hidden = { values: row(null), status: '...s' };
    expect(rank({ PV20: row(10), PV23: hidden, PV25: hidden }).period.code).to.equal('2018');
    expect(rank({ PV20: hidden, PV23: hidden, PV25: hidden }).period.code).to.equal('2017');
  });

  it('is not one of forecasts', () => {
    const forecast = { values: [1, 2, 3, 9], status: '...f' };
    const answer = rank({ PV20: forecast, PV23: forecast });
    expect([answer.period.code, answer.later]).to.deep.equal(['2017', 0]);
  });

  it('can be requested, also one of forecasts: these are ranked among one another', () => {
    const forecast = (value: number) => ({ values: row(value), status: '...f' });
    expect(order({ PV20: forecast(2), PV23: forecast(3) }, { period: 3 })).to.deep.equal([
      ['PV23', 1],
      ['PV20', 2],
    ]);
    expect(
      rank({ PV20: [5, 1, 1, 1], PV23: [4, 1, 1, 1] }, { period: 0 }).rows.map(
        ({ value }) => value,
      ),
    ).to.deep.equal([5, 4]);
  });

  it('is the one with the most numbers where none has more than half', () => {
    const gap = (at: number) => [0, 1, 2, 3].map((i) => (i === at ? 1 : null));
    expect(rank({ PV20: gap(1), PV23: gap(1), PV25: gap(2), PV29: gap(3) }).period.code).to.equal(
      '2016',
    );
  });

  it('is the last where no row has a number', () => {
    const answer = rank({ PV20: [null, null, null, null], PV23: [null, null, null, null] });
    expect([answer.period.code, answer.of]).to.deep.equal(['2018', 0]);
  });
});

describe('a ranking compares only what was counted the same way', () => {
  const change = {
    definitions: { A: { text: 'a' }, B: { text: 'b' } },
    editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
    edition: { id: 'e2' },
  };
  const by = (edition: string, last: number) => ({
    values: row(last),
    editions: Array(4).fill(edition) as string[],
  });

  it('a row of another edition than most keeps its number and has no rank', () => {
    const answer = rank(
      { NL01: by('e2', 30), PV20: by('e2', 10), PV23: by('e1', 90), PV25: by('e2', 20) },
      {},
      change,
    );
    expect(
      answer.rows.map(({ id, rank: place, unranked: apart, difference }) => [
        id,
        place,
        apart,
        difference,
      ]),
    ).to.deep.equal([
      ['PV25', 1, false, -10],
      ['PV20', 2, false, -20],
      ['PV23', null, true, null],
    ]);
    expect(answer.of).to.equal(2);
  });

  it('a row of another edition than most has no rank where it is the first, either', () => {
    const rows = { PV20: by('e1', 10), PV23: by('e2', 20), PV25: by('e2', 30) };
    expect(order(rows, {}, change)).to.deep.equal([
      ['PV25', 1],
      ['PV23', 2],
      ['PV20', null],
    ]);
  });

  it('of two editions with as many rows the first counts', () => {
    expect(order({ PV20: by('e1', 10), PV23: by('e2', 20) }, {}, change)).to.deep.equal([
      ['PV20', 1],
      ['PV23', null],
    ]);
  });

  it('a row that is flagged as counted differently has no rank', () => {
    expect(
      order({ PV20: row(10), PV23: { values: row(90), status: '...d' }, PV25: row(20) }),
    ).to.deep.equal([
      ['PV25', 1],
      ['PV20', 2],
      ['PV23', null],
    ]);
  });

  it('the country of another edition gives no difference', () => {
    const answer = rank({ NL01: by('e1', 30), PV20: by('e2', 10), PV23: by('e2', 20) }, {}, change);
    expect(answer.rows.map(({ difference }) => difference)).to.deep.equal([null, null]);
    expect(answer.total?.value).to.equal(30);
  });
});

describe('the difference to the country', () => {
  it('is in points, of the figures as they are written', () => {
    expect(
      rank({ NL01: row(30.04), PV20: row(31.16) }).rows.map(({ difference }) => difference),
    ).to.deep.equal([1.2]);
  });

  it('is not given for a count: a province is part of the total', () => {
    const unit = { kind: 'count', label: 'x' };
    expect(
      rank({ NL01: row(30), PV20: row(10) }, {}, { unit }).rows.map(({ difference }) => difference),
    ).to.deep.equal([null]);
  });

  it('is not given for an amount either, also where the file does not say that it adds up', () => {
    const unit = (kind: string) => ({ unit: { kind, label: 'x', decimals: 0, additive: false } });
    const differences = (kind: string) =>
      rank({ NL01: row(30), PV20: row(20) }, {}, unit(kind)).rows.map(
        ({ difference }) => difference,
      );
    expect(['count', 'amount', 'ratio'].map(differences)).to.deep.equal([[null], [null], [-10]]);
  });

  it('is not there without a country, or where one of the two has no number', () => {
    expect(rank({ PV20: row(10) })).to.deep.include({ total: null });
    expect(rank({ NL01: row(null), PV20: row(10) }).rows[0]?.difference).to.equal(null);
    expect(
      rank({ NL01: row(3), PV20: { values: row(null), status: '...s' }, PV23: row(4) }).rows.at(-1)
        ?.difference,
    ).to.equal(null);
  });
});

describe('levels of regions', () => {
  const mixed = { NL01: row(30), PV20: row(10), 'tp-oost': row(40), PV23: row(20) };

  it('are never mixed: the error lists the levels', () => {
    expect(() => rank(mixed))
      .to.throw()
      .with.property('detail')
      .that.deep.equals({
        pointer: 'level',
        expected: 'provincie, tp-landsdeel',
        found: 'provincie tp-landsdeel',
      });
  });

  it('are chosen by name', () => {
    expect(order(mixed, { level: 'provincie' })).to.deep.equal([
      ['PV23', 1],
      ['PV20', 2],
    ]);
    expect(rank(mixed, { level: 'tp-landsdeel' })).to.deep.include({
      level: 'tp-landsdeel',
      of: 1,
    });
    expect(() => rank(mixed, { level: 'gemeente' }))
      .to.throw()
      .with.property('code', 'bad-attribute');
    expect(() => rank(mixed, { level: 'gemeente' }))
      .to.throw()
      .with.property('detail')
      .that.deep.equals({
        pointer: 'level',
        expected: 'provincie, tp-landsdeel',
        found: 'gemeente',
      });
  });
});

describe('a ranking of other things than regions', () => {
  it('has no level, and keeps the total out of its rows', () => {
    const slice = select(
      readIndicator(smallFile(), base, base).dataset,
      readQuery({ split: 'gender' }),
    );
    const answer = ranking(slice, { sort: 'value' });
    expect([answer.level, answer.total?.value]).to.deep.equal([null, 130]);
    expect(answer.rows.map(({ id, rank: place }) => [id, place])).to.deep.equal([
      ['M', 1],
      ['F', 2],
    ]);
  });

  it('has its rows also where the series say nothing of a level', () => {
    const slice = select(
      readIndicator(smallFile(), base, base).dataset,
      readQuery({ split: 'gender' }),
    );
    const series = slice.series.map(({ level: _, ...one }) => one);
    expect(ranking({ ...slice, series }, { sort: 'file' }).rows.map(({ id }) => id)).to.deep.equal([
      'M',
      'F',
    ]);
  });

  it('is of a period that the slice has', () => {
    const slice = select(readIndicator(smallFile(), base, base).dataset, readQuery({}));
    expect(() => ranking(slice, { sort: 'value', period: 9 })).to.throw(
      RangeError,
      'no such period',
    );
  });

  it('of one series alone is that series as the whole', () => {
    const slice = select(readIndicator(smallFile(), base, base).dataset, readQuery({}));
    expect(ranking(slice, { sort: 'value' })).to.deep.include({ of: 0, rows: [] });
  });
});

describe('the class of a ranked row', () => {
  it('is that of the period of the ranking, not of a later figure', () => {
    const bands = [
      { from: 0, label: 'laag' },
      { from: 5, label: 'hoog' },
    ];
    const answer = rank({ PV20: [1, 1, 6, 1], PV23: [1, 1, 4, 9] }, { period: 2 }, { bands });
    expect(answer.rows.map(({ band }) => band?.label['nl'])).to.deep.equal(['hoog', 'laag']);
  });
});
