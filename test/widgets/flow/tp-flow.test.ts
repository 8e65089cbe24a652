import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { TpSelectDetail } from '../../../src/widgets/core/events.js';
import { setViewport } from '../../support/page-commands.js';
import {
  chooseSeries,
  chosenSeries,
  drawn,
  radios,
  readOut,
  spoken,
  step,
} from '../core/explorer/explorer-page.js';
import {
  brokenLabel,
  flowChart,
  flowChartOf,
  label,
  middleOf,
  odd,
  PROGRESSION,
  ways,
} from './flow-page.js';
import { once, part, soon, textOf, widget } from '../page.js';
import { captionOf, column, csvLinks, headText, heads, seenRows } from '../read-table.js';

const outline = (element: Element): Element | null =>
  element.shadowRoot?.querySelector('.chosen path') ?? null;
const csvOf = async (element: Element): Promise<string> => {
  const link = await soon(() => csvLinks(element)[0]);
  return (await fetch(link.href)).text();
};

describe('<tp-flow>', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await setViewport(own);
  });

  it('shows the same real figures in sentence, picture and table', async () => {
    const element = await flowChart({ table: 'open' });
    const picture = part(element, 'chart')?.textContent ?? '';
    for (const [group, share] of [
      ['Havo, Jongens', '67'],
      ['Havo, Meisjes', '27'],
      ['Vwo, Jongens', '74'],
      ['Vwo, Meisjes', '49'],
    ] as const) {
      expect(textOf(element, 'words')).to.contain(group);
      expect(textOf(element, 'words')).to.contain(`${share} procent`);
      expect(picture).to.contain(group);
      expect(picture).to.contain(`${share}%`);
      expect(seenRows(element)).to.deep.include([group, `${share}%`]);
    }
    expect(captionOf(element)).to.contain('procent van de leerlingen met een N-profiel, 2023.');
    expect(heads(element).map(headText)).to.deep.equal([
      'Schooltype, Geslacht',
      'Begint in bètatechniek in hbo of wo',
    ]);
  });

  it('never shows a sum over groups, nor a computed total', async () => {
    const element = await flowChartOf(ways, { table: 'open' });
    const all = `${element.shadowRoot?.textContent ?? ''} ${await csvOf(element)}`;
    // Of boys and girls together: 42 + 9, 33 + …; and what is left over: 100 − 97.
    for (const made of [51, 75, 86, 3])
      expect(all).to.not.match(new RegExp(`(?<!\\d)${made}(%| procent)`));
    expect(
      column(element, 4),
      'all destinations together, only where the file says so',
    ).to.deep.equal(['97%', '.', '.', '.']);
  });

  it('gives the figures of all groups as one CSV file, with the reason where there is none', async () => {
    const element = await flowChartOf(ways, { table: 'open' });
    const rows = (await csvOf(element)).split('\r\n').filter((line) => line !== '');
    expect(rows).to.have.length(1 + 13);
    expect(rows[0]).to.contain('"Leerweg";"Geslacht";"Bestemming"');
    expect(
      rows.find(
        (line) => line.includes('"Meisjes";"Techniek in het mbo"') && line.includes('Vmbo-tl'),
      ),
    ).to.contain('klein aantal, niet openbaar');
    expect(csvLinks(element)[0]?.download).to.equal('voorbeeld-na-vmbo-2020-track-gender-to.csv');
  });

  it('uses the groups that the page names, and mentions which of them are highlighted', async () => {
    const element = await flowChart({ split: 'gender', filter: 'type=vwo', highlight: 'F' });
    expect(textOf(element, 'heading')).to.contain('(Vwo)');
    expect(textOf(element, 'summary')).to.match(
      /: 49 procent bij meisjes, 74 procent bij jongens\.$/,
    );
    expect(textOf(element, 'words')).to.match(
      /^Jongens: 74 procent in 2023\.\s*Meisjes: 49 procent\./,
    );
    const bold = [
      ...(part(element, 'chart')?.querySelectorAll('text[font-weight="700"]') ?? []),
    ].map((one) => one.textContent);
    expect(bold).to.include('Meisjes');
    expect(bold).to.not.include('Jongens');
    expect(spoken(element), 'it is where a reader begins').to.contain('Meisjes');
  });

  it('follows region, period and filter of its page group, and only highlights a category that is one of its own groups', async () => {
    const group = document.createElement('tp-group');
    group.setAttribute('filter', 'gender=F');
    document.body.append(group);
    const element = document.createElement('tp-flow');
    element.setAttribute('src', PROGRESSION);
    element.setAttribute('loading', 'eager');
    group.append(element);
    await drawn(element);
    expect(
      part(element, 'chart')?.querySelectorAll('[fill="var(--_context)"]').length,
      'bands and ends of two groups',
    ).to.equal(4);
    group.setAttribute('filter', 'type=havo');
    await soon(
      () =>
        part(element, 'chart')?.querySelector('text[font-weight="700"]')?.textContent !==
        'Havo, Meisjes',
    );
    expect(textOf(element, 'words')).to.contain('Vwo, Meisjes');
    group.remove();
  });

  for (const width of [320, 1280]) {
    it(`selects a share when its number or band is clicked, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await flowChartOf(ways);
      part(element, 'chart')?.scrollIntoView({ block: 'center' });
      await sendMouse({ type: 'click', position: middleOf(label(element, '82%')) });
      expect(readOut(element)).to.match(
        /^Een andere opleiding in het mbo, Vmbo-basis, Meisjes, 2019\/20: 82%/,
      );
      expect(radios(element)[chosenSeries(element)]?.getAttribute('aria-label')).to.match(
        /^Een andere opleiding in het mbo/,
      );
      const band = [
        ...(part(element, 'chart')?.querySelectorAll('.shapes_marks path[fill*="series-3"]') ?? []),
      ][0] as Element;
      await sendMouse({ type: 'click', position: middleOf(band) });
      expect(readOut(element)).to.contain('Havo, Vmbo-basis, Jongens');
    });
  }

  it('outlines the selection under the band, so that a thin one stays visible, and around the text where no band is drawn', async () => {
    const element = await flowChartOf(ways);
    step(element, 1);
    const path = outline(element) as Element;
    const bands = [...(part(element, 'chart')?.querySelectorAll('.shapes_marks path') ?? [])];
    expect(
      bands.every((one) => path.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING),
    ).to.equal(true);
    expect(path.getAttribute('d')?.split('L').length).to.be.greaterThan(20);
    step(element, 1);
    step(element, 1);
    expect(readOut(element)).to.contain('Vmbo-tl, Meisjes, 2019/20: klein aantal, niet openbaar');
    const box = outline(element)?.getBoundingClientRect() as DOMRect;
    for (const line of brokenLabel(element, 'Techniek in het mbo: klein aantal, niet openbaar')) {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      expect(
        box.left < left && box.right > right && box.top < middle && box.bottom > middle,
        line.textContent,
      ).to.equal(true);
    }
  });

  it('dispatches an event with the selected share, and starts with the one in its attributes', async () => {
    const element = await flowChartOf(ways);
    const dispatched = once<CustomEvent<TpSelectDetail>>(element, 'tp-select');
    chooseSeries(element, 1);
    const { detail } = await dispatched;
    expect(detail).to.deep.equal({
      series: 'bb M mbo',
      period: '2019/20',
      pointer: '/series/2/values/1',
    });
    const other = await flowChartOf(ways, { 'chosen-series': 'tl F havo' });
    expect(readOut(other)).to.match(/^Havo, Vmbo-tl, Meisjes, 2019\/20: 52%/);
  });

  it('links “Waarom dit getal?” to the selected share, and to none where the file has no such row', async () => {
    const element = await flowChartOf(odd);
    const why = () =>
      (element.shadowRoot?.querySelector('.section .why')?.textContent ?? '').replace(/\s+/g, ' ');
    await soon(() => why().includes('60%'));
    expect(why()).to.contain('leerlingen met een diploma');
    step(element, 1);
    expect(why()).to.contain('geen cijfer bekend');
    expect(why()).to.contain('/series/3/values/0');
  });

  it('keeps the share that a reader selected when figures are renewed, the language changes, or the box gets narrow', async () => {
    await setViewport({ width: 1000, height: 900 });
    const element = await flowChart();
    step(element, 1);
    step(element, 1);
    expect(readOut(element)).to.contain('Vwo, Jongens');
    const ready = once(element, 'tp-ready');
    element.setAttribute('src', `${PROGRESSION}?again`);
    await ready;
    expect(readOut(element)).to.contain('Vwo, Jongens');
    element.lang = 'en';
    await soon(() => readOut(element).includes('Vwo, Boys'));
    const before = part(element, 'chart')?.querySelector('svg');
    await setViewport({ width: 320, height: 900 });
    await soon(() => part(element, 'chart')?.querySelector('svg') !== before);
    expect(spoken(element)).to.contain('Vwo, Boys');
    expect(outline(element)).to.not.equal(null);
  });

  it('reserves about the height of its picture, so that little moves when it appears', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      const element = await flowChartOf(ways);
      const box = part(element, 'chart') as HTMLElement;
      const room = Number.parseFloat(getComputedStyle(box).minHeight);
      const { height } = (box.querySelector('svg') as SVGSVGElement).getBoundingClientRect();
      expect(Math.abs(room - height), `${room} for ${height}`).to.be.below(height / 4);
    }
  });

  it('shows its figures where the picture does not fit', async () => {
    const element = await widget('tp-flow', { src: PROGRESSION, loading: 'eager' });
    (element.parentElement as HTMLElement).style.width = '120px';
    await soon(() => element.shadowRoot?.querySelector('.act.table[aria-expanded="true"]'));
    expect(part(element, 'chart')?.childElementCount).to.equal(0);
    expect(textOf(element, 'summary')).to.contain('74 procent');
    await soon(() => part(element, 'table')?.textContent?.includes('27%'));
  });
});
