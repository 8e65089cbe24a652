import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { indexed } from '../../../../src/widgets/trend/model/indexed.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { smallFile } from '../../../data/small-file.js';
import { runsHere } from '../../../support/cases.js';

const base = 'https://monitor.example/data/file.json';
const answer = (file: Record<string, unknown>, split: string | null = 'gender'): Slice =>
  select(readIndicator(file, base, base).dataset, {
    filters: {},
    split,
    period: { kind: 'all' },
    edition: null,
  });
const label = () => ({ nl: 'index' });
const asIndex = (slice: Slice): Slice => indexed([slice], label)[0] as Slice;
const values = ({ series }: Slice) =>
  series.map(({ observations }) => observations.map(({ value }) => value));
const rows = (...all: readonly (readonly (number | null)[])[]) =>
  smallFile({ series: all.map((row, i) => ({ key: ['NL01', ['T', 'F', 'M'][i]], values: row })) });

describe('a slice as index numbers', () => {
  it('is 100 for all series in the first period in which all have a figure', () => {
    const slice = asIndex(answer(rows([80, 100, 110, 125], [null, 20, 30, 25])));
    expect(values(slice)).to.deep.equal([
      [80, 100, 110, 125],
      [null, 100, 150, 125],
    ]);
    expect(slice.index?.stretches).to.deep.equal([{ from: 0, to: 3, base: 1 }]);
    expect(slice.indicator.unit).to.deep.include({
      kind: 'index',
      symbol: '',
      decimals: 1,
      multiplier: 0,
      additive: false,
    });
    expect(slice.index?.of.indicator.unit.kind).to.equal('count');
  });

  it('applies to amounts as well as counts, and has no change of its own', () => {
    const amount = { kind: 'amount', label: { nl: 'euro' }, decimals: 0, additive: true };
    const slice = asIndex(answer({ ...rows([80, 100, 110, 125]), unit: amount }));
    expect(values(slice)).to.deep.equal([[100, 125, 137.5, 156.3]]);
    expect(slice.series[0]?.change).to.deep.equal({ kind: 'none', reason: 'first' });
  });

  it('has one base for several slices together', () => {
    const slices = indexed(
      [answer(rows([80, 100, 110, 125])), answer(rows([null, null, 8, 9]))],
      label,
    );
    expect(slices.map(values)).to.deep.equal([
      [[72.7, 90.9, 100, 113.6]],
      [[null, null, 100, 112.5]],
    ]);
  });

  it('starts again after each break, with no line or comparison across it', () => {
    const file = smallFile({ breaks: [{ after: '2016', recalculated: false, label: 'Nieuw' }] });
    const slice = asIndex(answer(file));
    expect(slice.index?.stretches).to.deep.equal([
      { from: 0, to: 1, base: 0 },
      { from: 2, to: 3, base: 2 },
    ]);
    expect(values(slice)[0]).to.deep.equal([100, 110, 100, 108.3]);
    expect(slice.series[0]?.runs).to.deep.equal([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
    expect(slice.series[0]?.span).to.deep.include({ from: 2, to: 3, absolute: 8.3 });
  });

  it('has a label made of its base periods', () => {
    const file = smallFile({ breaks: [{ after: '2016', recalculated: false, label: 'Nieuw' }] });
    const [slice] = indexed([answer(file)], (bases) => ({
      nl: bases.map(({ code }) => `${code} = 100`).join(', '),
    }));
    expect(slice?.indicator.unit.label).to.deep.equal({ nl: '2015 = 100, 2017 = 100' });
  });

  it('starts again for all series where one of them is cut, so that they always start together', () => {
    const file = smallFile({
      breaks: [{ after: '2016', recalculated: false, label: 'Nieuw', key: ['NL01', 'F'] }],
    });
    const slice = asIndex(answer(file));
    expect(
      slice.series.map(({ runs }) => runs.some(({ from, to }) => from <= 1 && to > 1)),
    ).to.deep.equal([false, false, false]);
  });

  it('starts again after the breaks of all its slices, in the order of time', () => {
    const broken = (after: string) =>
      answer(smallFile({ breaks: [{ after, recalculated: false, label: 'Nieuw' }] }), null);
    const bases = indexed([broken('2017'), broken('2015')], label).map(
      ({ index }) => index?.stretches,
    );
    const three = [
      { from: 0, to: 0, base: 0 },
      { from: 1, to: 2, base: 1 },
      { from: 3, to: 3, base: 3 },
    ];
    expect(bases).to.deep.equal([three, three]);
  });

  it('requires no base before a break from a series that begins after it', () => {
    const file = {
      ...rows([80, 100, 110, 125], [null, null, 3, 4]),
      breaks: [{ after: '2016', recalculated: false, label: 'Nieuw' }],
    };
    expect(values(asIndex(answer(file)))).to.deep.equal([
      [100, 125, 100, 113.6],
      [null, null, 100, 133.3],
    ]);
  });

  it('includes margins, leaves out targets and classes, and keeps the status of a figure', () => {
    const row = {
      key: ['NL01', 'T'],
      values: [50, 60, null, 75],
      status: '..sp',
      lower: [45, null, null, null],
      upper: [55, null, null, null],
    };
    const target = {
      id: 't',
      period: '2018',
      value: 80,
      rule: 'atleast',
      key: ['NL01', 'T'],
      label: 'Doel',
    };
    const slice = asIndex(
      answer(smallFile({ series: [row], targets: [target], suppression: { lessThan: 5 } }), null),
    );
    expect(slice.series[0]?.observations.map(({ value, status }) => [value, status])).to.deep.equal(
      [
        [100, 'final'],
        [120, 'final'],
        [null, 'suppressed'],
        [150, 'provisional'],
      ],
    );
    expect(slice.series[0]?.observations[0]?.margin).to.deep.equal({ lower: 90, upper: 110 });
    expect([slice.targets, slice.index?.of.targets.length]).to.deep.equal([[], 1]);
  });

  it('is refused for units other than counts and amounts, and where no period has a figure above 0 for all', () => {
    const share = { kind: 'share', label: 'procent', symbol: '%', decimals: 0, additive: false };
    const refused = asIndex(answer({ ...rows([30, 31, 33, 34]), unit: share }));
    expect([refused.notIndexed, refused.index, values(refused)[0]]).to.deep.equal([
      'unit',
      undefined,
      [30, 31, 33, 34],
    ]);
    expect(asIndex(answer(rows([1, 2, null, null], [null, null, 3, 4]))).notIndexed).to.equal(
      'base',
    );
    expect(asIndex(answer(rows([0, 0, 0, 0]))).notIndexed).to.equal('base');
    expect(asIndex(answer(rows([0, 0, 5, 10]))).index?.stretches[0]?.base).to.equal(2);
    expect(asIndex(answer(rows([0, 1, 5, 10]))).index?.stretches[0]?.base).to.equal(1);
    expect(asIndex(answer(rows([0, 0, 0, 10]))).index?.stretches[0]?.base).to.equal(3);
  });

  it('without figures is the slice itself', () => {
    const slice = answer(rows([null, null, null, null]));
    expect(asIndex(slice)).to.equal(slice);
  });

  it('is a hundred times the figure divided by the base figure of its own range, whatever the figures and breaks', () => {
    const number = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null, freq: 5 });
    const row = fc.array(number, { minLength: 4, maxLength: 4 });
    const broken = fc.array(fc.constantFrom('2015', '2016', '2017'), { maxLength: 2 });
    fc.assert(
      fc.property(row, row, broken, (one, other, after) => {
        const breaks = after.map((code) => ({ after: code, recalculated: false, label: 'Nieuw' }));
        const apart = rows([null, null, null, null], one, other); // no total, which its parts would contradict
        const slice = answer({ ...apart, breaks });
        const { index, notIndexed, series } = asIndex(slice);
        if (index === undefined) {
          const all = [one, other].flat();
          expect(notIndexed === 'base' || all.every((value) => value === null)).to.equal(true);
          return;
        }
        for (const [s, { observations, runs }] of series.entries())
          for (const [i, { value }] of observations.entries()) {
            const own = slice.series[s]?.observations[i]?.value ?? null;
            expect(value === null).to.equal(own === null);
            if (value === null || own === null) continue;
            const stretch = index.stretches.find(({ from, to }) => from <= i && i <= to);
            const whole = slice.series[s]?.observations[stretch?.base ?? -1]?.value ?? NaN;
            expect(Math.abs(value - (own / whole) * 100)).to.be.at.most(0.0501);
            expect(
              stretch !== undefined &&
                !slice.breaks.some(
                  (cut) => cut.cut && cut.after >= stretch.from && cut.after < stretch.to,
                ),
            ).to.equal(true);
            expect(
              runs.every(
                ({ from, to }) =>
                  from > i ||
                  to < i ||
                  (stretch !== undefined && from >= stretch.from && to <= stretch.to),
              ),
            ).to.equal(true);
          }
      }),
      { seed: 20200615, numRuns: runsHere(500) },
    );
  });
});
