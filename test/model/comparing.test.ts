import { expect } from '@open-wc/testing';
import { cutter } from '../../src/model/cuts.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { unknownBetween } from '../../src/model/unbroken-ranges.js';
import { readIndicator } from '../data/read-indicator.js';
import { oneRow, smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const ask = (file: unknown, attributes: QueryAttributes = {}): Slice =>
  select(readIndicator(file, base, base).dataset, readQuery(attributes));
const first = (file: unknown, attributes: QueryAttributes = {}) => ask(file, attributes).series[0];
const years = (codes: readonly string[]) => ({ period: { kind: 'year', codes } });
const unit = (kind: string) => ({ unit: { kind, label: 'x' } });

describe('runs', () => {
  it('end at a null', () => {
    expect(first(oneRow({ values: [1, null, 3, 4] }))?.runs).to.deep.equal([
      { from: 0, to: 0 },
      { from: 2, to: 3 },
    ]);
  });

  it('end at a period that the axis leaves out', () => {
    expect(
      first(oneRow({ values: [1, 2, 3] }, years(['2015', '2016', '2018'])))?.runs,
    ).to.deep.equal([
      { from: 0, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  it('end at a break, not at one that was recalculated', () => {
    const file = (recalculated: boolean) =>
      oneRow({ values: [1, 2, 3, 4] }, { breaks: [{ after: '2016', recalculated, label: 'x' }] });
    expect(first(file(false))?.runs).to.deep.equal([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
    expect(first(file(true))?.runs).to.deep.equal([{ from: 0, to: 3 }]);
    expect(ask(file(true)).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([
      [1, false],
    ]);
  });

  it('are none where there is no number', () => {
    expect(first(oneRow({ values: [null, null, null, null] }))).to.deep.include({
      runs: [],
      latest: null,
      span: null,
    });
  });

  it('end at a break in a year that the axis leaves out', () => {
    const file = oneRow(
      { values: [1, 2, 3] },
      { ...years(['2014', '2016', '2017']), breaks: [{ after: '2015', label: 'x' }] },
    );
    expect(ask(file).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[0, true]]);
  });

  it('end at a break on an axis of school years', () => {
    const codes = ['2014/15', '2015/16', '2016/17'];
    const file = oneRow(
      { values: [1, 2, 3] },
      { period: { kind: 'schoolyear', codes }, breaks: [{ after: '2015/16', label: 'x' }] },
    );
    expect(ask(file).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[1, true]]);
  });

  it('ignore a break that belongs to another row', () => {
    const file = smallFile({ breaks: [{ after: '2016', label: 'x', key: ['PV23', 'T'] }] });
    expect(ask(file).breaks).to.deep.equal([]);
    expect(first(file)?.runs).to.deep.equal([{ from: 0, to: 3 }]);
    const both = ask(file, { split: 'region' });
    expect(both.series.map(({ runs }) => runs.length)).to.deep.equal([1, 2]);
    expect(both.breaks.map(({ cut }) => cut)).to.deep.equal([true]);
  });

  it('ignore a break with numbers on one side only', () => {
    const years = (values: readonly (number | null)[]) =>
      ask(oneRow({ values }, { breaks: [{ after: '2016', label: 'x' }] })).breaks.map(
        ({ after }) => after,
      );
    expect(years([null, null, 3, 4])).to.deep.equal([]);
    expect(years([1, 2, null, null])).to.deep.equal([]);
    expect(years([null, null, null, null])).to.deep.equal([]);
    expect(years([1, null, null, 4])).to.deep.equal([1]);
    expect(years([null, 2, 3, null])).to.deep.equal([1]);
    const file = smallFile({
      breaks: [{ after: '2016', label: 'x' }],
      series: [
        { key: ['NL01', 'T'], values: [null, null, 3, 4] },
        { key: ['PV23', 'T'], values: [1, 2, 3, 4] },
      ],
    });
    expect(ask(file).breaks).to.deep.equal([]);
    expect(ask(file, { split: 'region' }).breaks.map(({ after }) => after)).to.deep.equal([1]);
  });

  it('ignore a break before the first and after the last shown period', () => {
    const file = oneRow(
      { values: [1, 2, 3, 4] },
      {
        breaks: [
          { after: '2010', label: 'x' },
          { after: '2018', label: 'y' },
          { after: '2015', label: 'z' },
        ],
      },
    );
    expect(ask(file, { period: '2016..' }).breaks).to.deep.equal([]);
  });
});

describe('latest and change', () => {
  it('never use a forecast as the latest figure', () => {
    const series = first(oneRow({ values: [1, 2, 3, 9], status: '...f' }));
    expect(series?.latest).to.equal(2);
    expect(series?.change).to.deep.include({ kind: 'known', absolute: 1 });
    expect(series?.span).to.deep.include({ to: 2, count: 3, highest: 2 });
  });

  it('are compared where a break follows only after the latest figure', () => {
    const file = oneRow(
      { values: [1, 2, 3, 4], status: '...f' },
      { breaks: [{ after: '2017', label: 'x' }] },
    );
    expect(first(file)?.change).to.deep.include({ kind: 'known', absolute: 1 });
  });

  it('skip a missing last year', () => {
    expect(first(oneRow({ values: [1, 2, 3, null] }))?.latest).to.equal(2);
  });

  const reasons: readonly (readonly [string, Record<string, unknown>])[] = [
    ['no-value', oneRow({ values: [null, null, null, null] })],
    ['first', oneRow({ values: [5, null, null, null] })],
    [
      'first',
      oneRow({ values: [null, null, null, 4] }, { breaks: [{ after: '2017', label: 'x' }] }),
    ],
    [
      'first',
      oneRow(
        { values: [null, null, 3, 4], status: '..f.' },
        { breaks: [{ after: '2017', label: 'x' }] },
      ),
    ],
    ['break', oneRow({ values: [1, 2, 3, 4] }, { breaks: [{ after: '2017', label: 'x' }] })],
    ['break', oneRow({ values: [1, null, null, 4] }, { breaks: [{ after: '2015', label: 'x' }] })],
  ];
  for (const [reason, file] of reasons) {
    it(`give no change and the reason ${reason}`, () => {
      expect(first(file)?.change).to.deep.include({ kind: 'none', reason });
    });
  }

  it('compare with the last number before a gap, before periods that are left out and before a forecast, and name its period', () => {
    const change = (file: ReturnType<typeof oneRow>, query = {}) => {
      const found = first(file, query)?.change;
      return found?.kind === 'known' ? [found.than.code, found.absolute] : found;
    };
    expect(change(oneRow({ values: [1, 2, null, 4] }))).to.deep.equal(['2016', 2]);
    expect(change(oneRow({ values: [1, 2, 4] }, years(['2015', '2016', '2018'])))).to.deep.equal([
      '2016',
      2,
    ]);
    expect(change(oneRow({ values: [1, 2, 3, 4], status: '..f.' }))).to.deep.equal(['2016', 2]);
    expect(change(oneRow({ values: [1, null, null, 4] }), { period: '2018' })).to.deep.equal([
      '2015',
      3,
    ]);
    expect(change(oneRow({ values: [1, null, null, 4] }), { period: 'last-2' })).to.deep.equal([
      '2015',
      3,
    ]);
  });

  it('name the last period before a break that has a number, whichever periods are selected', () => {
    const cut = { breaks: [{ after: '2017', label: 'x' }] };
    const than = (row: Readonly<Record<string, unknown>>, period?: string) => {
      const change = first(oneRow(row, cut), period === undefined ? {} : { period })?.change;
      return change?.kind === 'none' && change.reason === 'break' ? change.than.code : change;
    };
    expect(than({ values: [1, 2, 3, 4] })).to.equal('2017');
    for (const period of [undefined, '2017..', '2018']) {
      expect(than({ values: [1, 2, null, 4] }, period), period).to.equal('2016');
      expect(than({ values: [1, 2, 3, 4], status: '..f.' }, period), period).to.equal('2016');
    }
  });

  it('give per cent for counts and amounts only', () => {
    const relative = (kind: string) => {
      const change = first(oneRow({ values: [1, 2, 40, 50] }, unit(kind)))?.change;
      return change?.kind === 'known' ? change.relative : undefined;
    };
    expect(['count', 'amount'].map(relative)).to.deep.equal([0.25, 0.25]);
    expect(
      ['share', 'index', 'score', 'ratio', 'change', 'percentage'].map(relative),
    ).to.deep.equal(Array(6).fill(null));
  });

  it('give no per cent of nothing or of less than nothing', () => {
    const change = (older: number) =>
      first(oneRow({ values: [1, 2, older, 50] }, unit('amount')))?.change;
    expect(change(0)).to.deep.include({ absolute: 50, relative: null });
    expect(change(-10)).to.deep.include({ absolute: 60, relative: null });
    expect(change(1)).to.deep.include({ absolute: 49, relative: 49 });
  });

  it('give points without the noise of binary fractions', () => {
    const tenths = { unit: { kind: 'share', label: 'x', decimals: 1 } };
    expect(first(oneRow({ values: [1, 2, 28.1, 29.1] }, tenths))?.change).to.deep.include({
      absolute: 1,
    });
  });
});

describe('span', () => {
  it('starts after the last cut before the latest figure', () => {
    const file = oneRow({ values: [9, 1, 2, 3] }, { breaks: [{ after: '2015', label: 'x' }] });
    expect(first(file)?.span).to.deep.include({
      from: 1,
      to: 3,
      absolute: 2,
      count: 3,
      trend: 'rose',
    });
  });

  it('ends at the latest figure, also where a cut follows directly', () => {
    const file = oneRow(
      { values: [1, 2, 3, 9], status: '...f' },
      { breaks: [{ after: '2017', label: 'x' }] },
    );
    expect(first(file)?.span).to.deep.include({ from: 0, to: 2, count: 3 });
  });

  it('names the first of equal extremes', () => {
    expect(first(oneRow({ values: [5, 9, 9, 5] }))?.span).to.deep.include({
      highest: 1,
      lowest: 0,
    });
  });

  it('counts gaps and left-out periods as missing, and calls nothing steady when more than a fifth is', () => {
    const five = { period: { kind: 'year', codes: ['2011', '2012', '2013', '2014', '2015'] } };
    expect(first(oneRow({ values: [1, 2, null, 4, 5] }, five))?.span).to.deep.include({
      count: 4,
      missing: 1,
      trend: 'rose',
    });
    expect(first(oneRow({ values: [1, 2, null, 4] }))?.span).to.deep.include({
      count: 3,
      missing: 1,
      trend: 'rose',
    });
    expect(first(oneRow({ values: [4, 4, null, 4] }))?.span).to.deep.include({
      count: 3,
      missing: 1,
      trend: null,
    });
    expect(
      first(oneRow({ values: [1, 2, 4] }, years(['2015', '2016', '2018'])))?.span,
    ).to.deep.include({
      missing: 1,
      trend: 'rose',
    });
  });

  it('compares the figures as they are shown, each rounded to the decimals of the unit', () => {
    const file = oneRow(
      { values: [36.6, 36.6, 37.4] },
      { ...years(['2016', '2017', '2018']), ...unit('share') },
    );
    expect(first(file)).to.have.nested.property('change.absolute', 0);
    expect(first(file)?.span).to.deep.include({
      absolute: 0,
      highest: 0,
      lowest: 0,
      trend: 'steady',
    });
    const counts = oneRow({ values: [1, 2, 3, 1234567890123456] });
    expect(first(counts)?.span).to.deep.include({ absolute: 1234567890123455 });
  });

  it('is null with one number', () => {
    expect(first(oneRow({ values: [null, null, null, 4] }))?.span).to.equal(null);
  });
});

describe('the trend of a span', () => {
  const trend = (unitOf: object) =>
    first(oneRow({ values: [50, 50, 51, 51] }, { unit: { label: 'x', ...unitOf } }))?.span?.trend;

  it('is that of a share for percentages, whatever their kind, and for nothing else', () => {
    expect(trend({ kind: 'count' })).to.equal('rose');
    expect(trend({ kind: 'share' })).to.equal('steady');
    expect(trend({ kind: 'number', symbol: '%' })).to.equal('steady');
    expect(trend({ kind: 'number' })).to.equal('rose');
  });
});

describe('definitions', () => {
  const twoDefinitions = {
    definitions: { A: { text: 'per domein' }, B: { text: 'per opleiding' } },
    editions: { e1: { definition: 'A' }, e2: { definition: 'B' }, e3: {} },
    edition: { id: 'e2' },
  };

  it('cut where they change across a gap, right before the newer number', () => {
    const slice = ask(
      oneRow({ values: [1, null, 3, 4], editions: ['e1', 'e1', 'e2', 'e2'] }, twoDefinitions),
    );
    expect(slice.breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[1, true]]);
    expect(slice.series[0]?.span).to.deep.include({ from: 2, to: 3 });
  });

  it('cut also under a break that claims to be recalculated', () => {
    const file = oneRow(
      { values: [1, 2, 3, 4], editions: ['e1', 'e1', 'e2', 'e2'] },
      { ...twoDefinitions, breaks: [{ after: '2016', recalculated: true, label: 'x' }] },
    );
    expect(ask(file).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[1, true]]);
    expect(first(file)?.runs).to.have.length(2);
  });

  it('leave the recalculated breaks before and after them as they are', () => {
    const file = oneRow(
      { values: [1, 2, 3, 4], editions: ['e1', 'e1', 'e2', 'e2'] },
      {
        ...twoDefinitions,
        breaks: ['2015', '2017'].map((after) => ({ after, recalculated: true, label: 'x' })),
      },
    );
    expect(ask(file).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([
      [0, false],
      [1, true],
      [2, false],
    ]);
  });

  it('cut a recalculated break for the rows that change there, whichever row comes first', () => {
    const row = (code: string, ...editions: readonly string[]) => ({
      key: ['NL01', code],
      values: [1, 2, 3, 4],
      editions,
    });
    const changed = ['e1', 'e1', 'e2', 'e2'];
    const same = ['e2', 'e2', 'e2', 'e2'];
    for (const [total, women] of [
      [changed, same],
      [same, changed],
    ] as const) {
      const slice = ask(
        smallFile({
          ...twoDefinitions,
          breaks: [{ after: '2016', recalculated: true, label: 'x' }],
          series: [row('T', ...total), row('F', ...women)],
        }),
        { split: 'gender' },
      );
      expect(slice.breaks.map(({ cut }) => cut)).to.deep.equal([true]);
      expect(slice.series.map(({ runs }) => runs.length)).to.deep.equal(
        [total, women].map((editions) => (editions === changed ? 2 : 1)),
      );
    }
  });

  it('do not turn a recalculated break into a cut where another break cuts between the same numbers', () => {
    const file = oneRow(
      { values: [1, null, 3, 4], editions: ['e1', 'e1', 'e2', 'e2'] },
      {
        ...twoDefinitions,
        breaks: [
          { after: '2015', recalculated: true, label: 'x' },
          { after: '2016', label: 'y' },
        ],
      },
    );
    expect(ask(file).breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([
      [0, false],
      [1, true],
    ]);
  });

  it('cut before and after a number that is marked as counted differently', () => {
    const slice = ask(oneRow({ values: [10, 20, 30, 400], status: '...d' }));
    expect(slice.breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[2, true]]);
    expect(slice.series[0]).to.have.nested.property('change.reason', 'break');
    expect(slice.series[0]?.runs).to.deep.equal([
      { from: 0, to: 2 },
      { from: 3, to: 3 },
    ]);
    const between = ask(oneRow({ values: [10, 200, 300, 40], status: '.dp.', flags: { 2: 'd' } }));
    expect(between.breaks.map(({ after }) => after)).to.deep.equal([0, 2]);
    expect(between.series[0]?.span).to.equal(null);
  });

  it('that are unknown differ from one that is known', () => {
    expect(
      first(oneRow({ values: [1, 2, 3, 4], editions: ['e3', 'e3', 'e2', 'e2'] }, twoDefinitions))
        ?.runs,
    ).to.have.length(2);
    expect(first(oneRow({ values: [1, 2, 3, 4] }))?.runs).to.have.length(1);
  });

  it('are given with a declared break where only some rows have numbers around it, and omitted where rows name different ones', () => {
    const sides = (...rows: readonly Readonly<Record<string, unknown>>[]) =>
      ask(
        smallFile({
          ...twoDefinitions,
          breaks: [{ after: '2016', label: 'x' }],
          series: rows.map((row, i) => ({
            key: ['NL01', ['T', 'M', 'F'][i]],
            values: i === 0 ? [9, 9, 9, 9] : [1, 2, 3, 4],
            ...row,
          })),
        }),
        { split: 'gender' },
      ).breaks.map(({ after, before, since }) => [after, before?.id ?? null, since?.id ?? null]);
    const changed = { editions: ['e1', 'e1', 'e2', 'e2'] };
    const empty = { values: [null, null, null, null], ...changed };
    const late = { values: [null, null, 9, 9], ...changed };
    expect(sides(changed, empty, late)).to.deep.equal([[1, 'A', 'B']]);
    expect(sides(late, changed, empty)).to.deep.equal([[1, 'A', 'B']]);
    const unnamed = { editions: ['e3', 'e3', 'e2', 'e2'] };
    expect(sides(changed, unnamed)).to.deep.equal([[1, null, 'B']]);
    expect(sides(changed, unnamed, changed)).to.deep.equal([[1, null, 'B']]);
    expect(sides(changed, { editions: ['e2', 'e2', 'e2', 'e2'] })).to.deep.equal([[1, null, null]]);
  });

  it('are given once for several rows with the same change', () => {
    const file = smallFile({
      ...twoDefinitions,
      series: [
        { key: ['NL01', 'T'], values: [9, 9, 9, 9], editions: ['e1', 'e1', 'e2', 'e2'] },
        { key: ['NL01', 'F'], values: [1, 2, 3, 4], editions: ['e1', 'e1', 'e2', 'e2'] },
        { key: ['NL01', 'M'], values: [1, 2, 3, 4], editions: ['e1', 'e2', 'e2', 'e2'] },
      ],
    });
    expect(ask(file, { split: 'gender' }).breaks.map(({ after }) => after)).to.deep.equal([0, 1]);
  });
});

describe('gaps', () => {
  const gaps = (row: Readonly<Record<string, unknown>>, after: string) =>
    first(oneRow(row, { breaks: [{ after, label: 'x' }] }))?.gaps;

  it('are none where a break lies in them, and are left by breaks before and after', () => {
    const late = { values: [1, null, 3, 4] };
    expect(gaps(late, '2015')).to.deep.equal([]);
    expect(gaps(late, '2016')).to.deep.equal([]);
    expect(gaps(late, '2017')).to.deep.equal([{ from: 0, to: 2 }]);
    expect(gaps({ values: [1, 2, null, 4] }, '2015')).to.deep.equal([{ from: 1, to: 3 }]);
  });
});

describe('a break after a period that is none', () => {
  it('does not hold', () => {
    const { dataset } = readIndicator(oneRow({ values: [1, 2, 3, 4] }), base, base);
    const broken = { after: 'x', recalculated: false, label: {}, key: null };
    expect(select({ ...dataset, breaks: [broken] }, readQuery({})).breaks).to.deep.equal([]);
  });
});

describe('the breaks of one row', () => {
  it('are declared by the file or follow from the definitions', () => {
    const { dataset } = readIndicator(
      oneRow(
        { values: [1, 2, 3, 4], editions: ['e1', 'e1', 'e1', 'e2'] },
        {
          definitions: { A: { text: 'per domein' }, B: { text: 'per opleiding' } },
          editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
          edition: { id: 'e2' },
          breaks: [{ after: '2015', label: 'x' }],
        },
      ),
      base,
      base,
    );
    const { periods, breaks, indicator, series } = dataset;
    const cuts = series.flatMap(cutter(periods, breaks, indicator.definitions));
    expect(cuts.map(({ declared, sliceBreak }) => [declared, sliceBreak.after])).to.deep.equal([
      [true, 0],
      [false, 2],
    ]);
  });
});

describe('the gaps that a picture bridges', () => {
  const bridged = (row: Readonly<Record<string, unknown>>, change = {}) => {
    const series = first(oneRow(row, change));
    return series && unknownBetween(series);
  };

  it('are those in which no number is known', () => {
    expect(bridged({ values: [1, null, null, 4] })).to.deep.equal([{ from: 0, to: 3 }]);
    expect(bridged({ values: [1, 2, 4] }, years(['2015', '2016', '2018']))).to.deep.equal([
      { from: 1, to: 2 },
    ]);
  });

  it('are none where a number in between is hidden, be it one of several', () => {
    expect(bridged({ values: [1, null, null, 4], status: '.ms.' })).to.deep.equal([]);
    expect(bridged({ values: [1, null, null, 4], status: '.sm.' })).to.deep.equal([]);
  });

  it('are none to or from a forecast', () => {
    expect(bridged({ values: [1, null, 3, 4], status: '.mf.' })).to.deep.equal([]);
    expect(bridged({ values: [1, null, 3, 4], status: 'fm..' })).to.deep.equal([]);
    expect(bridged({ values: [1, null, 3, 4], status: '.mpf' })).to.deep.equal([
      { from: 0, to: 2 },
    ]);
  });
});
