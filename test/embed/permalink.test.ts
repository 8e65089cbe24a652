import { expect } from '@open-wc/testing';
import { permalink, type ShownView } from '../../src/tools/share/permalink.js';

const folder = 'https://widgets.example/v/1.0.0/';
const view = (change: Partial<ShownView> = {}): string =>
  permalink({
    widget: 'trend',
    attribute: (name) =>
      ({ indicator: 'mbo', region: 'PV20', period: 'last-5', src: 'https://evil.example/' })[
        name
      ] ?? null,
    edition: '2020',
    figures: 'https://widgets.example/monitor/mbo.json',
    folder,
    page: 'https://page.example/nieuws?x=1',
    id: null,
    ...change,
  });

describe('the permalink of a view', () => {
  it('is the page of the widget alone, with its attributes, those of its group, and its edition pinned', () => {
    expect(view()).to.equal(
      `${folder}embed.html?widget=trend&edition=2020&indicator=mbo&period=last-5&region=PV20`,
    );
  });

  it('shows a figure in a sentence as an indicator card', () => {
    expect(view({ widget: 'value' })).to.contain('widget=indicator');
  });

  it('never contains the secret that WordPress gave a frame', () => {
    const page = 'https://page.example/embed.html?widget=trend#?secret=aB3dE5gH7j';
    expect(view({ folder: null, page })).to.equal('https://page.example/embed.html?widget=trend');
    expect(view({ folder: null, page, id: 'instroom' })).to.equal(
      'https://page.example/embed.html?widget=trend#instroom',
    );
  });

  it('is the page itself where the figures have another origin, or are in the page', () => {
    for (const change of [
      { figures: 'https://data.example/mbo.json' },
      { figures: null },
      { folder: null },
    ])
      expect(view(change)).to.equal('https://page.example/nieuws?x=1');
    expect(view({ folder: null, id: 'instroom' })).to.equal(
      'https://page.example/nieuws?x=1#instroom',
    );
    expect(
      view({ folder: null, page: 'https://page.example/#tp.region=PV20', id: 'instroom' }),
    ).to.equal('https://page.example/#tp.region=PV20');
  });
});
