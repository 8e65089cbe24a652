import { expect } from '@open-wc/testing';

import { axisCut } from '../../../../src/widgets/trend/chart/axis-cut.js';
import type { Row } from '../../../../src/charts/chart-input.js';
import { yScale } from '../../../../src/charts/y-scale.js';
import {
  chartOf,
  labels,
  placeIn,
  rows,
  targetLine,
  texts,
  years,
} from '../../../charts/chart-of.js';
import { mbo, sliceOf, type SliceFixture } from '../../../charts/slice-fixture.js';

describe('A target in a line chart', () => {
  const profile: SliceFixture = {
    years: years(6, 2016),
    series: { '': [50, null, 49, 48, 47, 45] },
    targets: [{ period: '2020/21', value: 55 }],
  };

  it('is a line at its value, from the left edge to its period, with a marker there', () => {
    const input = chartOf(profile, 720);
    const { x, y } = placeIn(input);
    const [line] = targetLine(input);
    expect(line?.x).to.equal(0);
    expect(line?.x2).to.be.closeTo(x(2020), 0.001);
    expect(line?.y).to.be.closeTo(y(55), 0.51);
    expect(line?.dash).to.contain('14 4 2 4');
    const [post] = posts(rows(input, 'rules'));
    expect(post?.x).to.be.closeTo(x(2020), 0.001);
    expect([Number(post?.y) < y(55), Number(post?.y2) > y(55)]).to.deep.equal([true, true]);
  });

  it('is a short rule at the right edge, with its name, where its period comes after the shown ones', () => {
    for (const shown of [profile, { years: [2019], series: { '': [50] } }]) {
      const input = chartOf({ ...shown, targets: [{ period: '2030/31', value: 55 }] }, 720);
      const { plotWidth } = placeIn(input);
      const [line] = targetLine(input);
      expect(line?.x2).to.equal(plotWidth);
      expect(plotWidth - Number(line?.x)).to.be.within(20, 40);
      expect(texts(input)).to.include('Doel: 55');
      expect(posts(rows(input, 'rules'))).to.deep.equal([]);
    }
  });

  it('is not drawn for a period before the shown ones, and does not widen the axis', () => {
    const past = { ...profile, targets: [{ period: '2010/11', value: 500 }] };
    expect(targetLine(chartOf(past, 720))).to.deep.equal([]);
    expect(chartOf(past, 720).signals['yMax']).to.be.below(100);
  });

  it('extends the axis, up and down', () => {
    for (const value of [70, 30]) {
      const { signals } = chartOf({ ...profile, targets: [{ period: '2020/21', value }] }, 720);
      expect(Number(signals['yMin'])).to.be.at.most(value);
      expect(Number(signals['yMax'])).to.be.at.least(value);
    }
  });

  it('counts in deciding whether the axis starts at 0', () => {
    const low = sliceOf({ ...profile, targets: [{ period: '2020/21', value: 5 }] });
    expect([axisCut(sliceOf(profile)), axisCut(low)]).to.deep.equal([true, false]);
    expect(yScale([45, 50, 5]).startsAtZero).to.equal(true);
  });

  it('is named on its line, at the end', () => {
    const input = chartOf({ ...profile, targets: [{ period: '2020/21', value: 57 }] }, 720);
    const { x, y } = placeIn(input);
    const name = labels(input).find(({ text }) => text === 'Doel: 57');
    expect([name?.weight, name?.halo, name?.align]).to.deep.equal([700, true, 'right']);
    expect(x(2020) - Number(name?.x)).to.be.within(0, 12);
    expect(y(57) - Number(name?.y)).to.be.within(5, 15);
  });

  it('is named under its line where a line of figures is above it', () => {
    const input = chartOf(
      {
        years: years(6),
        series: { A: [52, 53, 3, 53, 52, 53] },
        targets: [{ period: '2005/06', value: 50 }],
      },
      720,
    );
    const name = labels(input).find(({ text }) => text === 'Doel: 50');
    expect(name?.y).to.be.greaterThan(placeIn(input).y(50));
  });

  it('is named by its value alone where its name does not fit', () => {
    const targetLabels = [
      'Totaal: streefwaarde van het Techniekpact voor het schooljaar 2018/19: 48.000',
    ];
    const input = chartOf(
      { ...mbo, cuts: [], targets: [{ period: '2018/19', value: 48000 }] },
      320,
      { targetLabels },
    );
    expect(texts(input)).to.include('48.000').and.not.include(targetLabels[0]);
    expect(targetLine(input)).to.have.lengthOf(1);
  });

  it('of a series that is not drawn is not drawn either', () => {
    const many = Object.fromEntries(years(13).map((i) => [`Reeks ${i}`, [1, 2]]));
    const input = chartOf(
      { years: years(2), series: many, targets: [{ series: 12, period: '2001/02', value: 9 }] },
      720,
    );
    expect(targetLine(input)).to.deep.equal([]);
  });
});

const posts = (rules: readonly Row[]): readonly Row[] =>
  rules.filter(({ stroke, x, x2 }) => stroke === 'var(--_target)' && x === x2);
