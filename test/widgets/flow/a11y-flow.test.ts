import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { colourIn, contrast, rgbOf } from '../colour.js';
import {
  chooseSeries,
  polite,
  radios,
  range,
  readOut,
  spoken,
  step,
  tableTexts,
  touchStep,
} from '../core/explorer/explorer-page.js';
import { flowChart, flowChartOf, odd, PROGRESSION, ways } from './flow-page.js';
import { all, boxOf, part, soon, textOf, widget } from '../page.js';
import { captionOf, heads, spokenRows } from '../read-table.js';
import { walk } from '../walk.js';

describe('<tp-flow>, accessibility', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    setImporter();
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
    document.documentElement.style.fontSize = '';
  });

  // First, because a page asks for each part once.
  it('A11Y-37: sentence, table, buttons and downloads remain where the picture is blocked, and that is reported', async () => {
    setImporter((name, load) =>
      name === 'chart-flow' ? Promise.reject(new Error('blocked')) : load(),
    );
    const element = await widget('tp-flow', { src: PROGRESSION, loading: 'eager' });
    await soon(() => part(element, 'error'));
    expect(textOf(element, 'error')).to.contain('De grafiek kan hier niet worden getoond.');
    expect(textOf(element, 'summary')).to.contain('74 procent');
    expect(spokenRows(element)).to.have.length(4);
    await soon(() => all(element, '.files a').length > 0);
    expect(
      all(element, 'input, [part="chart"], figure[aria-label], .pictures button'),
    ).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  for (const [lang, one] of [
    ['nl', 'Stroomdiagram, 4 groepen, 1 bestemming, 2023'],
    ['en', 'Flow chart, 4 groups, 1 destination, 2023'],
  ] as const) {
    it(`A11Y-04: the figure is named by its only destination, in ${lang}`, async () => {
      expect(all(await flowChart({ lang }), 'figure')[0]?.getAttribute('aria-label')).to.equal(one);
    });
  }

  it('A11Y-08: the sentence compares three or more groups, and only names fewer', async () => {
    expect(textOf(await flowChart(), 'summary')).to.equal(
      'Het hoogst bij vwo, jongens (74 procent), het laagst bij havo, meisjes (27 procent).',
    );
    expect(textOf(await flowChart(), 'words')).to.match(
      /^Het hoogste aandeel was 74 procent in 2023 \(Vwo, Jongens\)\. Het laagste aandeel was 27 procent/,
    );
    expect(textOf(await flowChart({ filter: 'type=vwo' }), 'summary')).to.equal(
      'Begint in bètatechniek in hbo of wo: 74 procent bij jongens, 49 procent bij meisjes.',
    );
    expect(textOf(await flowChart({ filter: 'type=vwo', lang: 'en' }), 'summary')).to.equal(
      'Starts science or technology in hbo or wo: 74 percent for boys, 49 percent for girls.',
    );
  });

  for (const lang of ['nl', 'en'] as const) {
    it(`A11Y-11: every share is available in the explorer and in the table, in ${lang}`, async () => {
      const element = await flowChartOf(ways, { lang });
      range(element).focus();
      const readOuts: string[] = [];
      for (let way = 0; way < radios(element).length; way += 1) {
        if (way > 0) await walk(element, 'ArrowDown');
        readOuts.push(...(await walk(element, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')));
      }
      expect(readOuts, 'four groups, three destinations and all of them together').to.have.length(
        16,
      );
      const cells = tableTexts(element);
      for (const [key, value] of ways.series.map(
        (row) => [row.key.join(' '), row.values[1]] as const,
      )) {
        if (value == null) continue;
        expect(
          readOuts.filter((one) => one.includes(`: ${value} p`)),
          key,
        ).to.not.have.length(0);
        expect(
          cells.filter((one) => one.startsWith(`${value}%`)),
          key,
        ).to.not.have.length(0);
      }
      expect(readOuts.filter((one) => /klein aantal|small number/.test(one))).to.have.length(1);
    });
  }

  it('A11Y-12: there is no text in the other language, and the root declares the language', async () => {
    const foreign = {
      nl: /\b(group|groups|share|percent|other|the)\b/i,
      en: /\b(groep|groepen|aandeel|procent|overig|het|een)\b/i,
    };
    for (const lang of ['nl', 'en'] as const) {
      const element = await flowChartOf(ways, { lang, table: 'open' });
      expect(part(element, 'base')?.getAttribute('lang')).to.equal(lang);
      const names = all(element, '[aria-label], [aria-valuetext]').flatMap((one) => [
        one.getAttribute('aria-label'),
        one.getAttribute('aria-valuetext'),
      ]);
      const text = [
        ...names,
        ...['heading', 'summary', 'reading', 'chart', 'source', 'table'].map((name) =>
          textOf(element, name),
        ),
      ].join(' ');
      expect(text).to.not.match(foreign[lang]);
    }
  });

  it('A11Y-15: unit, year, the whole and source are given in text, and that groups are not added up', async () => {
    const element = await flowChart();
    expect(textOf(element, 'reading')).to.contain('Procent van leerlingen met een N-profiel, 2023');
    expect(textOf(element, 'notes')).to.contain(
      'Dat zijn per groep: leerlingen met een N-profiel.',
    );
    expect(textOf(element, 'notes')).to.contain(
      'Aandelen van verschillende groepen zijn niet op te tellen.',
    );
    expect(textOf(element, 'source')).to.contain('Bron: DUO');
  });

  it('A11Y-16: uncertainty is given in sentence, read-out, picture, notes and table', async () => {
    const element = await flowChartOf(odd, { table: 'open' });
    expect(textOf(element, 'words')).to.contain(
      'Sommige cijfers zijn geschat of minder betrouwbaar.',
    );
    expect(textOf(element, 'chart')).to.contain('(geschat)');
    range(element).focus();
    expect(await walk(element, 'End')).to.deep.equal([
      'Vmbo-tl, Meisjes: 12 procent van leerlingen met een diploma, geschat cijfer, marge tussen 10 procent en 14 procent',
    ]);
    expect(textOf(element, 'notes')).to.contain('Geschat.');
    expect(spokenRows(element).at(-1)?.join(' '))
      .to.contain('12% geschat')
      .and.to.contain('tussen 10% en 14%');
  });

  it('A11Y-17: there is one native range with step 1 and a name that contains that of the indicator', async () => {
    const element = await flowChart();
    expect(element.shadowRoot?.querySelectorAll('.range, [role="slider"]')).to.have.length(1);
    const { type, step: size, min, max } = range(element);
    expect([type, size, min, max]).to.deep.equal(['range', '1', '0', '3']);
    expect(range(element).getAttribute('aria-label')).to.equal(
      `Verken ${textOf(element, 'heading')} per groep`,
    );
  });

  for (const [lang, entry, walked] of [
    [
      'nl',
      'Techniek in het mbo, Vmbo-basis, Jongens, 2019/20: 42 procent van leerlingen met een diploma, 2 procentpunt meer dan in 2018/19, hoogste van 3 groepen',
      [
        'Vmbo-basis, Meisjes: 9 procent van leerlingen met een diploma, 1 procentpunt meer dan in 2018/19, laagste van 3 groepen, voorlopig cijfer',
        'Een andere opleiding in het mbo, Vmbo-basis, Meisjes, 2019/20: 82 procent van leerlingen met een diploma, 2 procentpunt meer dan in 2018/19, voorlopig cijfer',
        'Vmbo-tl, Jongens: 33 procent van leerlingen met een diploma, hetzelfde als in 2018/19',
      ],
    ],
    [
      'en',
      'Technology in mbo, Vmbo basic, Boys, 2019/20: 42 percent of pupils with a diploma, 2 percentage points more than in 2018/19, highest of 3 groups',
      [
        'Vmbo basic, Girls: 9 percent of pupils with a diploma, 1 percentage point more than in 2018/19, lowest of 3 groups, provisional figure',
        'Another programme in mbo, Vmbo basic, Girls, 2019/20: 82 percent of pupils with a diploma, 2 percentage points more than in 2018/19, provisional figure',
        'Vmbo-tl, Boys: 33 percent of pupils with a diploma, the same as in 2018/19',
      ],
    ],
  ] as const) {
    it(`A11Y-13, A11Y-18 and A11Y-71: the range reads out group, share, whole and remark in words; the destination on entry and when it changes, in ${lang}`, async () => {
      const element = await flowChartOf(ways, { lang });
      range(element).focus();
      expect(spoken(element)).to.equal(entry);
      expect(await walk(element, 'ArrowRight', 'ArrowDown', 'ArrowRight')).to.deep.equal(walked);
      for (const one of [entry, ...walked]) expect(one).to.not.match(/[%–+]|-\d/);
    });
  }

  it('A11Y-14 and A11Y-24: the help names the keys, and no destinations where there is only one', async () => {
    expect(all(await flowChart(), '#help')[0]?.textContent).to.equal('Pijltoetsen: andere groep.');
    const element = await flowChartOf(ways);
    expect(all(element, '#help')[0]?.textContent).to.equal(
      'Pijl links en rechts: andere groep. Pijl omhoog en omlaag: andere bestemming.',
    );
    expect(range(element).getAttribute('aria-describedby')).to.equal('help');
  });

  it('A11Y-20 and A11Y-22: there are six tab stops, and range and radios reach every share without dragging', async () => {
    const element = await flowChartOf(ways);
    expect(
      all(element, 'button, select, .range, input:checked, a[href], [tabindex="0"]').filter((one) =>
        one.checkVisibility(),
      ),
    ).to.have.length(6);
    const readOuts = new Set<string>();
    for (let way = 0; way < radios(element).length; way += 1) {
      chooseSeries(element, way);
      for (let i = 0; i < 4; i += 1) step(element, -1);
      readOuts.add(readOut(element));
      for (let i = 0; i < 3; i += 1) {
        step(element, 1);
        readOuts.add(readOut(element));
      }
    }
    expect(readOuts.size).to.equal(16);
  });

  for (const media of [
    {},
    { 'forced-colors': 'active' },
    { 'prefers-color-scheme': 'dark' },
  ] as const) {
    const name = Object.values(media)[0] ?? 'light';
    it(`A11Y-25, A11Y-33 and A11Y-44: selection outline, focus, bands and the rest have a contrast of 3 to 1, ${name}`, async function () {
      if (!(await emulateMedia(media))) return this.skip();
      document.documentElement.style.colorScheme = 'light dark';
      const element = await flowChartOf(ways);
      step(element, 1);
      range(element).focus();
      await sendKeys({ press: 'ArrowRight' });
      const paper = rgbOf(colourIn(element, 'var(--_paper)'));
      const chosen = all(element, '.chosen path')[0] as Element;
      expect(contrast(rgbOf(getComputedStyle(chosen).stroke), paper)).to.be.at.least(3);
      expect(getComputedStyle(part(element, 'chart') as Element).outlineStyle).to.equal('solid');
      const edges = new Set(
        all(element, '.shapes_marks path').map((one) => getComputedStyle(one).stroke),
      );
      expect(edges.size).to.be.at.least('forced-colors' in media ? 1 : 5);
      for (const edge of edges) expect(contrast(rgbOf(edge), paper), edge).to.be.at.least(3);
      document.documentElement.style.colorScheme = '';
    });
  }

  it('A11Y-28, A11Y-29 and A11Y-30: the range is silent, and a button has one polite announcement', async () => {
    const element = await flowChart();
    expect(polite(element)).to.equal('');
    range(element).focus();
    await walk(element, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(polite(element)).to.equal('');
    touchStep(element, 1);
    await soon(() => polite(element) !== '');
    expect(polite(element)).to.equal(
      'Vwo, Meisjes, 2023: 49 procent van leerlingen met een N-profiel',
    );
  });

  it('A11Y-40 and A11Y-41: five reasons for a missing number have their own words, sign and legend, and are never 0', async () => {
    const element = await flowChartOf(odd, { table: 'open' });
    const spokenTable = spokenRows(element).flat().join(' | ');
    for (const reason of [
      'geen cijfer bekend',
      'geheim',
      'nog niet gepubliceerd',
      'niet van toepassing',
      'klein aantal, niet openbaar',
    ]) {
      expect(spokenTable).to.contain(reason);
      expect(textOf(element, 'chart')).to.contain(reason.split(',')[0] ?? '');
      expect(
        (element.shadowRoot?.querySelector('.legend')?.textContent ?? '').replace(/\s+/g, ' '),
      ).to.contain(reason);
    }
    expect(spokenTable, 'a real zero').to.contain('0%');
  });

  it('A11Y-46: every destination is named beside its band, and its edge differs where colours may not', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const element = await flowChartOf(ways);
    const dashes = [1, 2, 3].map((n) => {
      const band = all(element, `.shapes_marks path[stroke="var(--_series-${n})"]`)[0] as Element;
      return getComputedStyle(band).strokeDasharray;
    });
    expect(new Set(dashes).size).to.equal(3);
  });

  for (const [size, root] of [
    [{ width: 320, height: 256 }, ''],
    [{ width: 256, height: 320 }, ''],
    [{ width: 320, height: 568 }, '200%'],
    [{ width: 1280, height: 900 }, '200%'],
  ] as const) {
    it(`A11Y-48, A11Y-49 and A11Y-55: nothing overlaps, overflows or is smaller than 12 px at ${size.width} by ${size.height}, text ${root || '100%'}`, async () => {
      await setViewport(size);
      document.documentElement.style.fontSize = root;
      const element = await flowChartOf(ways);
      step(element, 1);
      const { left, right } = boxOf(element);
      for (const node of all(
        element,
        '.read, .tag, .act, [part="source"] span, [part="chart"] text',
      )) {
        const box = boxOf(node);
        if (box.height === 0) continue;
        const size = Number.parseFloat(getComputedStyle(node).fontSize);
        // A letter may hang a little over where it stands.
        expect(box.left, node.outerHTML).to.be.at.least(left - size / 5);
        expect(box.right, node.outerHTML).to.be.at.most(right + size / 5);
        expect(size, node.outerHTML).to.be.at.least(12);
      }
      const texts = all(element, '[part="chart"] text').map(boxOf);
      texts.forEach((one, i) =>
        texts.slice(i + 1).forEach((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(across > 1 && down > 2, JSON.stringify([one, other])).to.equal(false);
        }),
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
    });
  }

  it('A11Y-51 and A11Y-52: in forced colours every colour is a system colour; a theme needs no redrawing', async function () {
    const element = await flowChartOf(ways, { theme: 'light' });
    const svg = part(element, 'chart')?.querySelector('svg');
    const fill = (): string =>
      getComputedStyle(all(element, '.shapes_marks path')[1] as Element).fill;
    const before = fill();
    element.setAttribute('theme', 'dark');
    await soon(() => fill() !== before);
    expect(part(element, 'chart')?.querySelector('svg')).to.equal(svg);
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    step(element, 1);
    const allowed = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((name) =>
      colourIn(element, name),
    );
    for (const node of all(element, '[part="chart"] path[stroke]'))
      expect(allowed).to.include(getComputedStyle(node).stroke);
    expect(getComputedStyle(all(element, '.chosen path')[0] as Element).stroke).to.equal(
      colourIn(element, 'Highlight'),
    );
    for (const node of all(element, '[part="chart"] text'))
      expect(allowed).to.include(getComputedStyle(node).fill);
  });

  it('A11Y-58 and A11Y-71: there is a native table with a caption, a header per destination and a row header per group, in the order of the picture', async () => {
    const element = await flowChartOf(ways, { table: 'open' });
    expect(captionOf(element)).to.equal(
      'Voorbeeld: waar leerlingen heen gaan na het vmbo: procent van de leerlingen, 2019/20.',
    );
    expect(heads(element).map((head) => head.scope)).to.deep.equal([
      'col',
      'col',
      'col',
      'col',
      'col',
    ]);
    expect(spokenRows(element).map(([head]) => head)).to.deep.equal([
      'Vmbo-basis, Jongens',
      'Vmbo-basis, Meisjes',
      'Vmbo-tl, Jongens',
      'Vmbo-tl, Meisjes',
    ]);
    expect(all(element, 'tbody th[scope="row"]')).to.have.length(4);
  });

  it('A11Y-71: a rounding difference is mentioned and not corrected, and adjacent bands have two pixels between them', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await flowChartOf(ways);
    expect(textOf(element, 'notes')).to.contain(
      'Afronding. Vmbo-tl, Jongens: de aandelen zijn samen 99 procent.',
    );
    const bands = all(element, '.shapes_marks path').filter(
      (one) => /^M/.test(one.getAttribute('d') ?? '') && one.getAttribute('fill-opacity') === '0.3',
    );
    const starts = bands.slice(0, 3).map((one) => {
      const corners = [...(one.getAttribute('d') ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      const left = Math.min(...corners.map(([x]) => x));
      const ys = corners.filter(([x]) => x === left).map(([, y]) => y);
      return [Math.min(...ys), Math.max(...ys)] as const;
    });
    starts
      .slice(1)
      .forEach(([top], i) => expect(top - (starts[i]?.[1] ?? 0)).to.be.closeTo(2, 0.05));
  });

  it('A11Y-79: no two controls of two widgets have the same name', async () => {
    const one = await flowChart({ heading: 'Havo en vwo' });
    const other = await flowChartOf(ways);
    const names = [one, other].flatMap((element) =>
      all(element, 'button[aria-label], select').map(
        (control) =>
          control.getAttribute('aria-label') ??
          `${control.textContent?.trim() ?? ''} ${control.getAttribute('aria-description') ?? ''}`.trim(),
      ),
    );
    const why = names.filter((name) => name === 'Waarom dit getal?');
    expect(new Set(names).size).to.equal(names.length - Math.max(0, why.length - 1));
  });
});
