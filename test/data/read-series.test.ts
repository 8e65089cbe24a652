import { expect } from '@open-wc/testing';
import { readIndicator } from './read-indicator.js';
import { oneRow } from './small-file.js';

const base = 'https://monitor.example/data/file.json';
const read = (
  row: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
) => readIndicator(oneRow({ values: [10, 20, 30, 40], ...row }, change), base, base);
const margins = (row: Readonly<Record<string, unknown>>) =>
  read(row).dataset.series[0]?.observations.map(
    ({ margin }) => margin && [margin.lower, margin.upper],
  );
const found = (
  row: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
) => read(row, change).findings.map(({ severity, code, pointer }) => [severity, code, pointer]);

describe('margins', () => {
  it('belong to the numbers that have one', () => {
    const row = { lower: [9, null, 30, 39.5], upper: [11, null, 30, 41] };
    expect(margins(row)).to.deep.equal([[9, 11], undefined, [30, 30], [39.5, 41]]);
    expect(found(row)).to.deep.equal([]);
    expect(read(row).dataset.series[0]?.observations[1]?.margin).to.equal(undefined);
  });

  it('follow their numbers when the periods are put in order', () => {
    const { dataset } = read(
      { lower: [9, 19, 29, 39], upper: [11, 21, 31, 41] },
      { period: { kind: 'year', codes: ['2018', '2015', '2017', '2016'] } },
    );
    expect(
      dataset.series[0]?.observations.map(({ value, margin }) => [value, margin?.lower]),
    ).to.deep.equal([
      [20, 19],
      [40, 39],
      [30, 29],
      [10, 9],
    ]);
  });

  const wrong: readonly (readonly [string, unknown, unknown])[] = [
    ['lies above its number', 12, 15],
    ['lies below its number', 7, 9],
    ['is reversed', 11, 9],
    ['has no lower bound', null, 11],
    ['has no upper bound', 9, null],
    ['is text', '9', 11],
  ];
  for (const [name, lower, upper] of wrong) {
    it(`are left out where one ${name}; the number stays`, () => {
      const row = { lower: [lower, 20, 30, 40], upper: [upper, 20, 30, 40] };
      expect(margins(row)).to.deep.equal([undefined, [20, 20], [30, 30], [40, 40]]);
      expect(found(row)).to.deep.equal([['error', 'margin', '/series/0/values/0']]);
      expect(read(row).dataset.series[0]?.observations[0]?.value).to.equal(10);
    });
  }

  it('are left out of a row with only one bound per number, or another count of bounds than numbers', () => {
    for (const row of [
      { lower: [9, 19, 29, 39] },
      { upper: [11, 21, 31, 41] },
      { lower: [9], upper: [11] },
      { lower: 9, upper: 11 },
    ]) {
      expect(margins(row), JSON.stringify(row)).to.deep.equal([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(found(row)).to.deep.equal([['error', 'margin', '/series/0/lower']]);
    }
  });

  it('of a hidden number are left out, since they would reveal it', () => {
    const row = {
      values: [10, null, 30, 40],
      status: '.s..',
      lower: [9, 19, 29, 39],
      upper: [11, 21, 31, 41],
    };
    expect(margins(row)?.[1]).to.equal(undefined);
    expect(read(row).findings).to.deep.equal([
      {
        severity: 'error',
        code: 'margin',
        pointer: '/series/0/values/1',
        expected: 'no margin of a gap',
      },
    ]);
  });

  it('count when two rows with one key are compared', () => {
    const row = {
      key: [],
      values: [10, 20, 30, 40],
      lower: [9, 19, 29, 39],
      upper: [11, 21, 31, 41],
    };
    const { dataset, findings } = readIndicator(
      oneRow({}, { series: [row, { ...row, lower: [8, 19, 29, 39] }] }),
      base,
      base,
    );
    expect([dataset.series, findings.map(({ code }) => code)]).to.deep.equal([
      [],
      ['series-twice'],
    ]);
  });
});

describe('unknown status letters', () => {
  it('are shown after their number, with the known ones', () => {
    const [, second, third] =
      read({ status: '.XYp', flags: { 1: 'pV' } }).dataset.series[0]?.observations ?? [];
    expect(second).to.deep.include({
      value: 20,
      status: 'remark',
      flags: ['remark', 'provisional'],
      unknownCodes: 'XV',
    });
    expect(third).to.deep.include({ value: 30, status: 'remark', unknownCodes: 'Y' });
    expect(
      read({ status: '.XYp', flags: { 1: 'pV' } }).findings.map(({ code, found: letters }) => [
        code,
        letters,
      ]),
    ).to.deep.equal([
      ['unknown-status', '"XV"'],
      ['unknown-status', '"Y"'],
    ]);
  });

  it('are ignored for a gap', () => {
    const [cell] =
      read({ values: [null, 20, 30, 40], status: 'X...' }).dataset.series[0]?.observations ?? [];
    expect(cell).to.deep.include({ value: null, status: 'missing' });
    expect(cell?.unknownCodes).to.equal(undefined);
  });
});

describe('a status letter in the other case', () => {
  it('hides a number where it resembles a letter that does, and is reported', () => {
    for (const [letter, status] of [
      ['S', 'suppressed'],
      ['C', 'confidential'],
      ['M', 'missing'],
      ['Z', 'impossible'],
      ['W', 'unpublished'],
      ['Ｓ', 'suppressed'],
    ] as const) {
      const { dataset, findings } = read({ status: `.${letter}..` });
      const cell = dataset.series[0]?.observations[1];
      expect(cell, letter).to.deep.include({ value: null, status });
      expect(findings.map(({ severity, code }) => `${severity} ${code}`)).to.include(
        'error unknown-status',
      );
      expect(JSON.stringify(dataset)).not.to.include('"value":20');
    }
  });

  it('hides a number as a second flag too', () => {
    expect(
      read({ status: '.p..', flags: { 1: 'S' } }).dataset.series[0]?.observations[1],
    ).to.deep.include({
      value: null,
    });
  });

  it('of a visible number counts as the letter that it resembles: a forecast is never the latest figure', () => {
    const { dataset, findings } = read({ status: '..PF' });
    expect(dataset.series[0]?.observations.map(({ status }) => status)).to.deep.equal([
      'final',
      'final',
      'provisional',
      'forecast',
    ]);
    expect(
      findings.map(({ severity, code, found: letters }) => [severity, code, letters]),
    ).to.deep.equal([
      ['warning', 'unknown-status', '"P"'],
      ['warning', 'unknown-status', '"F"'],
    ]);
  });
});

describe('numbers for periods after the date of the file', () => {
  const statuses = (change: Readonly<Record<string, unknown>>) =>
    read({}, change).dataset.series[0]?.observations.map(({ status }) => status);

  it('are forecasts, by the last update, otherwise by the edition', () => {
    expect(statuses({ updated: '2016-12-31' })).to.deep.equal([
      'final',
      'final',
      'forecast',
      'forecast',
    ]);
    expect(statuses({ edition: { id: '1', date: '2017-01-01' } })).to.deep.equal([
      'final',
      'final',
      'final',
      'forecast',
    ]);
    expect(found({}, { updated: '2016-12-31' })).to.deep.equal(
      [2, 3].map((i) => ['note', 'after-update', `/series/0/values/${i}`]),
    );
  });

  it('keep the status in the file where no date is known', () => {
    expect(statuses({ edition: { id: '1' } })).to.deep.equal(['final', 'final', 'final', 'final']);
  });

  it('are not reported where they are gaps', () => {
    expect(
      found({ values: [10, null, null, null], status: '.www' }, { updated: '2015-12-31' }),
    ).to.deep.equal([]);
  });
});

describe('the source of a cell', () => {
  const three = ['a', 'b', 'c'].map((id) => ({ id, name: `Bron ${id}` }));
  const printed = (row: Readonly<Record<string, unknown>>, version = '1.1') =>
    read(row, { version, sources: three }).dataset.series[0]?.observations.map(({ sources }) =>
      sources.map(({ id }) => id).join(' '),
    );
  const readSources = (row: Readonly<Record<string, unknown>>) =>
    found(row, { version: '1.1', sources: three });

  it('is given per period, in the order of the list of the file; a gap has none', () => {
    const row = { values: [10, 20, null, 40], sources: ['b', 'c a', null, 'a'] };
    expect(printed(row)).to.deep.equal(['b', 'a c', '', 'a']);
    expect(readSources(row)).to.deep.equal([]);
  });

  it('may be given once for a row, also for sources that are not public', () => {
    expect(printed({ values: [10, null, 30, 40], status: '.c..', sources: 'b' })).to.deep.equal([
      'b',
      'b',
      'b',
      'b',
    ]);
  });

  it('is every source of the file where none is given: for a whole row, and for a single number', () => {
    expect(printed({ values: [10, null, 30, 40] }, '1.0')).to.deep.equal([
      'a b c',
      'a b c',
      'a b c',
      'a b c',
    ]);
    expect(printed({ sources: [null, 'b', 'b', 'b'] })?.[0]).to.equal('a b c');
  });

  it('leaves out an id that is not in the list, and keeps the other sources and the number', () => {
    const row = { sources: ['x', 'a x', 'a', 'a'] };
    expect(printed(row)).to.deep.equal(['', 'a', 'a', 'a']);
    expect(readSources(row)).to.deep.equal([
      ['warning', 'unknown-source', '/series/0/sources/0'],
      ['warning', 'unknown-source', '/series/0/sources/1'],
    ]);
    expect(read(row, { sources: three }).dataset.series[0]?.observations[0]?.value).to.equal(10);
    expect(readSources({ sources: 'x' })).to.deep.equal([
      ['warning', 'unknown-source', '/series/0/sources'],
    ]);
    for (const strange of [7, {}, true, ''])
      expect(printed({ sources: strange }), JSON.stringify(strange)).to.deep.equal([
        '',
        '',
        '',
        '',
      ]);
  });

  it('is absent in a row with another count of sources than periods', () => {
    const row = { sources: ['a', 'b', 'c'] };
    expect(printed(row)).to.deep.equal(['', '', '', '']);
    expect(readSources(row)).to.deep.equal([['warning', 'source-count', '/series/0/sources']]);
  });

  it('follows its number when the periods are put in order', () => {
    const period = { kind: 'year', codes: ['2018', '2015', '2017', '2016'] };
    const { dataset } = read({ sources: ['a', 'b', 'c', 'a b'] }, { sources: three, period });
    expect(
      dataset.series[0]?.observations.map(({ value, sources }) => [
        value,
        sources.map(({ id }) => id).join(' '),
      ]),
    ).to.deep.equal([
      [20, 'b'],
      [40, 'a b'],
      [30, 'c'],
      [10, 'a'],
    ]);
  });
});
