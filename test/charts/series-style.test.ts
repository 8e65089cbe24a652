import { expect } from '@open-wc/testing';
import { styleOf } from '../../src/charts/series-style.js';
import { cases } from './cases.js';
import { chartOf, labels, pieces, rows } from './chart-of.js';

describe('Series in the background', () => {
  it('leave the colours to the other series, and differ from each other by dash and marker', () => {
    const series = [{}, { context: true }, {}, { context: true }, { context: true }];
    const styles = series.map((_, i) => styleOf(series, i));
    expect(styles.map(({ stroke }) => stroke)).to.deep.equal([
      'var(--_series-1)',
      'var(--_context)',
      'var(--_series-2)',
      'var(--_context)',
      'var(--_context)',
    ]);
    for (const key of ['dash', 'shape'] as const) {
      const behind = [styles[1], styles[3], styles[4]].map((style) => style?.[key]);
      expect(new Set(behind).size, key).to.equal(3);
      expect(behind, key).not.to.include(styles[0]?.[key]);
    }
  });

  it('are drawn first, so that the other series are on top', () => {
    const [, fixture] = cases().find(([name]) => name === 'editions') ?? [];
    if (fixture === undefined) throw new Error('there is a case of editions');
    const strokes = pieces(chartOf(fixture, 720)).map(([row]) => row?.['stroke']);
    expect(strokes.lastIndexOf('var(--_context)')).to.be.below(strokes.indexOf('var(--_series-1)'));
  });

  it('of an older edition mark nothing as provisional that is final in the newest, and nothing as missing in periods that they do not cover', () => {
    const [, fixture] = cases().find(([name]) => name === 'editions') ?? [];
    if (fixture === undefined) throw new Error('there is a case of editions');
    const input = chartOf(fixture, 720);
    expect(rows(input, 'bands')).to.have.lengthOf(1);
    expect(labels(input).map(({ text }) => text)).to.not.include.members([
      'Editie 2018: niet van toepassing',
    ]);
    expect(labels(input).filter(({ text }) => text === 'voorlopig')).to.have.lengthOf(1);
  });
});

describe('The base line of an index chart', () => {
  it('is drawn like an axis, also where there is no grid line', () => {
    const input = chartOf(
      { years: [2015, 2016, 2017], series: { A: [100, 130, 170] }, decimals: 1, index: true },
      720,
    );
    const base = rows(input, 'grid').filter(({ value }) => value === 100);
    expect(base).to.have.lengthOf(1);
    expect(base[0]).to.deep.include({ stroke: 'var(--_border)', dash: 'none' });
  });
});
