import { expect } from '@open-wc/testing';
import {
  chart,
  chartOf,
  chooseSeries,
  drawn,
  hover,
  radios,
  range,
  readOut,
  spoken,
  step,
} from '../core/explorer/explorer-page.js';
import { demoFile, MBO, once, part, soon, textOf, widget } from '../page.js';
import { heads, headText, seenRows, tableOf } from '../read-table.js';

/** The mbo series as it stood in edition 2020, any other of the demo. */
const demo = (id: string): string => (id === 'mbo-instroom-techniek' ? MBO : demoFile(id));
const multiples = (name: string, attributes: Record<string, string> = {}): Promise<HTMLElement> =>
  chart({ src: demo(name), layout: 'multiples', split: 'region', ...attributes });
const panels = (element: Element): readonly SVGGElement[] => [
  ...(part(element, 'chart')?.querySelectorAll<SVGGElement>('.panel') ?? []),
];
const textsIn = (node: Element): readonly string[] =>
  [...node.querySelectorAll('text')].map((text) => text.textContent ?? '');
const names = (element: Element): readonly string[] =>
  panels(element).map((panel) => textsIn(panel)[0] ?? '');
/** What stands under the name of each panel: the last of what was put there. */
const valueIn = (panel: Element): string =>
  panel.querySelector(':scope > .chosen text')?.textContent ?? textsIn(panel)[1] ?? '';

describe('the panels of <tp-trend layout="multiples">', () => {
  it('are one per region, in the order of the table, with one picture, range, read-out, table and summary', async () => {
    const element = await multiples('hbo-diploma-provincie', {
      filter: 'region=PV20,PV23,PV31',
      table: 'open',
    });
    expect(names(element)).to.deep.equal(['Groningen', 'Overijssel', 'Limburg']);
    expect(heads(element).map(headText)).to.deep.equal([
      'Jaar',
      'Groningen',
      'Overijssel',
      'Limburg',
    ]);
    for (const selector of [
      '[part="chart"] > svg',
      'input[type="range"]',
      '.read',
      'table',
      '[part="summary"]',
      '.pictures p',
    ])
      expect(element.shadowRoot?.querySelectorAll(selector).length, selector).to.equal(1);
    expect(
      element.shadowRoot?.querySelector('figure')?.ariaLabel ??
        element.shadowRoot?.querySelector('figure')?.getAttribute('aria-label'),
    ).to.equal('3 lijngrafieken met dezelfde schaal, 2014 tot en met 2018');
    await expect(element).to.be.accessible();
  });

  it('have the same number under each name as in the table, for each period that a reader selects', async () => {
    for (const [attributes, lang] of [
      [{ filter: 'region=PV20,PV23,PV31' }, 'nl'],
      [{ filter: 'region=PV20,PV23,PV31', scale: 'index' }, 'en'],
    ] as const) {
      const element = await multiples('hbo-diploma-provincie', {
        ...attributes,
        table: 'open',
        lang,
      });
      const rows = seenRows(element);
      expect(rows.length).to.equal(5);
      expect(panels(element).map(valueIn), 'at first that of the last').to.deep.equal(
        rows
          .at(-1)
          ?.slice(1, 4)
          .map((cell) => `2018: ${cell}`),
      );
      range(element).focus();
      rows.forEach(([period = '', ...cells], i) => {
        range(element).valueAsNumber = i;
        range(element).dispatchEvent(new Event('input', { bubbles: true }));
        expect(panels(element).map(valueIn)).to.deep.equal(
          cells.slice(0, 3).map((cell) => `${period}: ${cell}`),
        );
        expect(readOut(element)).to.contain(cells[0] ?? '?');
      });
    }
  });

  it('have the reason under a name where a number is missing, and never 0', async () => {
    const figures = await figuresOf({ a: [[4, null, null], '.mc'], b: [[5, 6, null], '..w'] });
    const element = await chartOf(figures, { layout: 'multiples', split: 'kind' });
    expect(panels(element).map(valueIn)).to.deep.equal(['2017: 4', '2018: 6']);
    range(element).focus();
    range(element).valueAsNumber = 2;
    range(element).dispatchEvent(new Event('input', { bubbles: true }));
    expect(panels(element).map(valueIn)).to.deep.equal([
      '2019: geheim',
      '2019: nog niet gepubliceerd',
    ]);
  });

  it('all mark the selected period, with a handle in the panel of the selected series', async () => {
    const element = await multiples('hbo-diploma-provincie', { filter: 'region=PV20,PV23,PV31' });
    chooseSeries(element, 1);
    step(element, -1);
    const rings = panels(element).map(
      (panel) => panel.querySelectorAll('.chosen circle[stroke]').length,
    );
    expect(rings).to.deep.equal([1, 1, 1]);
    const rules = panels(element).map(
      (panel) => panel.querySelector('.chosen path')?.getAttribute('d')?.split(' ')[0],
    );
    expect(new Set(rules).size, 'at the same place').to.equal(1);
    const grips = panels(element).map((panel) => panel.querySelectorAll('.chosen rect[rx]').length);
    expect(grips.map((count) => count > 0)).to.deep.equal([false, true, false]);
    expect(readOut(element)).to.match(/^Overijssel, 2017: /);
    step(element, 1);
    expect(readOut(element)).to.match(/^Overijssel, 2018: /);
  });

  it('mark the period alone where the selected series is not among the sixty that are drawn', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 61 }, (_, i) => [`s${i}`, [[i, i + 1, i + 2], '...'] as const]),
    );
    const element = await chartOf(await figuresOf(rows), { layout: 'multiples', split: 'kind' });
    expect(panels(element).length).to.equal(60);
    expect(textOf(element, 'notes')).to.contain('eerste 60 reeksen');
    chooseSeries(element, 60);
    expect(readOut(element)).to.contain('s60, 2019: 62');
    const marks = (selector: string): number =>
      part(element, 'chart')?.querySelectorAll(selector).length ?? 0;
    expect([marks('.chosen circle'), marks('.chosen path')]).to.deep.equal([0, 60]);
  });

  it('are selected by a click', async () => {
    const element = await multiples('hbo-diploma-provincie', { filter: 'region=PV20,PV23,PV31' });
    part(element, 'chart')?.scrollIntoView({ block: 'center' });
    const [, , limburg] = panels(element);
    const points = [...(limburg?.querySelectorAll('.points_marks path') ?? [])].map((node) =>
      node.getBoundingClientRect(),
    );
    const second = points.sort((a, b) => a.left - b.left)[1] ?? new DOMRect();
    await hover({ x: second.left + second.width / 2, y: second.top + 30 });
    await soon(() => readOut(element).startsWith('Limburg, 2015: '));
  });

  it('all have the country in the background, muted, named once, without a panel of its own', async () => {
    const element = await multiples('hbo-diploma-provincie', {
      filter: 'region=PV20,PV23',
      compare: 'NL01',
      scale: 'index',
    });
    expect(names(element)).to.deep.equal(['Groningen', 'Overijssel']);
    for (const panel of panels(element)) {
      expect(panel.querySelectorAll('.lines_marks path[stroke="var(--_context)"]').length).to.equal(
        1,
      );
      expect(textsIn(panel)).not.to.include('Nederland');
    }
    expect(
      textsIn(part(element, 'chart') as Element).filter((text) => text === 'Nederland').length,
    ).to.equal(1);
    chooseSeries(element, 2);
    expect(readOut(element)).to.match(/^Nederland, 2018: index 125,0/);
    expect(
      element.shadowRoot?.querySelector('.tag .current .swatch path')?.getAttribute('stroke'),
    ).to.equal('var(--_context)');
    expect(element.shadowRoot?.querySelector('figure')?.getAttribute('aria-label')).to.contain(
      'elk met Nederland erbij',
    );
  });

  it('have a region that is compared in the background only, also where the filter has it', async () => {
    const element = await multiples('hbo-diploma-provincie', { compare: 'NL01', scale: 'index' });
    expect(names(element).length).to.equal(12);
    expect(names(element)).not.to.include('Nederland');
  });

  it('each have the same category of the compared region, whatever the panels are of', async () => {
    const element = await multiples('hbo-diploma-provincie', {
      region: 'PV23',
      split: 'gender',
      compare: 'NL01',
      table: 'open',
    });
    expect(names(element)).to.deep.equal([
      'Totaal, Overijssel',
      'Vrouwen, Overijssel',
      'Mannen, Overijssel',
    ]);
    expect(
      textsIn(part(element, 'chart') as Element).filter((text) => text === 'Nederland').length,
      'named once',
    ).to.equal(1);
    const behind = panels(element).map(
      (panel) => panel.querySelectorAll('.lines_marks path[stroke="var(--_context)"]').length,
    );
    expect(behind).to.deep.equal([1, 1, 1]);
    const women = radios(element).findIndex((radio) =>
      radio.getAttribute('aria-label')?.startsWith('Vrouwen, Nederland'),
    );
    chooseSeries(element, women);
    const cells = seenRows(element).at(-1) ?? [];
    const column = heads(element).map(headText).indexOf('Vrouwen, Nederland');
    expect(readOut(element)).to.contain(`Vrouwen, Nederland, 2018: ${cells[column]} diploma's`);
    expect(
      element.shadowRoot?.querySelector('.tag .current .swatch path')?.getAttribute('stroke'),
    ).to.equal('var(--_context)');
    const grips = panels(element).map(
      (panel) => panel.querySelectorAll('.chosen rect[rx]').length > 0,
    );
    expect(grips).to.deep.equal([false, true, false]);
  });

  it('are an ordinary trend for one series', async () => {
    const element = await multiples('mbo-instroom-techniek', { split: '' });
    expect(panels(element).length).to.equal(0);
    expect(part(element, 'chart')?.textContent).to.contain('42.225');
    expect(element.shadowRoot?.querySelector('figure')?.getAttribute('aria-label')).to.match(
      /^Lijngrafiek, 1 reeks/,
    );
    expect(part(element, 'chart')?.getBoundingClientRect().height).to.be.at.least(300);
  });

  it('are complete for thirty-six regions, drawn in many tasks', async () => {
    const element = await widget('tp-trend', {
      src: demo('voorbeeld-arbeidsmarktregio'),
      split: 'region',
      layout: 'multiples',
      loading: 'eager',
    });
    let tasks = 0;
    const count = setInterval(() => (tasks += 1));
    await drawn(element);
    clearInterval(count);
    expect(panels(element).length).to.equal(36);
    // Drawn in one task, there would be one at most. On a busy machine several of the page's turns make one.
    expect(tasks, 'other work of the page goes on between').to.be.greaterThan(4);
    for (const panel of panels(element))
      expect(panel.querySelectorAll('.lines_marks path').length).to.be.greaterThan(0);
    expect(radios(element)).to.have.length(36);
    expect(tableOf(element).tBodies[0]?.rows.length).to.equal(36);
  });

  it('have a table with a row per region where columns would not fit in print, with the same cells, sortable by any year', async () => {
    const turned = await multiples('hbo-diploma-provincie', { table: 'open' });
    const plain = await chart({
      src: demo('hbo-diploma-provincie'),
      split: 'region',
      table: 'open',
    });
    expect(heads(turned).map(headText)).to.deep.equal([
      'Regio',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
    const [names, rows] = [heads(plain).map(headText).slice(1), seenRows(plain)];
    expect(seenRows(turned)).to.deep.equal(
      names.map((name, i) => [name, ...rows.map((row) => row[i + 1])]),
    );
    turned.shadowRoot?.querySelectorAll<HTMLElement>('thead button')[5]?.click();
    await soon(
      () => seenRows(turned)[0]?.[0] === 'Drenthe' && seenRows(turned)[1]?.[0] === 'Flevoland',
    );
    await expect(turned).to.be.accessible();
  });

  it('have a table with a row per period where there is a break, so that the table has a rule there', async () => {
    const element = await multiples('mbo-instroom-techniek', { split: 'gender', table: 'open' });
    expect(heads(element).map(headText).slice(0, 3)).to.deep.equal([
      'Schooljaar',
      'Totaal',
      'Vrouwen',
    ]);
    expect(tableOf(element).querySelectorAll('tr.cut').length).to.equal(1);
  });

  it('are redrawn in one column where it gets narrow, and keep the reader’s selection', async () => {
    const element = await multiples('hbo-diploma-provincie', { filter: 'region=PV20,PV23,PV31' });
    element.style.width = '720px';
    await soon(
      () => new Set(panels(element).map((panel) => panel.getBoundingClientRect().left)).size === 3,
    );
    step(element, -1);
    const before = spoken(element);
    element.style.width = '300px';
    await soon(
      () => new Set(panels(element).map((panel) => Math.round(panel.getCTM()?.e ?? 0))).size === 1,
    );
    expect(spoken(element)).to.equal(before);
    expect(
      panels(element).every((panel) => panel.querySelector('.chosen circle[stroke]') !== null),
    ).to.equal(true);
    expect(names(element)).to.deep.equal(['Groningen', 'Overijssel', 'Limburg']);
  });

  it('have their height reserved before they are drawn', async () => {
    for (const width of [320, 400, 720]) {
      const element = await widget('tp-trend', {
        src: demo('hbo-diploma-provincie'),
        split: 'region',
        layout: 'multiples',
        loading: 'eager',
      });
      element.style.width = `${width}px`;
      const box = await soon(() => part(element, 'chart'));
      const reserved = Number.parseFloat(getComputedStyle(box).minHeight);
      await drawn(element);
      await soon(
        () =>
          Number(box.querySelector('svg')?.getAttribute('width')) === Math.floor(box.clientWidth),
      );
      const height = Number(box.querySelector('svg')?.getAttribute('height'));
      expect(height / reserved, `${height} of ${reserved} at ${width}`).to.be.within(0.9, 1.06);
    }
  });

  it('are saved as one picture with every name, in the colours of the page, without the selection', async () => {
    const element = await multiples('hbo-diploma-provincie', { filter: 'region=PV20,PV23,PV31' });
    step(element, -1);
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => (files.push(file), createObjectURL.call(URL, file));
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      element.shadowRoot?.querySelector<HTMLButtonElement>('.pictures button')?.click();
      const text = await (await soon(() => files[0])).text();
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const texts = [...file.querySelectorAll('text')].map((node) => node.textContent ?? '');
      for (const name of ['Groningen', 'Overijssel', 'Limburg'])
        expect(texts.filter((one) => one === name).length, name).to.equal(1);
      expect(texts.filter((one) => one.startsWith('2018: ')).length).to.equal(3);
      expect(texts.some((one) => one.startsWith('2017: '))).to.equal(false);
      expect(file.querySelectorAll('circle').length).to.equal(0);
      expect(text).not.to.contain('var(');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('become one chart, and panels again, when the attribute changes', async () => {
    const element = await multiples('hbo-diploma-provincie', { filter: 'region=PV20,PV23,PV31' });
    element.setAttribute('layout', 'one');
    await soon(() => part(element, 'chart')?.querySelector('svg') && panels(element).length === 0);
    expect(element.shadowRoot?.querySelector('figure')?.getAttribute('aria-label')).to.match(
      /^Lijngrafiek, 3 reeksen/,
    );
    element.setAttribute('layout', 'multiples');
    await soon(() => panels(element).length === 3);
  });

  it('are refused for an unknown layout, with a list of the known ones', async () => {
    const element = await widget('tp-trend', { src: MBO, layout: 'stacked' });
    const { detail } = await once<CustomEvent<{ readonly code: string }>>(element, 'tp-error');
    expect(detail.code).to.equal('bad-attribute');
    expect(textOf(element, 'error')).to.contain('verkeerd ingesteld');
  });
});

/** Figures of three years, by any kinds. */
const figuresOf = (
  rows: Readonly<Record<string, readonly [values: readonly (number | null)[], status: string]>>,
): Promise<object> =>
  Promise.resolve({
    format: 'monitor-indicator',
    version: '1.0',
    id: 'proef',
    lang: 'nl',
    title: { nl: 'Voorbeeld' },
    shortTitle: { nl: 'Voorbeeld' },
    edition: { id: '2020', date: '2020-06-15' },
    unit: {
      kind: 'count',
      label: { nl: 'studenten' },
      symbol: '',
      decimals: 0,
      multiplier: 0,
      additive: true,
    },
    direction: 'none',
    suppression: { lessThan: 5 },
    period: { kind: 'year', codes: ['2017', '2018', '2019'], measured: 'flow' },
    dimensions: [
      {
        id: 'kind',
        kind: 'other',
        label: { nl: 'Soort' },
        total: null,
        categories: Object.keys(rows).map((code) => ({ code, label: { nl: code } })),
      },
    ],
    series: Object.entries(rows).map(([code, [values, status]]) => ({
      key: [code],
      values,
      status,
    })),
    sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld' } }],
  });
