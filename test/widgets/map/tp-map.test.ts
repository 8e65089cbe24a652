import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { chartToolsOf } from '../../../src/widgets/core/chart/chart-tools.js';
import { loadMapDrawing } from '../../../src/widgets/map/map-view.js';
import { everyReason, regionFigures } from '../../../stories/map/tp-map-figures.js';
import { polite, range, readOut, spoken } from '../core/explorer/explorer-page.js';
import {
  areas,
  block,
  choose,
  chosenOutline,
  LABOUR,
  legend,
  map,
  mapOf,
  names,
  PACT,
  pick,
  PROVINCES,
  TENSION,
  TWELVE,
  TWELVE_BORDERS,
} from './map-page.js';
import { all, once, part, soon, textOf, widget, withFetch } from '../page.js';
import { walked } from '../walk.js';

describe('<tp-map>', () => {
  afterEach(async () => resetMouse());

  it('lists all regions by name, the country first, and starts with the highest', async () => {
    const element = await map();
    expect(names(element)[0]).to.equal('Nederland');
    expect(names(element).slice(1)).to.deep.equal(
      [...names(element).slice(1)].sort((a, b) => a.localeCompare(b, 'nl')),
    );
    expect(names(element)).to.have.lengthOf(13);
    expect(pick(element).selectedOptions[0]?.textContent).to.equal('Noord-Brabant');
  });

  it('sorts a name with an article by the name after it', async () => {
    const element = await widget('tp-map', { src: TWELVE, loading: 'eager' });
    await soon(() => part(element, 'legend'));
    expect(names(element).slice(0, 4)).to.deep.equal([
      'Amsterdam',
      'Eindhoven',
      "'s-Gravenhage",
      'Maastricht',
    ]);
  });

  it('updates read-out, outline and range after a choice in the list', async () => {
    const element = await map();
    const selected = once<CustomEvent<{ series: string; period: string; pointer: string }>>(
      element,
      'tp-select',
    );
    choose(element, 'Utrecht');
    const { detail } = await selected;
    expect([detail.series, detail.period]).to.deep.equal(['PV26', '2018']);
    expect(detail.pointer).to.match(/^\/series\/\d+\/values\/4$/);
    expect(readOut(element)).to.contain('Utrecht').and.contain('946');
    await soon(() => polite(element).includes('Utrecht'));
    expect(chosenOutline(element)).to.be.a('string');
    range(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(spoken(element)).to.contain('Groningen');
    expect(pick(element).selectedOptions[0]?.textContent).to.equal('Groningen');
  });

  it('goes with the range from the country by rank, highest first', async () => {
    const element = await map();
    const readOuts = await walked(element);
    expect(readOuts[0]).to.contain('Nederland');
    const ranks = readOuts.slice(1).map((one) => Number(/plaats (\d+) van 12/.exec(one)?.[1]));
    expect(ranks).to.deep.equal(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('selects an area that is clicked', async () => {
    const element = await map();
    part(element, 'chart')?.scrollIntoView({ block: 'center' });
    const area = areas(element).at(-1) as SVGGeometryElement;
    const { left, top, width, height } = area.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await soon(() => chosenOutline(element) === area.getAttribute('d'));
    expect(readOut(element)).to.contain('Limburg');
  });

  it('keeps the selection when a click is far from every area', async () => {
    const element = await map({ 'chosen-series': 'PV26' });
    part(element, 'chart')?.scrollIntoView({ block: 'center' });
    const box = (part(element, 'chart') as HTMLElement).getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(box.left + 20), Math.round(box.top + 20)],
    });
    expect(readOut(element)).to.contain('Utrecht');
  });

  it('shows one period: the latest, or the requested one', async () => {
    const element = await map({ period: '2014' });
    expect(textOf(element, 'summary')).to.contain('2.217');
    expect(textOf(element, 'words')).to.contain('2014');
    expect(textOf(element, 'table')).not.to.contain('2.860');
  });

  it('exports the figures of its table, for that period alone', async () => {
    const element = await map({ table: 'open' });
    const link = await soon(() =>
      element.shadowRoot?.querySelector<HTMLAnchorElement>('a[download]'),
    );
    const text = await (await fetch(link.href)).text();
    const lines = text.trim().split('\r\n');
    expect(lines).to.have.lengthOf(14);
    expect(lines.slice(1).every((line) => line.includes('2018'))).to.equal(true);
  });

  it('asks for a level where a file has several, and shows the requested one', async () => {
    const cells = { NL01: 20, PV20: 10, PV21: 12, A: 3, B: 4 };
    const file = regionFigures(cells) as {
      dimensions: readonly { categories: { code: string; level: string }[] }[];
    };
    for (const category of file.dimensions[0]?.categories ?? [])
      if (category.code.length === 1) category.level = 'wijk';
    const src = await block(file, 'levels');
    const chosenLevel = await widget('tp-map', { src, loading: 'eager' });
    await soon(() => part(chosenLevel, 'error'));
    expect(textOf(chosenLevel, 'error')).to.contain('verschillende soorten regio');
    const element = await map({ src, level: 'regio' });
    expect(names(element)).to.deep.equal(['Nederland', 'Friesland', 'Groningen']);
  });

  it('highlights the region of its group, and follows a change of it', async () => {
    const element = await map();
    const group = document.createElement('tp-group');
    group.setAttribute('region', 'PV23');
    element.before(group);
    group.append(element);
    await soon(() => textOf(element, 'summary').includes('; Overijssel heeft'));
    const rims = (): readonly Element[] => [
      ...(part(element, 'chart')?.querySelectorAll(
        '.rims_marks path[stroke="var(--_highlight)"]',
      ) ?? []),
    ];
    await soon(() => rims().length === 1);
    expect(areas(element)).to.have.lengthOf(12);
    const before = rims()[0]?.getAttribute('d');
    group.setAttribute('region', 'PV31');
    await soon(
      () =>
        textOf(element, 'summary').includes('; Limburg heeft') &&
        rims().length === 1 &&
        rims()[0]?.getAttribute('d') !== before,
    );
  });

  it('shows the same region as the maps that are linked by series in its group', async () => {
    const [one, other] = [await map(), await map()];
    const group = document.createElement('tp-group');
    group.setAttribute('linked', 'series');
    one.before(group);
    group.append(one, other);
    await soon(() => areas(one).length > 0 && areas(other).length > 0);
    choose(one, 'Zeeland');
    await soon(() => readOut(other).includes('Zeeland'));
  });

  it('names every region in the list of classes once, and counts them all', async () => {
    for (const src of [PROVINCES, TENSION, LABOUR]) {
      const element = await map({ src });
      const counted = legend(element).map((item) =>
        Number(/(\d+) (?:provincie|arbeidsmarktregio)/.exec(item)?.[1]),
      );
      expect(counted.reduce((sum, count) => sum + count, 0)).to.equal(areas(element).length);
    }
  });

  it('draws real borders from a file, and names their maker', async () => {
    const element = await widget('tp-map', {
      src: TWELVE,
      borders: TWELVE_BORDERS,
      'borders-credit': 'Voorbeeld',
      loading: 'eager',
    });
    await soon(() => areas(element).length === 12);
    expect(textOf(element, 'notes')).to.contain('Grenzen. Voorbeeld, vereenvoudigd.');
  });

  it('takes borders from a block in the page, and names the regions that are not in it', async () => {
    const borders = await block(
      { type: 'FeatureCollection', features: [{ properties: { code: 'PV20' }, geometry: { type: 'Polygon', coordinates: [[[6, 53], [7, 53], [7, 54], [6, 53]]] } }] }, // prettier-ignore
      'borders',
    );
    const element = await map({ borders });
    await soon(() => areas(element).length === 1);
    expect(textOf(element, 'notes'))
      .to.contain('Niet op de kaart: ')
      .and.contain('Overijssel')
      .and.contain('en 5 andere');
  });

  it('mentions that borders are of another year than the codes of the figures', async () => {
    const borders = await block(
      { type: 'FeatureCollection', features: [{ properties: { statcode: 'GM0193', jrstatcode: '2024GM0193' }, geometry: { type: 'Polygon', coordinates: [[[6, 53], [7, 53], [7, 54], [6, 53]]] } }] }, // prettier-ignore
      'newer',
    );
    const element = await widget('tp-map', { src: TWELVE, borders, loading: 'eager' });
    await soon(() =>
      textOf(element, 'notes').includes(
        'De grenzen zijn die van 2024. De cijfers gaan over de indeling van 2020.',
      ),
    );
  });

  it('names the maker of the borders where they are drawn, and none for tiles, at each width', async () => {
    const element = await map({ borders: 'provincie' });
    const isDrawn = (kind: 'tiles' | 'borders'): boolean =>
      (areas(element)[0]?.getAttribute('d')?.split('L').length === 4) === (kind === 'tiles');
    for (const [width, kind] of [
      [700, 'borders'],
      [300, 'tiles'],
      [500, 'borders'],
      [320, 'tiles'],
    ] as const) {
      element.style.width = `${width}px`;
      await soon(
        () => isDrawn(kind) && textOf(element, 'notes').includes('MapSVG') === (kind === 'borders'),
      );
      expect(textOf(element, 'notes').includes('Elke tegel')).to.equal(kind === 'tiles');
    }
  });

  it('is as high as its tiles where it is too narrow for borders', async () => {
    const element = await map({ borders: 'provincie' });
    await soon(() => textOf(element, 'notes').includes('MapSVG'));
    element.style.width = '300px';
    await soon(() => textOf(element, 'notes').includes('Elke tegel'));
    const [box, drawn] = [part(element, 'chart'), part(element, 'chart')?.querySelector('svg')].map(
      (one) => one?.getBoundingClientRect().height ?? 0,
    );
    expect(box).to.be.within((drawn ?? 0) - 1, (drawn ?? 0) + 8);
  });

  it('does not report a region as missing from borders that are not drawn', async () => {
    const borders = await block(
      { type: 'FeatureCollection', features: [{ properties: { code: 'PV20' }, geometry: { type: 'Polygon', coordinates: [[[6, 53], [7, 53], [7, 54], [6, 53]]] } }] }, // prettier-ignore
      'few',
    );
    const element = await map({ borders });
    await soon(() => areas(element).length === 1);
    element.style.width = '300px';
    await soon(
      () => areas(element).length === 12 && !textOf(element, 'notes').includes('Niet op de kaart'),
    );
  });

  it('goes on with tiles when borders are no longer requested', async () => {
    const element = await map({ borders: 'provincie' });
    await soon(() => textOf(element, 'notes').includes('MapSVG'));
    element.removeAttribute('borders');
    await soon(() => textOf(element, 'notes').includes('tegel'));
    await soon(() => areas(element)[0]?.getAttribute('d')?.split('L').length === 4);
  });

  for (const width of [288, 400, 700]) {
    it(`reserves the height of the picture, so that nothing moves when it appears, at ${width} px`, async () => {
      for (const [src, borders] of [
        [PROVINCES, ''],
        [LABOUR, ''],
        [PACT, ''],
        [PROVINCES, 'provincie'],
        [TWELVE, TWELVE_BORDERS],
      ] as const) {
        // prettier-ignore
        const element = await widget('tp-map', { src, loading: 'eager', ...(borders === '' ? {} : { borders }) });
        element.style.width = `${width}px`;
        const height = (): number =>
          Math.round(part(element, 'chart')?.getBoundingClientRect().height ?? 0);
        await soon(() => height() > 0);
        const before = height();
        await soon(() => areas(element).length > 0);
        if (borders !== '' && width > 340)
          await soon(() => (areas(element)[0]?.getAttribute('d') ?? '').split('L').length > 4);
        expect(height(), `${src} ${borders}`).to.be.within(before - 1, before + 1);
      }
    });

    it(`also reserves it while borders load slowly, and does not report them as missing, at ${width} px`, async () => {
      const real = globalThis.fetch;
      let come = (): void => undefined;
      const awaited = new Promise<void>((done) => (come = done));
      const late: typeof fetch = async (input, init) => {
        if ((input instanceof Request ? input.url : String(input)).includes('?late')) await awaited;
        return real(input, init);
      };
      await withFetch(late, async () => {
        const element = await widget('tp-map', {
          src: TWELVE,
          borders: `${TWELVE_BORDERS}?late=${width}`,
          loading: 'eager',
        });
        element.style.width = `${width}px`;
        const room = (): number =>
          Math.round(part(element, 'chart')?.getBoundingClientRect().height ?? 0);
        // Long enough for what draws to have tried.
        await soon(() => chartToolsOf(loadMapDrawing));
        await soon(() => all(element, 'input[type="range"]').length > 0);
        const [before, notes] = [room(), textOf(element, 'notes')];
        come();
        await soon(() => areas(element).length > 0);
        expect(room()).to.be.within(before - 1, before + 1);
        expect(notes).not.to.contain('geen kaart');
      });
    });
  }

  it('lets touch over the map scroll the page', async () => {
    expect(getComputedStyle(range(await map())).touchAction).to.equal('pan-y');
  });

  it('gives five different reasons for a missing number', async () => {
    const element = await mapOf(everyReason);
    for (const [name, reason] of [
      ['Flevoland', 'geen cijfer bekend'],
      ['Drenthe', 'klein aantal, niet openbaar'],
      ['Gelderland', 'geheim'],
      ['Zeeland', 'niet van toepassing'],
      ['Noord-Brabant', 'nog niet gepubliceerd'],
    ] as const) {
      // prettier-ignore
      choose(element, name);
      expect(readOut(element)).to.contain(`${name}`).and.contain(reason);
    }
    choose(element, 'Zuid-Holland');
    expect(readOut(element)).to.contain('0%');
  });

  for (const tag of ['tp-map', 'tp-trend', 'tp-table', 'tp-indicator']) {
    it(`marks a made-up figure in <${tag}>: in its title, or under another title in a note or the source`, async () => {
      const element = await widget(tag, { src: LABOUR, loading: 'eager' });
      await soon(() => part(element, 'source'));
      expect(textOf(element, 'heading')).to.match(/^Voorbeeld: /);
      element.setAttribute('heading', 'Banen');
      await soon(() => textOf(element, 'heading') === 'Banen');
      expect(textOf(element, 'source')).to.contain('geen (verzonnen voorbeeld)');
    });
  }
});
