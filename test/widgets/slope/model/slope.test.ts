import { expect } from '@open-wc/testing';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import recounted from '../../../../demo/monitor/werk-technisch-beroep.json';
import tracks from '../../../../demo/monitor/vmbo-techniek-aandeel.json';
import { stopsOf, type Slope } from '../../../../src/widgets/slope/model/slope.js';
import {
  coursesOf,
  everyEnd,
  oneCut,
  percent,
} from '../../../../stories/slope/tp-slope-figures.js';
import { slopeOf } from '../slope-cases.js';
import { problemOf } from '../../../data/problem-of.js';

const periods = ({ slice }: Slope): readonly string[] => slice.periods.map(({ code }) => code);
const fits = ({ rows }: Slope): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ id, fit }) => [id, fit]));
const courses = ({ rows }: Slope): Readonly<Record<string, string | null>> =>
  Object.fromEntries(rows.map(({ id, course }) => [id, course]));

describe('the two periods of a slope', () => {
  it('are the first and the last of the file, or of the requested ones', () => {
    expect(periods(slopeOf(provinces))).to.deep.equal(['2014', '2018']);
    expect(periods(slopeOf(provinces, { period: '2015..2017' }))).to.deep.equal(['2015', '2017']);
    expect(periods(slopeOf(provinces, { period: 'last-2' }))).to.deep.equal(['2017', '2018']);
  });

  it('are the first of the file and the requested one, where that is one', () => {
    expect(periods(slopeOf(provinces, { period: '2016' }))).to.deep.equal(['2014', '2016']);
    expect(problemOf(() => slopeOf(provinces, { period: '2014' })).code).to.equal('bad-attribute');
    expect(problemOf(() => slopeOf(provinces, { period: '2014' })).detail).to.deep.equal({
      pointer: 'period',
      expected: 'two periods',
      found: '2014',
    });
    expect(problemOf(() => slopeOf(provinces, { period: '2019' })).code).to.equal('unknown-period');
  });

  it('are those that most rows have, and rows with others are counted', () => {
    const found = slopeOf(
      coursesOf({
        A: [[1, 2, 3, null], '...m'],
        B: [[null, 5, 6, 7], 'm...'],
        C: [[null, 8, 9, null], 'm..m'],
      }),
    );
    expect(periods(found)).to.deep.equal(['2016', '2017']);
    expect(found.outside).to.deep.equal({ earlier: 1, later: 1 });
  });

  it('are any that have a figure, where no two are in most rows', () => {
    expect(
      periods(
        slopeOf(
          coursesOf({
            A: [[1, null, 3], '.m.'],
            B: [[null, null, 6], 'mm.'],
            C: [[null, null, 2], 'mm.'],
          }),
        ),
      ),
    ).to.deep.equal(['2015', '2017']);
    const single = slopeOf(coursesOf({ A: [[null, 4], 'm.'], B: [[null, 2], 's.'] }));
    expect([periods(single), fits(single)]).to.deep.equal([
      ['2015', '2016'],
      { A: 'half', B: 'half' },
    ]);
    const first = slopeOf(coursesOf({ A: [[4, null], '.m'], B: [[2, null], '.m'] }));
    expect(periods(first)).to.deep.equal(['2015', '2016']);
    const none = slopeOf(coursesOf({ A: [[null, null], 'mm'], B: [[null, null], 'ww'] }));
    expect([periods(none), fits(none)]).to.deep.equal([['2015', '2016'], { A: 'none', B: 'none' }]);
  });

  it('are the first with any figure and the last that most rows have, wherever those are', () => {
    const found = slopeOf(
      coursesOf({
        A: [[null, 2, 2, 3, null], 'm...m'],
        B: [[null, null, null, 6, null], 'mmm.m'],
        C: [[null, null, null, 2, null], 'mmm.m'],
      }),
    );
    expect(periods(found)).to.deep.equal(['2016', '2018']);
    const second = coursesOf({ A: [[null, 2, null], 'm.m'], B: [[null, 1, null], 'm.m'] });
    expect(periods(slopeOf(second))).to.deep.equal(['2015', '2016']);
  });

  it('are never one of which all figures are forecasts', () => {
    expect(
      periods(slopeOf(coursesOf({ A: [[1, 2, 3], '..f'], B: [[4, 5, 6], '..f'] }))),
    ).to.deep.equal(['2015', '2016']);
  });
});

describe('the rows of a slope', () => {
  it('are in the order of the last figure; the total is first where it may be compared with them, and last otherwise', () => {
    const ids = (found: Slope): readonly string[] => stopsOf(found).map(({ id }) => id);
    expect(ids(slopeOf(provinces)).slice(0, 2)).to.deep.equal(['PV30', 'PV28']);
    expect(ids(slopeOf(provinces)).at(-1)).to.equal('NL01');
    expect(ids(slopeOf(oneCut))).to.deep.equal(['NL01', 'Zuid', 'Oost', 'Noord']);
  });

  it('are in the order of the first figure where they have no last one', () => {
    const { rows } = slopeOf(
      coursesOf({
        A: [[1, null], '.m'],
        B: [[3, null], '.m'],
        C: [[2, null], '.m'],
        D: [[4, 9]],
        E: [[4, 8]],
        F: [[4, 7]],
        G: [[4, 6]],
      }),
    );
    expect(rows.map(({ id }) => id)).to.deep.equal(['D', 'E', 'F', 'G', 'B', 'C', 'A']);
  });

  it('are compared with the total as soon as one of them may be', () => {
    const missing = coursesOf(
      {
        Nederland: [[null, 22], 'm.'],
        A: [[18, 19]],
        B: [[20, null], '.m'],
        C: [[20, 21]],
      },
      { unit: percent },
    );
    expect(slopeOf(missing).holdsWhole).to.equal(true);
  });

  it('have a change of 0 where nothing changed', () => {
    const [row] = slopeOf(coursesOf({ A: [[20, 20]], B: [[1, 2]] })).rows;
    expect([row?.change, row?.relative]).to.deep.equal([0, 0]);
  });

  it('have the differences of the rounded figures', () => {
    for (const { id, ends, change, relative } of slopeOf(provinces).rows) {
      const row = provinces.series.find(({ key }) => key[0] === id && key[1] === 'T');
      const [first = NaN, last = NaN] = [row?.values[0], row?.values[4]];
      expect(
        ends.map(({ value }) => value),
        id,
      ).to.deep.equal([first, last]);
      expect(change, id).to.equal(last - first);
      expect(relative, id).to.be.closeTo((last - first) / first, 1e-12);
    }
    const [row] = slopeOf(coursesOf({ A: [[20.04, 20.16]], B: [[1, 2]] }, { unit: percent })).rows;
    expect([row?.change, row?.relative], '20,0 and 20,2').to.deep.equal([0.2, null]);
  });

  it('are joined by a line or not, for a stated reason', () => {
    expect(fits(slopeOf(everyEnd))).to.deep.equal({
      Noord: 'joined',
      Oost: 'joined',
      Zuid: 'joined',
      West: 'half',
      Midden: 'half',
      Eiland: 'half',
      Stad: 'half',
      Land: 'forecast',
      Kust: 'none',
    });
  });

  it('are cut at a break in between, also in a period that is not shown', () => {
    expect(fits(slopeOf(oneCut))).to.deep.equal({ Zuid: 'cut', Oost: 'joined', Noord: 'joined' });
    const found = slopeOf(tracks, { split: 'track' });
    expect(new Set(Object.values(fits(found)))).to.deep.equal(new Set(['cut']));
    for (const { change, relative, course } of found.rows)
      expect([change, relative, course]).to.deep.equal([null, null, null]);
    // A break before the first period cuts nothing.
    expect(fits(slopeOf(oneCut, { period: '2016..' }))).to.deep.include({ Zuid: 'joined' });
  });

  it('are joined where older figures were recalculated', () => {
    const found = slopeOf(recounted, { split: 'gender', filter: 'occupation=T' });
    expect(found.slice.breaks.map(({ cut }) => cut)).to.deep.equal([false]);
    expect(found.rows.filter(({ fit }) => fit === 'joined')).to.not.have.length(0);
  });

  it('rose, fell or hardly changed by the thresholds of a trend', () => {
    const shares = { unit: percent };
    expect(
      courses(
        slopeOf(
          coursesOf({ A: [[20, 21]], B: [[20, 21.1]], C: [[20, 18.9]], D: [[20, 20]] }, shares),
        ),
      ),
    ).to.deep.equal({ A: 'steady', B: 'rose', C: 'fell', D: 'steady' });
    expect(
      courses(
        slopeOf(coursesOf({ A: [[1000, 1009]], B: [[1000, 1010]], C: [[1000, 990]], D: [[0, 1]] })),
      ),
    ).to.deep.equal({ A: 'steady', B: 'rose', C: 'fell', D: 'rose' });
  });

  it('have no rank where one of both figures has another definition than most', () => {
    const { rows } = slopeOf(
      coursesOf({ A: [[1, 2]], B: [[2, 3]], C: [[3, 4], 'd.'], D: [[4, 5], '.d'] }),
    );
    expect(rows.filter(({ unranked }) => unranked).map(({ id }) => id)).to.have.members(['C', 'D']);
  });

  it('are of one level', () => {
    const two = coursesOf({ A: [[1, 2]], B: [[3, 4]] }) as {
      dimensions: { categories: { level: string }[] }[];
    };
    const [category] = two.dimensions[0]?.categories ?? [];
    if (category) category.level = 'gemeente';
    expect(problemOf(() => slopeOf(two)).detail.pointer).to.equal('level');
    const regions = slopeOf(two, {}, 'regio');
    expect(regions.rows.map(({ id }) => id)).to.deep.equal(['B']);
    expect(regions.slice.series.map(({ id }) => id)).to.deep.equal(['B']);
    expect(slopeOf(provinces).scheme).to.equal('provincie');
    expect(slopeOf(labour).scheme).to.equal('arbeidsmarktregio');
    const mixed = coursesOf({ PV23: [[1, 2]], CR01: [[2, 3]], CR02: [[3, 4]] });
    expect(slopeOf(mixed).scheme).to.equal(null);
  });

  it('are refused without a dimension that distinguishes them', () => {
    expect(
      problemOf(() =>
        slopeOf({
          ...coursesOf({}),
          dimensions: [],
          series: [{ key: [], values: [20], status: '.' }],
          period: { kind: 'year', codes: ['2015'], measured: 'flow' },
        }),
      ).detail.pointer,
    ).to.equal('split');
  });
});
