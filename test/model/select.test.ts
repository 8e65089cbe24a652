import { expect } from '@open-wc/testing';
import mbo2018 from '../fixtures/monitor/mbo-instroom-techniek.2018.json';
import mbo2019 from '../fixtures/monitor/mbo-instroom-techniek.2019.json';
import mbo from '../fixtures/monitor/mbo-instroom-techniek.json';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import ministryRow from '../fixtures/ministry-row.json';
import { problemOf } from '../data/problem-of.js';
import { oneRow, smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const ask = (file: unknown, attributes: QueryAttributes = {}): Slice =>
  select(readIndicator(file, base, base).dataset, readQuery(attributes));
const values = (slice: Slice, series = 0) =>
  slice.series[series]?.observations.map(({ value }) => value);
const first = (slice: Slice) => slice.series[0];

describe('mbo intake over two definitions', () => {
  it('is cut between the definitions, in every series', () => {
    const slice = ask(mbo, { split: 'gender' });
    expect(slice.series.map(({ id, runs }) => [id, runs])).to.deep.equal([
      [
        'T',
        [
          { from: 0, to: 0 },
          { from: 1, to: 7 },
        ],
      ],
      [
        'F',
        [
          { from: 0, to: 0 },
          { from: 1, to: 7 },
        ],
      ],
    ]);
    expect(
      slice.breaks.map(({ after, cut, before, since }) => [after, cut, before?.id, since?.id]),
    ).to.deep.equal([[0, true, 'A', 'B']]);
  });

  it('compares a single period with the one before it, which is then not shown', () => {
    const slice = ask(mbo, { period: '2018/19' });
    expect(slice.periods.map(({ code }) => code)).to.deep.equal(['2018/19']);
    expect(first(slice)?.change).to.deep.include({ kind: 'known', absolute: 42854 - 41813 });
    expect(first(slice)?.change).to.have.nested.property('than.code', '2017/18');
  });

  it('compares a single period with nothing across a break', () => {
    const change = first(ask(mbo, { period: '2013/14' }))?.change;
    expect(change).to.deep.include({ kind: 'none', reason: 'break' });
    expect(change).to.have.nested.property('than.code', '2012/13');
    expect(first(ask(mbo, { period: '2012/13' }))?.change).to.deep.equal({
      kind: 'none',
      reason: 'first',
    });
  });

  it('compares only within the newer definition', () => {
    const series = first(ask(mbo));
    expect(series?.latest).to.equal(7);
    expect(series?.change).to.deep.include({ kind: 'known', absolute: -629 });
    expect(series?.change).to.have.nested.property('than.code', '2018/19');
    expect(series?.span).to.deep.include({
      from: 1,
      to: 7,
      absolute: 42225 - 38544,
      highest: 6,
      lowest: 2,
      count: 7,
      missing: 0,
      trend: 'rose',
    });
  });

  it('computes no change when the newest shown figure is the first of its definition', () => {
    const series = first(ask(mbo, { period: '2012/13..2013/14' }));
    expect(series?.change).to.deep.include({ kind: 'none', reason: 'break' });
    expect(series?.span).to.equal(null);
  });

  it('names the editions and definitions of the shown cells only', () => {
    const all = ask(mbo);
    expect(all.editions.map(({ id }) => id)).to.deep.equal(['2017', '2018', '2020']);
    expect(all.definitions.map(({ id }) => id)).to.deep.equal(['A', 'B']);
    const recent = ask(mbo, { period: 'last-3' });
    expect(recent.editions.map(({ id }) => id)).to.deep.equal(['2020']);
    expect(recent.definitions.map(({ id }) => id)).to.deep.equal(['B']);
    expect(recent.breaks).to.deep.equal([]);
  });

  it('lists the categories shared by all series, totals included', () => {
    expect(
      ask(mbo, { filter: 'gender=F' }).at.map(({ dimension, code, total }) => [
        dimension,
        code,
        total,
      ]),
    ).to.deep.equal([
      ['region', 'NL01', true],
      ['gender', 'F', false],
    ]);
  });

  it('shows no edition of which a stitched file holds only a part, and names those that can be pinned', () => {
    for (const edition of ['2017', '2018', '2020']) {
      const known = problemOf(() => ask(mbo, { edition })).detail;
      expect(known).to.deep.equal({
        pointer: 'edition',
        expected: '2017, 2018, 2019, 2020',
        found: edition,
      });
      const alone = problemOf(() => ask({ ...mbo, previous: [] }, { edition }));
      expect([alone.code, alone.detail]).to.deep.equal([
        'unknown-edition',
        { pointer: 'edition', expected: '', found: edition },
      ]);
    }
  });

  it('is not changed by pinning a file of one edition to that edition', () => {
    expect(ask(mbo2018, { edition: '2018' })).to.deep.equal(ask(mbo2018));
  });

  it('names the known editions when an unknown one is requested', () => {
    const { code, detail } = problemOf(() => ask(mbo, { edition: '2016' }));
    expect(code).to.equal('unknown-edition');
    expect(detail).to.deep.equal({
      pointer: 'edition',
      expected: '2017, 2018, 2019, 2020',
      found: '2016',
    });
  });

  it('leaves unknown years of an edition as gaps, and gives the direction between two numbers', () => {
    const women = first(ask(mbo2019, { filter: 'gender=F' }));
    expect(women?.observations.map(({ value, status }) => value ?? status)).to.deep.equal([
      'missing',
      'missing',
      'missing',
      5893,
      5993,
    ]);
    expect(women?.runs).to.deep.equal([{ from: 3, to: 4 }]);
    expect(women?.span).to.deep.include({ count: 2, missing: 0, trend: 'rose' });
  });
});

describe('the hand-made row of a policy site', () => {
  it('is cut where the definition changes although the file declares no break', () => {
    const slice = ask(ministryRow);
    expect(first(slice)?.runs).to.deep.equal([
      { from: 0, to: 3 },
      { from: 4, to: 4 },
    ]);
    expect(slice.breaks).to.have.length(1);
    expect(slice.breaks[0]).to.deep.include({ after: 3, cut: true });
    expect(slice.breaks[0]?.break).to.deep.include({
      after: '2016/17',
      recalculated: false,
      label: {},
      key: null,
    });
    expect([slice.breaks[0]?.before?.id, slice.breaks[0]?.since?.id]).to.deep.equal(['A', 'B']);
  });

  it('shows no drop of 510', () => {
    const series = first(ask(ministryRow));
    expect(series?.latest).to.equal(4);
    expect(series?.change).to.deep.include({ kind: 'none', reason: 'break' });
    expect(series?.span).to.equal(null);
  });

  it('is never compared across the cut, whichever periods are requested', () => {
    for (const period of ['2017/18', '2016/17..2017/18', 'last-2', '2013/14..2017/18']) {
      const change = first(ask(ministryRow, { period }))?.change;
      expect(change, period).to.deep.include({ kind: 'none', reason: 'break' });
      expect(change, period).to.have.nested.property('than.code', '2016/17');
      expect(first(ask(ministryRow, { period }))?.span, period).to.equal(null);
    }
    expect(first(ask(ministryRow, { period: '..2016/17' }))?.change).to.deep.include({
      kind: 'known',
      absolute: 42487 - 40990,
    });
  });

  it('is also cut where the file calls the change recalculated, and lists the break in both cases', () => {
    const claimed = {
      ...ministryRow,
      breaks: [{ after: '2016/17', recalculated: true, label: 'x' }],
    };
    expect(ask(claimed).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[3, true]]);
    expect(first(ask(claimed))?.change).to.deep.include({ kind: 'none', reason: 'break' });
    for (const file of [ministryRow, claimed]) {
      expect(
        readIndicator(file, base, base).findings.map(({ code, pointer, expected }) => [
          code,
          pointer,
          expected,
        ]),
      ).to.deep.equal([['definition-joined', '/series/0', 'a break after 2016/17']]);
    }
  });

  it('is not compared with a target of the older definition', () => {
    const target = {
      id: 't',
      period: '2017/18',
      value: 42_000,
      rule: 'atleast',
      key: ministryRow.series[0]?.key,
      label: 'x',
    };
    const withTargetOf = (definition: string) =>
      ask({ ...ministryRow, targets: [{ ...target, definition }] });
    expect([withTargetOf('A').targets, withTargetOf('A').otherTargets.length]).to.deep.equal([
      [],
      1,
    ]);
    expect(
      withTargetOf('B').targets.map(({ at, reached, distance }) => [at, reached, distance]),
    ).to.deep.equal([[4, 'no', -23]]);
  });
});

describe('select', () => {
  it('uses the total of each dimension that is not named', () => {
    expect(values(ask(smallFile()))).to.deep.equal([100, 110, 120, 130]);
    expect(values(ask(smallFile(), { region: 'PV23' }))).to.deep.equal([7, 8, 9, 10]);
  });

  it('gives a series per category that has a row, in the order of the dimension', () => {
    expect(
      ask(smallFile(), { split: 'gender' }).series.map(({ id, total }) => [id, total]),
    ).to.deep.equal([
      ['T', true],
      ['M', false],
      ['F', false],
    ]);
    expect(
      ask(smallFile(), { split: 'gender', region: 'PV23' }).series.map(({ id }) => id),
    ).to.deep.equal(['T']);
    expect(ask(smallFile(), { split: 'region' }).series.map(({ id }) => id)).to.deep.equal([
      'NL01',
      'PV23',
    ]);
  });

  it('has no split where one row is requested', () => {
    expect(ask(smallFile()).split).to.equal(null);
    expect(ask(smallFile(), { split: 'gender' }).split?.id).to.equal('gender');
  });

  it('gives the named categories in the requested order, each once', () => {
    expect(
      ask(smallFile(), { split: 'gender', filter: 'gender=F,T,F' }).series.map(({ id }) => id),
    ).to.deep.equal(['F', 'T']);
  });

  it('names one series after the indicator', () => {
    expect(first(ask(smallFile({ shortTitle: { nl: 'Kort' } })))).to.deep.include({
      id: 'all',
      label: { nl: 'Kort' },
      total: true,
    });
    expect(first(ask(smallFile(), { filter: 'gender=F' }))?.total).to.equal(false);
  });

  it('includes the notes of the shown rows', () => {
    expect(ask(smallFile()).notes).to.deep.equal([]);
    expect(ask(smallFile(), { split: 'gender' }).notes).to.deep.equal([{ nl: 'Zonder extranei.' }]);
  });

  const refused: readonly (readonly [string, QueryAttributes, string, string])[] = [
    ['unknown-category', { region: 'PV99' }, 'region', 'NL01, PV23'],
    ['unknown-category', { filter: 'gender=X' }, 'filter', 'T, M, F'],
    ['unknown-category', { filter: 'gender=f' }, 'filter', 'T, M, F'],
    ['unknown-category', { filter: 'gender=F,X', split: 'gender' }, 'filter', 'T, M, F'],
    ['unknown-dimension', { filter: 'level=2' }, 'filter', 'gebied, gender'],
    ['unknown-dimension', { filter: '__proto__=2' }, 'filter', 'gebied, gender'],
    ['unknown-dimension', { split: 'level' }, 'split', 'gebied, gender'],
    ['unknown-period', { period: '2019' }, 'period', '2015, 2016, 2017, 2018'],
    ['unknown-period', { period: '2019..2030' }, 'period', '2015, 2016, 2017, 2018'],
    ['unknown-period', { period: '2016..then' }, 'period', '2015, 2016, 2017, 2018'],
    ['unknown-period', { period: '2015-2018' }, 'period', '2015, 2016, 2017, 2018'],
    ['unknown-period', { period: '2018-12-31..2018' }, 'period', '2015, 2016, 2017, 2018'],
    ['bad-attribute', { period: '2018..2016' }, 'period', 'the earlier period first'],
    ['unknown-edition', { edition: '1999' }, 'edition', '2020'],
    ['bad-attribute', { filter: 'gender=F,M' }, 'filter', 'T, M, F'],
    ['bad-attribute', { region: 'NL01', filter: 'gebied=PV23' }, 'region', 'NL01, PV23'],
  ];
  for (const [code, attributes, pointer, expected] of refused) {
    it(`answers ${JSON.stringify(attributes)} with ${code}, never with the total`, () => {
      const problem = problemOf(() => ask(smallFile(), attributes));
      expect([problem.code, problem.detail.pointer, problem.detail.expected]).to.deep.equal([
        code,
        pointer,
        expected,
      ]);
    });
  }

  it('repeats the period that it does not know', () => {
    for (const period of ['2019', '2019..2030', '2019..', '..2014'])
      expect(problemOf(() => ask(smallFile(), { period })).detail.found, period).to.equal(period);
  });

  it('says no-data for a combination that is not published', () => {
    const alone = problemOf(() => ask(smallFile(), { region: 'PV23', filter: 'gender=F' }));
    expect([alone.code, alone.detail.pointer]).to.deep.equal(['no-data', 'region']);
    const named = problemOf(() =>
      ask(smallFile(), { region: 'PV23', filter: 'gender=T,F', split: 'gender' }),
    );
    expect([named.code, named.detail.found]).to.deep.equal(['no-data', 'PV23 T F']);
  });

  it('requires a category where a dimension has no total', () => {
    const file = smallFile();
    delete (file['dimensions'] as Record<string, unknown>[])[1]?.['total'];
    expect(problemOf(() => ask(file)).code).to.equal('bad-attribute');
    expect(values(ask(file, { filter: 'gender=F' }))).to.deep.equal([10, null, 12, 13]);
  });

  it('names at most twelve known codes', () => {
    const codes = Array.from({ length: 40 }, (_, i) => String(1980 + i));
    const file = oneRow({ values: codes.map(() => 1) }, { period: { kind: 'year', codes } });
    expect(problemOf(() => ask(file, { period: '1900' })).detail.expected).to.equal(
      '1980, 1981, 1982, …, 2017, 2018, 2019',
    );
    const known = (count: number) => {
      const some = codes.slice(0, count);
      const short = oneRow(
        { values: some.map(() => 1) },
        { period: { kind: 'year', codes: some } },
      );
      return problemOf(() => ask(short, { period: '1900' })).detail.expected?.split(', ').length;
    };
    expect([known(12), known(13)], 'all of twelve').to.deep.equal([12, 7]);
    const places = codes.map((code) => ({ code, label: code }));
    const dimensions = [{ id: 'gebied', kind: 'geo', label: 'Gebied', categories: places }];
    const regions = smallFile({ dimensions, series: [{ key: ['1980'], values: [1, 2, 3, 4] }] });
    expect(problemOf(() => ask(regions, { region: 'X' })).detail.expected?.split(', '))
      .to.have.length(13)
      .and.include('…');
  });

  it('treats the ends of a range as bounds: later years are included automatically, and years missing from the file are no error', () => {
    expect(values(ask(smallFile(), { period: '2016..2030' }))).to.deep.equal([110, 120, 130]);
    expect(values(ask(smallFile(), { period: '1990..2016' }))).to.deep.equal([100, 110]);
    const sparse = oneRow(
      { values: [1, 2, 3, 4] },
      { period: { kind: 'year', codes: ['2008', '2009', '2013', '2014'] } },
    );
    expect(values(ask(sparse, { period: '2010..2013' }))).to.deep.equal([3]);
  });

  it('keeps periods of another kind that fall completely within the range, so that one range works for a page of many files', () => {
    const periodsKept = (kind: string, codes: readonly string[], period: string) =>
      ask(oneRow({ values: codes.map(() => 1) }, { period: { kind, codes } }), {
        period,
      }).periods.map(({ code }) => code);
    const school = ['2014/15', '2015/16', '2016/17', '2017/18'];
    expect(periodsKept('schoolyear', school, '2015..2017')).to.deep.equal(['2015/16', '2016/17']);
    expect(
      periodsKept('quarter', ['2014-Q4', '2015-Q1', '2015-Q4', '2016-Q1'], '2015..2015-Q4'),
    ).to.deep.equal(['2015-Q1', '2015-Q4']);
    expect(periodsKept('year', ['2015', '2016', '2017'], '2015/16..2017/18')).to.deep.equal([
      '2016',
      '2017',
    ]);
    expect(periodsKept('month', ['2015-12', '2016-01'], '2016..')).to.deep.equal(['2016-01']);
    const alone = oneRow(
      { values: [1, 1, 1, 1] },
      { period: { kind: 'schoolyear', codes: school } },
    );
    expect(
      problemOf(() => ask(alone, { period: '2015' })).code,
      'a single period is never guessed',
    ).to.equal('unknown-period');
  });

  it('shows the last periods, or all when fewer exist', () => {
    expect(values(ask(smallFile(), { period: 'last-2' }))).to.deep.equal([120, 130]);
    expect(values(ask(smallFile(), { period: 'last-99' }))).to.have.length(4);
    expect(values(ask(smallFile(), { period: '2016' }))).to.deep.equal([110]);
    expect(values(ask(smallFile(), { period: '..2016' }))).to.deep.equal([100, 110]);
  });

  it('ignores margins and letters that a page added to every object', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(prototype, { margin: { lower: 1, upper: 2 }, unknownCodes: 'X' });
    try {
      const cells = ask(smallFile(), { split: 'gender' }).series.flatMap(
        ({ observations }) => observations,
      );
      expect(cells).to.have.length(12);
      expect(
        cells.filter(
          ({ margin, unknownCodes: letters }) => margin !== undefined || letters !== undefined,
        ),
      ).to.deep.equal([]);
    } finally {
      delete prototype['margin'];
      delete prototype['unknownCodes'];
    }
  });

  it('gives a frozen answer and leaves the dataset as it was', () => {
    const { dataset } = readIndicator(smallFile(), base, base);
    const before = JSON.stringify(dataset);
    const slice = select(dataset, readQuery({ split: 'gender' }));
    expect(JSON.stringify(dataset)).to.equal(before);
    expect(
      [
        slice,
        slice.series,
        slice.series[0],
        slice.series[0]?.runs,
        slice.series[0]?.runs[0],
        slice.breaks,
        slice.at,
      ].every(Object.isFrozen),
    ).to.equal(true);
  });
});
