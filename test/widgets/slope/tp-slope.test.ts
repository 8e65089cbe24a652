import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { TpSelectDetail } from '../../../src/widgets/core/events.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { colourIn } from '../colour.js';
import { chooseSeries, range, readOut, spoken, step } from '../core/explorer/explorer-page.js';
import { all, once, part, soon, textOf, widget } from '../page.js';
import { csvLinks, headText, heads, seenRows } from '../read-table.js';
import { walk } from '../walk.js';
import { everyEnd, oneCut, PROVINCES, slopeChart, slopeChartOf } from './slope-page.js';

const picture = (element: Element): SVGSVGElement =>
  part(element, 'chart')?.querySelector('svg') as SVGSVGElement;
const labels = (element: Element): readonly Element[] => [
  ...picture(element).querySelectorAll('.labels_marks text'),
];

describe('<tp-slope>', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
  });

  it('has the same real figures in sentence, picture and table', async () => {
    const element = await slopeChart({ table: 'open', highlight: 'PV23' });
    const seen = labels(element).map(({ textContent }) => textContent);
    expect(textOf(element, 'words')).to.contain('Overijssel: van 1.401 naar 1.774, plus 373.');
    for (const text of ['1.401', '1.774', '+373']) expect(seen).to.include(text);
    expect(seenRows(element)).to.deep.include(['Overijssel', '1.401', '1.774', '+373', '+26,6%']);
    expect(heads(element).map(headText)).to.deep.equal([
      'Regio',
      '2014',
      '2018',
      'Verschil',
      'Verschil in procent',
    ]);
  });

  it('marks each number in its sentences as not to be translated', async () => {
    const summary = part(await slopeChart(), 'summary') as Element;
    const free = summary.cloneNode(true) as Element;
    for (const figure of free.querySelectorAll('[translate="no"]')) figure.remove();
    expect(free.textContent).to.not.match(/\d/);
  });

  it('exports both periods of each row as CSV, with the reason where a figure is missing', async () => {
    const element = await slopeChartOf(everyEnd, { table: 'open' });
    const link = await soon(() => csvLinks(element)[0]);
    const rows = (await (await fetch(link.href)).text()).split('\r\n').filter(Boolean);
    expect(rows).to.have.length(1 + 18);
    expect(rows.find((row) => row.includes('"2015"') && row.includes('"West"'))).to.contain(
      'minder dan 5',
    );
  });

  it('can be explored by keyboard: from end to end, and from row to row', async () => {
    const element = await slopeChart();
    range(element).focus();
    expect(spoken(element)).to.equal("Noord-Brabant, 2018: 2.860 diploma's, plus 643 sinds 2014");
    expect(await walk(element, 'ArrowLeft', 'ArrowDown', 'ArrowRight')).to.deep.equal(
      [
        "2014: 2.217 diploma's",
        "Zuid-Holland, 2014: 1.966 diploma's",
        "2018: 2.685 diploma's, plus 719 sinds 2014, hoogste cijfer",
      ].map((text) => text.replace(', hoogste cijfer', '')),
    );
  });

  it('has each figure in reach of buttons and list, and rings it in the picture', async () => {
    const element = await slopeChartOf(oneCut, { lang: 'en' });
    chooseSeries(element, 1);
    expect(readOut(element)).to.contain('Zuid, 2017: 27.0%, different count');
    expect(all(element, '.chosen circle'), 'a ring').to.have.length(1);
    expect(all(element, '.chosen path'), 'no line over a break').to.have.length(0);
    step(element, -1);
    expect(readOut(element)).to.contain('Zuid, 2015: 15.0%');
    step(element, 1);
    chooseSeries(element, 0);
    expect(all(element, '.chosen path'), 'its line').to.have.length(1);
  });

  for (const width of [320, 1280])
    it(`selects a name that is clicked, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await slopeChart();
      part(element, 'chart')?.scrollIntoView({ block: 'center' });
      const name = labels(element).filter(({ textContent }) => textContent === 'Utrecht')[0];
      const { left, top, width: wide, height } = (name as Element).getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + wide / 2), Math.round(top + height / 2)],
      });
      expect(readOut(element)).to.match(/^Utrecht, 2014: 1\.024 diploma's/);
    });

  it('dispatches an event with the selection, and starts with the one in its attributes', async () => {
    const element = await slopeChart();
    const dispatched = once<CustomEvent<TpSelectDetail>>(element, 'tp-select');
    step(element, -1);
    expect((await dispatched).detail).to.deep.equal({
      series: 'PV30',
      period: '2014',
      pointer: '/series/33/values/0',
    });
    const other = await slopeChart({ 'chosen-series': 'PV29', 'chosen-period': '2014' });
    expect(readOut(other)).to.match(/^Zeeland, 2014: 237/);
  });

  it('links each figure to its place in the file', async () => {
    const element = await slopeChart({ 'chosen-series': 'PV29', 'chosen-period': '2014' });
    const why = (): string =>
      all(element, '.section .why')[0]?.textContent?.replace(/\s+/g, ' ') ?? '';
    await soon(() => /\/series\/\d+\/values\/0/.test(why()));
    expect(why()).to.contain('Zeeland');
  });

  it('uses system colours where a reader asks for these', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const element = await slopeChart({ highlight: 'PV23' });
    step(element, 1);
    const allowed = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((name) =>
      colourIn(element, name),
    );
    for (const node of all(element, '[part="chart"] :is(path, line)[stroke]'))
      expect(allowed).to.include(getComputedStyle(node).stroke);
    const line = all(element, '.lines_marks path[stroke="var(--_highlight)"]')[0] as Element;
    expect(getComputedStyle(line).stroke).to.equal(colourIn(element, 'Highlight'));
  });

  it('reserves about the height of its picture', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      const element = await slopeChart();
      const { height } = element.getBoundingClientRect();
      part(element, 'chart')?.replaceChildren();
      (part(element, 'chart') as HTMLElement).style.minHeight = '';
      const reserved = element.getBoundingClientRect().height;
      expect(Math.abs(reserved - height), `${reserved} for ${height}`).to.be.below(height / 20);
    }
  });

  it('shows its figures where the picture does not fit', async () => {
    const element = await widget('tp-slope', { src: PROVINCES, loading: 'eager' });
    (element.parentElement as HTMLElement).style.width = '150px';
    await soon(() => element.shadowRoot?.querySelector('.read'));
    await soon(() => part(element, 'chart')?.childElementCount === 0);
    expect(textOf(element, 'words')).to.contain('plus 719');
  });
});
