import { expect } from '@open-wc/testing';
import { define } from '../../src/entries/index.js';
import { once, soon, textOf } from './page.js';

const SRC = new URL('../../demo/monitor/hbo-diploma-provincie.json', import.meta.url).href;

type Bound = HTMLElement & Record<string, unknown>;
const make = (tag: string): Bound => document.createElement(tag) as unknown as Bound;

describe('the properties of a widget', () => {
  before(() => define());
  afterEach(() => document.body.replaceChildren());

  it('reflect the attributes, and the other way round', () => {
    const map = make('tp-map');
    Object.assign(map, {
      borders: 'provincie',
      bordersCredit: 'CBS',
      level: 'provincie',
      theme: 'dark',
      lang: 'en',
    });
    expect(map.outerHTML).to.equal(
      '<tp-map borders="provincie" borders-credit="CBS" level="provincie" theme="dark" lang="en"></tp-map>',
    );
    map.setAttribute('chosen-series', 'PV28');
    expect(map['chosenSeries']).to.equal('PV28');
    expect(map['view']).to.equal(null);
  });

  it('accept numbers and booleans like the attributes, and null to remove them', () => {
    const card = make('tp-indicator');
    Object.assign(card, { headingLevel: 4, period: 2018, size: true });
    expect(card.outerHTML).to.equal(
      '<tp-indicator heading-level="4" period="2018" size=""></tp-indicator>',
    );
    Object.assign(card, { headingLevel: null, period: undefined, size: false });
    expect(card.outerHTML).to.equal('<tp-indicator></tp-indicator>');
    const builder = make('tp-embed-code');
    for (const [given, there] of [
      ['', true],
      [false, false],
      [true, true],
      [null, false],
    ] as const) {
      builder['oembed'] = given;
      expect([builder['oembed'], builder.hasAttribute('oembed')]).to.deep.equal([there, there]);
    }
  });

  it('apply when they were set before the element was defined', async () => {
    const early = make('early-indicator');
    Object.assign(early, { src: SRC, region: 'PV28', size: 'compact', headingLevel: 4 });
    document.body.append(early);
    define({ prefix: 'early' });
    expect(early.getAttribute('region')).to.equal('PV28');
    await soon(() => textOf(early, 'value') === '2.685');
    expect(early.shadowRoot?.querySelector('h4')).not.to.equal(null);
    early['region'] = 'PV20';
    await soon(() => textOf(early, 'value') === '743');
  });

  it('of a group apply to all widgets inside', async () => {
    const group = make('tp-group');
    const card = make('tp-indicator');
    group.append(card);
    Object.assign(card, { loading: 'eager' });
    Object.assign(group, { src: SRC, region: 'PV28' });
    document.body.append(group);
    await once(card, 'tp-ready');
    expect(textOf(card, 'value')).to.equal('2.685');
    group['region'] = 'PV20';
    await soon(() => textOf(card, 'value') === '743');
  });

  it('apply at once where they change how figures are shown', async () => {
    const trend = make('tp-trend');
    Object.assign(trend, { src: SRC, region: 'PV28', loading: 'eager' });
    document.body.append(trend);
    await once(trend, 'tp-ready');
    expect(trend.shadowRoot?.querySelector('[part~="chart"]')).not.to.equal(null);
    trend['hide'] = 'notes why';
    await soon(() => trend.shadowRoot?.querySelector('[part~="why"]') === null);
    trend['view'] = 'sentence';
    await soon(() => trend.shadowRoot?.querySelector('[part~="chart"]') === null);
  });
});
