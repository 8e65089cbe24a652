import { expect } from '@open-wc/testing';
import { inPanels, panelsOf } from '../../../../src/widgets/trend/model/panels.js';
import { sliceOf } from '../../../charts/slice-fixture.js';

const four = sliceOf({
  years: [2018, 2019],
  series: { Nederland: [10, 12], Drenthe: [1, 2], Zeeland: [3, null], Limburg: [5, 6] },
  context: ['Nederland'],
  targets: [
    { series: 2, period: '2019/20', value: 4 },
    { series: 0, period: '2019/20', value: 20 },
  ],
});
const ids = (slices: readonly { readonly id: string }[]): readonly string[] =>
  slices.map(({ id }) => id);

describe('Panels, one per series', () => {
  it('each contain their own series first and then the reference series, in the order of the query', () => {
    expect(panelsOf(four, 60).map(({ slice }) => ids(slice.series))).to.deep.equal([
      ['Drenthe', 'Nederland'],
      ['Zeeland', 'Nederland'],
      ['Limburg', 'Nederland'],
    ]);
    expect(panelsOf(four, 60).map(({ series }) => series)).to.deep.equal([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('keep the periods and every figure unchanged, gaps too', () => {
    const [, zeeland] = panelsOf(four, 60);
    expect(zeeland?.slice.periods).to.equal(four.periods);
    expect(zeeland?.slice.series[0]).to.equal(four.series[2]);
  });

  it('show a target with the series that it was set for, and in no other panel', () => {
    expect(
      panelsOf(four, 60).map(({ slice, targets }) => [
        slice.targets.map(({ series, target }) => [series, target.value]),
        targets,
      ]),
    ).to.deep.equal([
      [[], []],
      [[[0, 4]], [0]],
      [[], []],
    ]);
  });

  it('are limited in number; together they determine the scale', () => {
    const two = panelsOf(four, 2);
    expect(two.length).to.equal(2);
    const drawn = inPanels(four, two);
    expect(ids(drawn.series)).to.deep.equal(['Drenthe', 'Zeeland', 'Nederland']);
    expect(drawn.targets.map(({ series, target }) => [series, target.value])).to.deep.equal([
      [1, 4],
      [2, 20],
    ]);
  });
});
