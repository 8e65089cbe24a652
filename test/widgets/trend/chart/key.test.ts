import { expect } from '@open-wc/testing';

import type { ChartInput, Row } from '../../../../src/charts/chart-input.js';
import { extent } from '../../../../src/charts/labels.js';
import { chartOf, labels, pieces, rows, texts, years } from '../../../charts/chart-of.js';
import { look } from '../../../charts/slice-fixture.js';

/** A11Y-46: every series differs in more than its colour, also in the key. */
describe('The legend of a line chart', () => {
  const lines = (count: number) =>
    Object.fromEntries(years(count, 1).map((i) => [`Reeks ${i}`, [i, i + 1, i]]));
  const input = chartOf({ years: years(3), series: lines(12) }, 720);

  it('shows a sample of each line with its dashes, and its marker at the end', () => {
    const drawn = new Map(
      pieces(input).map(([row]) => [`${row?.stroke} ${row?.dash}`, row?.width]),
    );
    expect(samples(input)).to.have.lengthOf(12);
    for (const { stroke, dash, width } of samples(input))
      expect(drawn.get(`${stroke} ${dash}`)).to.equal(width);
    for (const [i, { x2, y }] of samples(input).entries()) {
      const marker = rows(input, 'signs')[i];
      expect([marker?.x, marker?.y, marker?.stroke]).to.deep.equal([
        x2,
        y,
        samples(input)[i]?.stroke,
      ]);
    }
  });

  it('shows a sample long enough for every dash and gap', () => {
    for (const { x, x2, dash } of samples(input).filter(
      ({ stroke }) => stroke === 'var(--_context)',
    )) {
      const [first = 0, gap = 0] = String(dash).split(' ').map(Number);
      // The marker covers the last five pixels.
      expect(Number(x2) - Number(x) - 5).to.be.at.least(first + gap);
    }
  });

  it('shows the marker alone where no line is drawn', () => {
    const sparse = chartOf({ years: [2000, 2002, 2004], series: lines(5) }, 720);
    expect(samples(sparse)).to.deep.equal([]);
    expect(rows(sparse, 'signs')).to.have.lengthOf(5);
  });

  it('wraps labels that are too long, and cuts nothing off', () => {
    const seriesLabels = [
      'Technischeberoepsopleidingsdeelnemersaantallen',
      'Vrouwen in technische opleidingen in het middelbaar beroepsonderwijs',
    ];
    for (const width of [160, 320]) {
      const long = chartOf({ years: years(3), series: { A: [1, 2, 3], B: [2, 3, 4] } }, width, {
        seriesLabels,
      });
      const names = labels(long).filter(({ weight }) => weight === 700);
      const read = names.map(({ text }) => text.replace(/-$/, '')).join('');
      for (const label of seriesLabels)
        expect(read.replaceAll(' ', '')).to.contain(label.replaceAll(' ', ''));
      for (const name of names)
        expect(extent(name, look(width)).to).to.be.at.most(width - long.padding.left + 0.01);
      expect(texts(long)).to.include.members(['3', '4']);
    }
  });
});

const samples = (input: ChartInput): readonly Row[] =>
  rows(input, 'rules').filter(({ y, y2 }) => y === y2 && Number(y) < 0);
