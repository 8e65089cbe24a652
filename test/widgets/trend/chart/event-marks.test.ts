import { expect } from '@open-wc/testing';

import type { ChartInput, Row } from '../../../../src/charts/chart-input.js';
import { extent, type Label } from '../../../../src/charts/labels.js';
import { chartOf, labels, placeIn, rows, texts, years } from '../../../charts/chart-of.js';
import { look, mbo } from '../../../charts/slice-fixture.js';

describe('An event in a line chart', () => {
  const event = (at: number, nl: string) => ({ at, label: { nl } });
  const plain = { years: years(8), series: { A: [1, 2, 3, 4, 5, 6, 7, 8] } };

  it('is a thin dotted vertical line through its period, from above the plot to the axis, with a flag', () => {
    const input = chartOf({ ...plain, events: [event(3, 'Regeling')] }, 720);
    const { x, plotHeight } = placeIn(input);
    const [line] = lines(input);
    expect(line?.x).to.equal(line?.x2);
    expect(line?.x).to.be.closeTo(x(2003), 0.51);
    expect(Number(line?.y)).to.be.below(0);
    expect(line?.y2).to.equal(plotHeight);
    expect(rows(input, 'signs').map(({ shape }) => shape)).to.deep.equal(['triangle-down']);
  });

  it('is named above its line', () => {
    const input = chartOf({ ...plain, events: [event(3, 'Regeling')] }, 720);
    const [name] = labels(input).filter(({ text }) => text === 'Regeling') as [Label];
    expect(name.x).to.be.closeTo(placeIn(input).x(2003), 0.51);
    expect(name.y).to.be.below(Number(lines(input)[0]?.y));
  });

  it('keeps its line where its name does not fit: the name is omitted first', () => {
    const input = chartOf(
      {
        ...plain,
        events: [3, 4, 5].map((at) => event(at, `Regeling nummer ${at} van het ministerie`)),
      },
      320,
    );
    expect(lines(input)).to.have.lengthOf(3);
    const named = texts(input).filter((text) => text.includes('ministerie'));
    expect(named.length).to.be.within(1, 2);
  });

  it('has its name on a second row, where the names on the first row are clearly those of other events', () => {
    const events = [
      event(1, 'Start Techniekpact'),
      event(3, 'Nieuwe kwalificatiestructuur'),
      event(4, 'Regeling'),
    ];
    const input = chartOf({ ...plain, events }, 720);
    expect(texts(input)).to.include.members(events.map(({ label }) => label.nl));
    const low = Math.max(...labels(input).flatMap(({ text, y }) => (text === 'Regeling' ? y : [])));
    for (const { label, at } of events) {
      const name = labels(input).find(({ text }) => text === label.nl) as Label;
      const { from, to } = extent(name, look(720));
      const others = events
        .filter((other) => other.at !== at)
        .map((other) => placeIn(input).x(2000 + other.at));
      if (name.y === low)
        expect(
          others.some((x) => x > from && x < to),
          label.nl,
        ).to.equal(false);
    }
  });

  it('loses its name before a definition does', () => {
    const input = chartOf(
      { ...mbo, cuts: [3], events: [event(4, 'Sterk Techniekonderwijs')] },
      512,
    );
    expect(texts(input).join(' ')).to.contain('telling per opleiding');
    expect(lines(input)).to.have.lengthOf(1);
  });

  it('leaves no room above the plot where there is no event', () => {
    expect(chartOf(plain, 720).padding.top).to.be.below(
      chartOf({ ...plain, events: [event(3, 'Regeling')] }, 720).padding.top,
    );
  });
});

const lines = (input: ChartInput): readonly Row[] =>
  rows(input, 'rules').filter(({ dash }) => dash === '1 3');
