import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { fourHundred, rowsOf } from '../../../stories/compare/tp-compare-figures.js';
import type { TpSelectDetail } from '../../../src/widgets/core/events.js';
import {
  bars,
  chosen,
  compare,
  compareOf,
  labelled,
  LABOUR,
  LEVELS,
  picture,
  PROVINCES,
  shown,
  sortBy,
  tableRows,
} from './compare-page.js';
import { range, readOut, spoken, step } from '../core/explorer/explorer-page.js';
import { once, part, soon, textOf, widget } from '../page.js';
import { parseCsv } from '../../text/read-back.js';

const four = ['Drenthe', 'Flevoland', 'Overijssel', 'Zeeland'];

describe('tp-compare', () => {
  afterEach(() => resetMouse());

  it('compares regions where there are several, and the dimension in `split` where it is given', async () => {
    expect(textOf(await compare(), 'summary')).to.contain('Noord-Brabant');
    expect(textOf(await compare({ src: LEVELS }), 'summary')).to.contain('niveau 4');
    expect(textOf(await compare({ split: 'gender', region: 'PV23' }), 'summary'))
      .to.contain('mannen')
      .and.to.not.contain('Zeeland');
  });

  it('shows highlighted rows in bold and in their own colour, and describes them first', async () => {
    const element = await compare({ highlight: 'PV23 PV29' });
    expect(textOf(element, 'summary')).to.equal(
      "Overijssel staat met 1.774 diploma's op plaats 4 van 12; in heel Nederland is het 13.819.",
    );
    expect(textOf(element, 'words')).to.match(
      /^Overijssel: 1\.774 diploma's in 2018\. Dat is plaats 4 van 12\.\s*Zeeland: 342\./,
    );
    expect(bars(element).map((bar) => bar.getAttribute('fill') === 'var(--_highlight)')).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((i) => i === 3 || i === 9)); // prettier-ignore
    expect(spoken(element), 'the reader starts there').to.match(/^Overijssel, 2018: 1\.774/);
  });

  it('follows the highlight of a group, and shares the row that a reader selects', async () => {
    const group = document.createElement('tp-group');
    group.setAttribute('region', 'PV29');
    group.setAttribute('linked', 'series');
    const element = await compare();
    const other = await compare({ filter: 'gender=F' });
    element.before(group);
    group.append(element, other);
    await soon(() => textOf(element, 'summary').startsWith('Zeeland'));
    group.setAttribute('region', 'PV23');
    await soon(
      () =>
        textOf(element, 'summary').startsWith('Overijssel') &&
        textOf(other, 'summary').startsWith('Overijssel'),
    );
    const dispatched = once<CustomEvent<TpSelectDetail>>(element, 'tp-select');
    step(element, 1);
    const { detail } = await dispatched;
    expect(detail).to.deep.equal({
      series: 'PV25',
      period: '2018',
      pointer: '/series/18/values/4',
    });
    await soon(() => spoken(other).startsWith('Gelderland'));
    await soon(() => picture(other) !== null && chosen(other) !== null);
    const bar = labelled(other, 'Gelderland').getBoundingClientRect();
    expect(
      (chosen(other)?.top ?? 0) < bar.top && (chosen(other)?.bottom ?? 0) > bar.bottom,
    ).to.equal(true);
  });

  it('follows the order that the page sets: picture, range, table and read-out, and the order survives new figures', async () => {
    const element = await compare({ table: 'open' });
    const wait = (order: readonly string[]): Promise<boolean> =>
      soon(() => shown(element, four).join() === order.join());
    await wait(['Overijssel', 'Zeeland', 'Flevoland', 'Drenthe']);
    sortBy(element, 'name');
    await wait(['Drenthe', 'Flevoland', 'Overijssel', 'Zeeland']);
    await soon(() => tableRows(element)[1]?.[0] === 'Drenthe');
    expect(tableRows(element).slice(0, 3)).to.deep.equal([
      ['Nederland', '13.819'],
      ['Drenthe', '92'],
      ['Flevoland', '144'],
    ]);
    range(element).focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    expect(spoken(element)).to.match(/^Drenthe: 92 diploma's, plaats 12 van 12/);
    sortBy(element, 'value-ascending');
    await wait(['Drenthe', 'Flevoland', 'Zeeland', 'Overijssel']);
    sortBy(element, 'source');
    await wait(['Drenthe', 'Overijssel', 'Flevoland', 'Zeeland']);
    const loaded = once(element, 'tp-ready');
    element.setAttribute('src', `${PROVINCES}?again`);
    await loaded;
    expect(spoken(element), 'the row stays, by its code').to.match(/^Drenthe: 92/);
  });

  it('starts in the order that the page sets', async () => {
    const element = await compare({ sort: 'name' });
    expect(shown(element, four)).to.deep.equal(['Drenthe', 'Flevoland', 'Overijssel', 'Zeeland']);
  });

  it('selects a row by a click on its name, its number or its bar', async () => {
    const element = await compare();
    part(element, 'chart')?.scrollIntoView({ block: 'center' });
    for (const [name, number] of [
      ['Utrecht', '946'],
      ['Zeeland', '342'],
    ] as const) {
      for (const text of [name, number]) {
        await sendMouse({ type: 'move', position: [5, 5] });
        const { left, top, width, height } = labelled(element, text).getBoundingClientRect();
        await sendMouse({
          type: 'click',
          position: [Math.round(left + width / 2), Math.round(top + height / 2)],
        });
        expect(readOut(element)).to.contain(`${name}, 2018: ${number}`);
      }
    }
  });

  it('compares one level of regions, and asks for a level where there are several', async () => {
    const rows = rowsOf({ Nederland: [30], Noord: [10], Zuid: [20] }) as {
      dimensions: { categories: { level: string }[] }[];
    };
    const [, noord] = rows.dimensions[0]?.categories ?? [];
    if (noord !== undefined) noord.level = 'provincie';
    const element = await compareOf(rows, { level: 'regio' });
    expect(textOf(element, 'words'))
      .to.contain('Zuid: 20 studenten in 2019.')
      .and.to.not.contain('Noord');
    element.removeAttribute('level');
    await soon(() => textOf(element, 'error') !== '');
    expect(textOf(element, 'error')).to.contain('verkeerd ingesteld');
  });

  it('compares in the period that is selected in its group, where that exists', async () => {
    const element = await compare({ 'chosen-period': '2014' });
    expect(textOf(element, 'summary')).to.contain('in 2014').and.to.contain('2.217');
    element.setAttribute('chosen-period', '1999');
    await soon(() => textOf(element, 'summary').includes('in 2018'));
  });

  it('exports as CSV what the table shows, for that period alone', async () => {
    const element = await compare({ table: 'open', filter: 'gender=F' });
    const link = await soon(
      () => element.shadowRoot?.querySelector<HTMLAnchorElement>('a[download]') ?? null,
    );
    const [head = [], ...lines] = parseCsv(
      await (await fetch(link.href)).text().then((text) => `\uFEFF${text.replace('\uFEFF', '')}`),
      ';',
    );
    expect(head.map(({ text }) => text)).to.include.members(['Jaar', 'Regio', "Aantal diploma's"]);
    const at = (name: string): number => head.findIndex(({ text }) => text === name);
    const pairs = lines.map((line) => [
      line[at('Regio')]?.text,
      line[at("Aantal diploma's")]?.text,
    ]);
    expect(new Set(lines.map((line) => line[at('Jaar')]?.text))).to.deep.equal(new Set(['2018']));
    expect(new Map(pairs as [string, string][])).to.deep.equal(
      new Map(tableRows(element).map(([name, number]) => [name, number.replace('.', '')])),
    );
  });

  it('draws dots where requested, and mentions where the axis starts', async () => {
    const element = await compare({ src: LABOUR, region: 'NL01,AM05,AM13,AM33', marks: 'dots' });
    expect(bars(element)).to.have.length(0);
    expect(textOf(element, 'notes')).to.contain('De as begint niet bij 0.');
    element.setAttribute('marks', 'bars');
    await soon(() => bars(element).length === 3);
    expect(textOf(element, 'notes')).to.not.contain('De as begint');
  });

  it('shows 400 rows, each reachable by keyboard', async () => {
    const element = await compareOf(fourHundred);
    expect(bars(element)).to.have.length(400);
    range(element).focus();
    await sendKeys({ press: 'End' });
    expect(spoken(element)).to.match(/plaats 400 van 400/);
    await sendKeys({ press: 'PageUp' });
    await sendKeys({ press: 'PageDown' });
    expect(spoken(element)).to.not.match(/plaats 400 van 400/);
    await soon(() => chosen(element));
  });

  it('reserves about the height of the picture, so that nothing moves when it appears', async () => {
    for (const [attributes, width] of [
      [{}, 720],
      [{}, 300],
      [{ src: LABOUR }, 720],
    ] as const) {
      const element = await widget('tp-compare', {
        src: PROVINCES,
        ...attributes,
        loading: 'eager',
      });
      element.style.width = `${width}px`;
      const box = await soon(() => part(element, 'chart'));
      const reserved = Number.parseFloat(getComputedStyle(box).minHeight);
      const svg = await soon(() => box.querySelector('svg'));
      await soon(() => svg.getBoundingClientRect().width > 0);
      const height = Number(picture(element)?.getAttribute('height'));
      expect(reserved, `${width}`).to.be.at.least(height * 0.9);
      expect(reserved, `${width}`).to.be.at.most(height * 1.15);
    }
  });

  it('shows no picture where only the table or the sentence is requested', async () => {
    const table = await widget('tp-compare', { src: PROVINCES, view: 'table', loading: 'eager' });
    await soon(() => tableRows(table).length === 13);
    expect(part(table, 'chart')).to.equal(null);
    const sentence = await widget('tp-compare', {
      src: PROVINCES,
      view: 'sentence',
      loading: 'eager',
    });
    await soon(() => textOf(sentence, 'summary') !== '');
    expect(part(sentence, 'table')).to.equal(null);
  });

  it('links the selected row to its place in the file', async () => {
    const element = await compare({ 'chosen-series': 'PV29' });
    expect(element.shadowRoot?.querySelector('.why')?.textContent)
      .to.contain('/series/30/values/4')
      .and.to.contain('342');
  });
});
