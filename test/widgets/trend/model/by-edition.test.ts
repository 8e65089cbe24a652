import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { byEdition } from '../../../../src/widgets/trend/model/by-edition.js';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { smallFile } from '../../../data/small-file.js';
import { runsHere } from '../../../support/cases.js';

const base = 'https://monitor.example/data/file.json';
const files = import.meta.glob<object>('../../../fixtures/monitor/mbo-instroom-techniek.*.json', {
  eager: true,
  import: 'default',
});
const names = {
  dimension: { nl: 'Editie' },
  edition: ({ id }: { readonly id: string }) => ({ nl: `editie ${id}` }),
};
const answer = (file: object, id: string, attributes: QueryAttributes = {}): Slice => {
  const { dataset } = readIndicator(file, base, base);
  return select(dataset, { ...readQuery(attributes), edition: id });
};
const mbo = (attributes: QueryAttributes = {}, ...ids: readonly string[]): Slice =>
  byEdition(
    ids.map((id) =>
      answer(
        files[`../../../fixtures/monitor/mbo-instroom-techniek.${id}.json`] as object,
        id,
        attributes,
      ),
    ),
    names,
  );
const edition = (
  id: string,
  codes: readonly string[],
  values: readonly (number | null)[],
  change: object = {},
): Slice =>
  answer(
    smallFile({
      edition: { id },
      period: { kind: 'year', codes },
      dimensions: [],
      series: [{ key: [], values }],
      ...change,
    }),
    id,
  );
const values = ({ series }: Slice) =>
  series.map(({ observations }) => observations.map(({ value }) => value));

describe('editions of one definition as series', () => {
  const slice = mbo({}, '2018', '2020', '2019');

  it('are one series each, the newest first and in front, on one axis with all their periods', () => {
    expect(slice.series.map(({ id, context }) => [id, context])).to.deep.equal([
      ['2020', false],
      ['2019', true],
      ['2018', true],
    ]);
    expect(slice.periods.map(({ code }) => code)).to.deep.equal([
      '2013/14',
      '2014/15',
      '2015/16',
      '2016/17',
      '2017/18',
      '2018/19',
      '2019/20',
    ]);
    expect(values(slice)).to.deep.equal([
      [null, 37817, 40056, 41543, 41813, 42854, 42225],
      [null, 37807, 40032, 41526, 41793, 43080, null],
      [38544, 37807, 40032, 41526, 41977, null, null],
    ]);
    expect(slice.editions.map(({ id }) => id)).to.deep.equal(['2018', '2019', '2020']);
    expect(slice.split).to.deep.equal({ id: '@edition', label: { nl: 'Editie' } });
  });

  it('have an impossible cell in a period that they do not cover', () => {
    const [, , older] = slice.series;
    expect(older?.observations.at(-1)).to.deep.include({
      value: null,
      status: 'impossible',
      flags: ['impossible'],
      edition: '2018',
      pointer: '',
    });
    expect(older?.latest).to.equal(4);
    expect(older?.span).to.deep.include({ from: 0, to: 4, absolute: 41977 - 38544 });
  });

  it('are connected within an edition only', () => {
    expect(slice.series.map(({ runs }) => runs)).to.deep.equal([
      [{ from: 1, to: 6 }],
      [{ from: 1, to: 5 }],
      [{ from: 0, to: 4 }],
    ]);
  });

  it('list what each revised of the figures of the one before', () => {
    expect(slice.versions?.revisions).to.deep.equal([
      {
        newer: '2020',
        older: '2019',
        shared: 5,
        changed: 5,
        largest: { at: 5, absolute: 42854 - 43080 },
      },
      {
        newer: '2019',
        older: '2018',
        shared: 4,
        changed: 1,
        largest: { at: 4, absolute: 41793 - 41977 },
      },
    ]);
  });

  it('leave out, and name, one with another definition', () => {
    const all = mbo({}, '2017', '2018', '2019', '2020');
    expect(all.series.map(({ id }) => id)).to.deep.equal(['2020', '2019', '2018']);
    expect(
      all.versions?.leftOut.map(({ edition: { id }, definition }) => [id, definition?.id]),
    ).to.deep.equal([['2017', 'A']]);
    expect(
      mbo({}, '2017').series.map(({ id }) => id),
      'alone it is the newest',
    ).to.deep.equal(['2017']);
  });

  const definitions = {
    definitions: { A: { text: 'a' }, B: { text: 'b' } },
  };
  const counted = (
    id: string,
    values: readonly (number | null)[],
    ...by: readonly ('A' | 'B')[]
  ): Slice => {
    const { dataset } = readIndicator(
      smallFile({
        ...definitions,
        edition: { id },
        period: { kind: 'year', codes: values.map((_, i) => String(2015 + i)) },
        dimensions: [],
        series: [{ key: [], values }],
      }),
      base,
      base,
    );
    const series = dataset.series.map((one) => ({
      ...one,
      observations: one.observations.map((cell, i) => ({ ...cell, definition: by[i] ?? null })),
    }));
    return select({ ...dataset, series }, readQuery({}));
  };
  const shown = (...all: readonly Slice[]) => byEdition(all, names).series.map(({ id }) => id);

  it('have the definition of their latest figure, or of their last cell if they have none', () => {
    const newest = counted('2', [1, 2], 'B', 'B');
    expect(shown(newest, counted('1', [null, null, null], 'A', 'A', 'B'))).to.deep.equal([
      '2',
      '1',
    ]);
    expect(shown(newest, counted('1', [null, null, null], 'B', 'B', 'A'))).to.deep.equal(['2']);
    expect(shown(newest, counted('1', [5, null], 'B', 'A'))).to.deep.equal(['2', '1']);
    expect(shown(newest, counted('1', [5, null], 'A', 'B'))).to.deep.equal(['2']);
  });

  it('are named with the newest of their definitions where they are left out', () => {
    const both = byEdition([counted('2', [1, 2], 'B', 'B'), counted('1', [3, 4], 'B', 'A')], names);
    expect(both.versions?.leftOut.map(({ definition }) => definition?.id)).to.deep.equal(['A']);
  });

  it('are left out, without a definition, where their periods are of another kind', () => {
    const years = edition('2', ['2015', '2016'], [1, 2]);
    const school = edition('1', ['2015/16'], [1], {
      period: { kind: 'schoolyear', codes: ['2015/16'] },
    });
    expect(byEdition([years, school], names).versions?.leftOut).to.deep.equal([
      { edition: school.indicator.edition, definition: null },
    ]);
  });

  it('are compared also where a figure is 0', () => {
    const revised = byEdition(
      [edition('1', ['2015', '2016'], [0, 3]), edition('2', ['2015', '2016'], [2, 0])],
      names,
    ).versions?.revisions[0];
    expect(revised).to.deep.include({ shared: 2, changed: 2, largest: { at: 1, absolute: -3 } });
    const last = byEdition([edition('1', ['2015'], [0]), edition('2', ['2015'], [2])], names);
    expect(last.versions?.revisions[0]?.largest).to.deep.equal({ at: 0, absolute: 2 });
  });

  it('are in the order of their dates where all have one, otherwise of their names', () => {
    const dated = [
      ['b', '2019-01-01'],
      ['a', '2020-01-01'],
      ['c', '2018-01-01'],
    ].map(([id = '', date]) =>
      edition(id, ['2015', '2016'], [1, 2], { edition: { id, date }, updated: '2021-01-01' }),
    );
    expect(byEdition(dated, names).series.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    const named = ['2022-05', '2022-11', '2021'].map((id) => edition(id, ['2015', '2016'], [1, 2]));
    expect(byEdition(named, names).series.map(({ id }) => id)).to.deep.equal([
      '2022-11',
      '2022-05',
      '2021',
    ]);
    const numbered = ['9', '10'].map((id) => edition(id, ['2015', '2016'], [1, 2]));
    expect(byEdition(numbered, names).series.map(({ id }) => id)).to.deep.equal(['10', '9']);
    const halfDated = [
      edition('a', ['2015'], [1], { edition: { id: 'a', date: '2020-01-01' } }),
      edition('b', ['2015'], [1]),
    ];
    expect(byEdition(halfDated, names).series.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });

  it('do not include a total, and have the targets of the newest in the common periods', () => {
    const target = (period: string) => ({
      id: period,
      period,
      value: 9,
      rule: 'atleast',
      key: [],
      label: 'Doel',
    });
    const older = edition('1', ['2014', '2015'], [1, 2]);
    const newer = edition('2', ['2015', '2016'], [3, 4], {
      targets: [target('2016'), target('2030')],
    });
    const both = byEdition([older, newer], names);
    expect(both.series.map(({ total }) => total)).to.deep.equal([false, false]);
    expect(both.targets.map(({ at }) => at)).to.deep.equal([2, null]);
  });

  it('name the first of the most revised figures', () => {
    const both = byEdition(
      [
        edition('1', ['2015', '2016', '2017'], [1, 2, 3]),
        edition('2', ['2015', '2016', '2017'], [2, 7, 8]),
      ],
      names,
    );
    expect(both.versions?.revisions[0]?.largest).to.deep.equal({ at: 1, absolute: 5 });
  });

  it('keep their cuts, each at its position on the common axis', () => {
    const breaks = [{ after: '2016', recalculated: false, label: 'Nieuw' }];
    const older = edition('1', ['2014', '2015', '2016', '2017'], [1, 2, 3, 4], { breaks });
    const newer = edition('2', ['2016', '2017', '2018'], [3, 5, 6], { breaks });
    const both = byEdition([older, newer], names);
    expect(both.breaks.map(({ after, cut }) => [after, cut])).to.deep.equal([[2, true]]);
    expect(both.series[1]?.runs).to.deep.equal([
      { from: 0, to: 2 },
      { from: 3, to: 3 },
    ]);
  });

  it('keep their cuts in order of time, whichever edition they belong to', () => {
    const broken = (after: string) => ({
      breaks: [{ after, recalculated: false, label: 'Nieuw' }],
    });
    const older = edition('1', ['2014', '2015', '2016'], [1, 2, 3], broken('2014'));
    const newer = edition('2', ['2015', '2016', '2017'], [3, 5, 6], broken('2016'));
    expect(byEdition([older, newer], names).breaks.map(({ after }) => after)).to.deep.equal([0, 2]);
  });

  it('contain every figure of every edition, and no other', () => {
    const row = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2000, max: 2006 }), row), {
          minLength: 1,
          maxLength: 4,
        }),
        (all) => {
          const answers = all.map(([from, cells], n) =>
            edition(
              `${n}`,
              cells.map((_, i) => `${from + i}`),
              cells,
            ),
          );
          const { series, periods, versions } = byEdition(answers, names);
          for (const [n, { observations, runs }] of series.entries()) {
            const [from, cells] = all[all.length - 1 - n] ?? [0, []];
            expect(observations.map(({ value }) => value)).to.deep.equal(
              periods.map(({ code }) => cells[Number(code) - from] ?? null),
            );
            const joined = runs.flatMap(({ from: first, to }) =>
              Array.from({ length: to - first + 1 }, (_, i) => first + i),
            );
            expect(joined).to.deep.equal(
              observations.flatMap(({ value }, i) => (value === null ? [] : [i])),
            );
          }
          for (const [n, { shared, changed, largest }] of (versions?.revisions ?? []).entries()) {
            const steps = periods.flatMap((_, i) => {
              const [now, then] = [
                series[n]?.observations[i]?.value ?? null,
                series[n + 1]?.observations[i]?.value ?? null,
              ];
              return now === null || then === null ? [] : [now - then];
            });
            expect([shared, changed]).to.deep.equal([
              steps.length,
              steps.filter((step) => step !== 0).length,
            ]);
            expect(Math.abs(largest?.absolute ?? 0)).to.equal(Math.max(0, ...steps.map(Math.abs)));
          }
        },
      ),
      { seed: 20200615, numRuns: runsHere(300) },
    );
  });
});
