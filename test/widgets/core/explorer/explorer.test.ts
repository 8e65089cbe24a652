import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TpSelectDetail } from '../../../../src/widgets/core/events.js';
import {
  at,
  chart,
  chartOf,
  chooseSeries,
  drawn,
  everything,
  hover,
  points,
  polite,
  radios,
  range,
  readOut,
  ring,
  rule,
  spoken,
  step,
} from './explorer-page.js';
import { wordOf } from '../../panel-page.js';
import { edition, MBO, once, part, soon, textOf } from '../../page.js';

describe('the explorer of a chart', () => {
  afterEach(() => resetMouse());

  it('starts at the latest figure of the leading series, and marks nothing in the picture until it is used', async () => {
    const element = await chart();
    expect(readOut(element)).to.equal('');
    expect(textOf(element, 'base')).to.contain('Aantal studenten, per schooljaar');
    expect(spoken(element)).to.equal(
      'Totaal, 2019/20: 42.225 studenten, min 629, voorlopig cijfer',
    );
    expect(rule(element)).to.equal(null);
  });

  it('rings the point that it reads out, whichever key was used', async () => {
    const element = await chart();
    range(element).focus();
    for (const [key, series, period] of [
      ['Home', 0, 0],
      ['ArrowDown', 1, 0],
      ['End', 1, 7],
      ['ArrowLeft', 1, 6],
      ['ArrowUp', 0, 6],
      ['ArrowRight', 0, 7],
    ] as const) {
      await sendKeys({ press: key });
      const point = points(element, series)[period];
      expect(ring(element)?.x, key).to.be.closeTo(point?.x ?? NaN, 1);
      expect(ring(element)?.y, key).to.be.closeTo(point?.y ?? NaN, 1);
      expect(rule(element)?.x, key).to.be.closeTo(point?.x ?? NaN, 1);
    }
  });

  it('shows the mark while the range has the focus, and from the first step on', async () => {
    const element = await chart();
    range(element).focus();
    expect(rule(element)).to.not.equal(null);
    range(element).blur();
    expect(rule(element)).to.equal(null);
    step(element, 1);
    expect(rule(element)).to.not.equal(null);
  });

  it('finds the right period under a pointer also where periods are unevenly spaced', async () => {
    const element = await chartOf(everything, { split: 'level' });
    const places = points(element, 0);
    for (const [i, period] of [
      '2008',
      '2009',
      '2013',
      '2014',
      '2016',
      '2017',
      '2018',
      '2019',
    ].entries()) {
      await sendMouse({ type: 'click', position: at(places[i] ?? { x: 0, y: 0 }) });
      expect(readOut(element)).to.match(new RegExp(`^Totaal, ${period}:`));
      expect(range(element).valueAsNumber).to.equal(everything.period.codes.indexOf(period));
    }
  });

  it('keeps the series while dragging, and follows the pointer across the picture', async () => {
    const element = await chart();
    const [from, to] = [points(element, 1)[1], points(element, 0)[6]];
    await sendMouse({ type: 'move', position: at(from ?? { x: 0, y: 0 }) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(to ?? { x: 0, y: 0 }) });
    expect(readOut(element)).to.match(/^Vrouwen, 2018\/19: 5\.970/);
    await sendMouse({ type: 'up' });
    expect(readOut(element)).to.match(/^Vrouwen, 2018\/19: 5\.970/);
    expect(range(element).value).to.equal('6');
    // What the keys do next goes on from there.
    range(element).focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(spoken(element)).to.match(/^2017\/18: /);
  });

  it('marks a period without a number by its line alone, and gives the reason', async () => {
    const element = await chartOf(everything, { split: 'level' });
    chooseSeries(element, 1);
    range(element).focus();
    await sendKeys({ press: 'Home' });
    expect(ring(element)).to.not.equal(null);
    await sendKeys({ press: 'ArrowRight' });
    expect(spoken(element)).to.equal('2009: geen cijfer bekend');
    expect(rule(element)).to.not.equal(null);
    expect(ring(element)).to.equal(null);
  });

  it('dispatches an event with the selection and the place of the figure in its file', async () => {
    const element = await chart();
    const dispatched = once<CustomEvent<TpSelectDetail>>(document, 'tp-select');
    step(element, -1);
    expect((await dispatched).detail).to.deep.equal({
      series: 'T',
      period: '2018/19',
      pointer: '/series/0/values/6',
    });
  });

  it('links the selected figure to its own row in the file', async () => {
    const element = await chart();
    const why = await soon(() => element.shadowRoot?.querySelector('.section .why'));
    expect(why.textContent).to.contain('42.225').and.to.contain('/series/0/values/7');
    range(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Home' });
    expect(why.textContent).to.contain('6.551').and.to.contain('/series/1/values/0');
  });

  it('opens the table where the picture does not fit, and has the range again where it does', async () => {
    const element = await chart();
    step(element, -1);
    element.style.width = '130px';
    await soon(() => element.shadowRoot?.querySelector('input[type="range"]') === null);
    await soon(() => wordOf(element, 'table').getAttribute('aria-expanded') === 'true');
    expect(part(element, 'chart')?.getBoundingClientRect().height).to.equal(0);
    element.style.width = '500px';
    await soon(() => element.shadowRoot?.querySelector('input[type="range"]'));
    await soon(() => rule(element));
    expect(spoken(element)).to.match(/^Totaal, 2018\/19:/);
    expect(wordOf(element, 'table').getAttribute('aria-expanded')).to.equal('false');
  });

  it('is omitted where there is only one figure, which the sentence mentions', async () => {
    const element = await chartOf(
      {
        ...everything,
        period: { ...everything.period, codes: ['2008'] },
        breaks: [],
        series: [{ key: ['T'], values: [7], status: '.' }],
      },
      { split: '' },
    );
    expect(textOf(element, 'summary')).to.contain('7');
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('uses the first point where the selected one no longer exists', async () => {
    const element = await chart();
    range(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Home' });
    element.setAttribute('period', '2015/16..2018/19');
    await soon(() => readOut(element).startsWith('Vrouwen, 2018/19'));
    element.removeAttribute('split');
    await soon(() => readOut(element).startsWith('2018/19: 42.854'));
    expect(radios(element)).to.have.length(0);
  });

  it('follows a hovering pointer without a click, and announces nothing', async () => {
    const element = await chart();
    await hover(points(element, 1)[2] ?? { x: 0, y: 0 });
    expect(readOut(element)).to.match(/^Vrouwen, 2014\/15: 4\.899/);
    expect(polite(element)).to.equal('');
  });

  it('keeps the selected period in another edition of the figures', async () => {
    const element = await chart({ src: edition(2017) });
    step(element, -1);
    expect(readOut(element)).to.contain('2015/16');
    element.setAttribute('src', MBO);
    await soon(() => range(element).max === '7');
    await drawn(element);
    expect(readOut(element)).to.match(/^Totaal, 2015\/16: 40\.056/);
  });
});
