import { expect } from '@open-wc/testing';
import { template } from 'virtual:tp-chart/trend';

import type { ChartInput } from '../../src/charts/chart-input.js';
import { trendInput } from '../../src/charts/trend.js';
import { draw } from '../../src/engine/draw.js';
import { look, mbo, sliceOf, wordsOf } from '../charts/slice-fixture.js';

describe('A drawing', () => {
  const slice = sliceOf(mbo);
  const input = trendInput(slice, wordsOf(slice), look(720));
  const place = document.createElement('div');
  before(async () => {
    place.append(await draw(template, input));
    document.body.append(place);
  });
  after(() => place.remove());

  const one = (selector: string): Element => {
    const found = place.querySelector(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  const styleAt = (selector: string): CSSStyleDeclaration => getComputedStyle(one(selector));

  it('has exactly the size that was asked for', () => {
    const { width, height } = one('svg').getBoundingClientRect();
    expect([width, height]).to.deep.equal([720, 360]);
  });

  it('is not there for assistive technology or the keyboard', () => {
    expect(one('svg').getAttribute('aria-hidden')).to.equal('true');
    expect(one('svg').getAttribute('focusable')).to.equal('false');
    expect(place.querySelectorAll('a, [href], [tabindex], [role], title, [aria-label]').length).to.equal(0);
  });

  it('holds nothing that a strict policy for styles refuses', () => {
    expect([...place.querySelectorAll('style, [style]')].map((e) => e.outerHTML.slice(0, 200))).to.deep.equal([]);
  });

  it('holds no id, so that many can stand on one page', () => {
    expect(place.querySelectorAll('[id]').length).to.equal(0);
  });

  it('leaves no trace on the page before it is put there', async () => {
    const known = document.querySelectorAll('*').length;
    const svg = await draw(template, input);
    expect(svg.isConnected).to.equal(false);
    expect(document.querySelectorAll('*').length).to.equal(known);
  });

  it('holds no way back to what it was drawn from, so that only the picture stays in memory', () => {
    const own = [...place.querySelectorAll('*')].flatMap((node) =>
      Object.getOwnPropertyNames(node).map((name) => `${node.tagName}.${name}`),
    );
    expect([...new Set(own)]).to.deep.equal([]);
  });

  it('takes colours, dashes and widths from the place where it stands', () => {
    place.style.setProperty('--_series-2', 'rgb(1, 2, 3)');
    place.style.setProperty('--_dash-series-2', '9 4');
    place.style.setProperty('--_line-width', '7px');
    const line = '.lines_marks path[stroke="var(--_series-2)"]';
    expect(styleAt(line).stroke).to.equal('rgb(1, 2, 3)');
    expect(styleAt(line).strokeDasharray.replaceAll('px', '').replaceAll(',', '')).to.equal('9 4');
    expect(styleAt(line).strokeWidth).to.equal('7px');
    place.style.setProperty('--_series-2', 'rgb(4, 5, 6)');
    expect(styleAt(line).stroke).to.equal('rgb(4, 5, 6)');
  });

  it('has solid lines of 2.5 and 1.5 pixels where the place says nothing', () => {
    expect(styleAt('.lines_marks path[stroke="var(--_series-1)"]:not([stroke-dasharray="2 3"])').strokeDasharray).to.equal('none');
    expect(styleAt('.lines_marks path[stroke-dasharray="2 3"]').strokeWidth).to.equal('1.5px');
  });

  it('is written in the letter of the place where it stands', () => {
    place.style.setProperty('font-family', 'Georgia, serif');
    expect(styleAt('text').fontFamily).to.equal('Georgia, serif');
    expect(styleAt('text').fontSize).to.equal('13px');
  });

  it('is not handed over when something in it has no place', () => {
    const broken = changed(input, 'labels', { x: Number.NaN });
    return rejects(broken, /marks for \d+ rows of labels|NaN/);
  });

  it('is not handed over when a row left no mark: an unknown value is never a zero', () =>
    rejects(changed(input, 'points', { value: null }), /15 marks for 16 rows of points/));

  it('is not handed over when template and rows do not belong together', () =>
    rejects({ ...input, data: { ...input.data, maps: [] } }, /maps/));
});

const changed = (input: ChartInput, name: string, change: object): ChartInput => ({
  ...input,
  data: { ...input.data, [name]: (input.data[name] ?? []).map((row, i) => (i === 0 ? { ...row, ...change } : row)) },
});

const rejects = async (input: ChartInput, words: RegExp): Promise<void> => {
  const error: unknown = await draw(template, input).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(Error);
  expect((error as Error).message).to.match(words);
};
