import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { drawn, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { everyKind, fourHundred, longNames, percent, rowsOf } from './tp-compare-figures.js';
import { monitor, widget, withFigures, type Args } from '../widget.js';

const authorText =
  'In 2018 haalden 1.774 studenten in Overijssel een diploma in het hbo-onderdeel Techniek. Bron: DUO open onderwijsdata, editie 2019.';
const common = commonStories('tp-compare', authorText);

/** The story's own figures, which stand in the page. */
const own =
  (id: string, data: object) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-compare', { ...args, src: undefined, indicator: undefined }, 'De cijfers volgen.'),
      `compare-${id}`,
      data,
    );

/** Text of the selected row for assistive technology. */
const spoken = (canvas: HTMLElement): string =>
  part(canvas, 'base')?.querySelector('input[type="range"]')?.getAttribute('aria-valuetext') ?? '';

/** Names of the rows in the picture, from top to bottom. */
const order = (svg: SVGSVGElement, names: readonly string[]): readonly string[] =>
  [...svg.querySelectorAll<SVGTextElement>('.labels_marks text')]
    .filter(({ textContent }) => names.includes(textContent ?? ''))
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map(({ textContent }) => textContent ?? '');

const same = (seen: readonly string[], wanted: readonly string[]): void => {
  if (seen.join() !== wanted.join())
    throw new Error(`the rows stand as ${wanted.join()}; seen: ${seen.join()}`);
};

const sortBy = (canvas: HTMLElement, order: string): void =>
  canvas.querySelector('tp-compare')?.setAttribute('sort', order);

export default {
  title: 'Elements/tp-compare',
  component: 'tp-compare',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-compare', args, authorText),
};

export const Provinces = {
  args: { highlight: 'PV23' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, "Diploma's in het hbo-onderdeel Techniek per provincie");
    await says(
      canvasElement,
      'summary',
      "Overijssel: 1.774 diploma's in 2018.",
      'plaats 4 van 12',
      '2.860: Noord-Brabant',
      '92: Drenthe',
      '13.819',
    );
    await drawn(canvasElement, 'Overijssel', '1.774', 'Nederland', '13.819', 'geen staaf');
    await says(canvasElement, 'table', 'Plaats', '1.774');
  },
};

export const English = {
  args: { lang: 'en', highlight: 'PV23', filter: 'gender=F' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Diplomas in the hbo part Technology by province (Women)');
    await says(canvasElement, 'summary', 'Overijssel: 424 diplomas in 2018.', 'place', 'of 12');
    await drawn(canvasElement, 'the Netherlands', '3,167', 'no bar');
    await says(canvasElement, 'source', 'Source');
  },
};

export const Levels = {
  name: 'Levels, in the order of the source',
  args: { indicator: 'mbo-instroom-niveau', sort: 'source' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '21.904 studenten: Niveau 4',
      '70: Niveau 1',
      'Alle cijfers zijn voorlopig',
    );
    const svg = await drawn(canvasElement, 'Niveau 1', '70');
    same(order(svg, ['Niveau 1', 'Niveau 2', 'Niveau 3', 'Niveau 4']), [
      'Niveau 1',
      'Niveau 2',
      'Niveau 3',
      'Niveau 4',
    ]);
  },
};

export const Tracks = {
  name: 'Tracks with the share of all, and equals',
  args: { indicator: 'vmbo-techniek-aandeel', split: 'track' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '23 procent: Basisberoepsgericht (bb) en Kaderberoepsgericht (kb)',
      '12 procent: Gemengd (gl)',
    );
    await drawn(canvasElement, 'Bb, kb en gl samen 20%');
    await says(canvasElement, 'table', '+3', '−8', 'Verschil met het totaal (procentpunt)');
  },
};

export const Tension = {
  name: 'Classes of tension, in 35 labour-market regions',
  args: { indicator: 'voorbeeld-spanning', highlight: 'AM05' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Twente: 1,03 vacatures per werkzoekende',
      'Zeer krap: 4',
      'Geheim: Midden-Limburg',
    );
    const svg = await drawn(
      canvasElement,
      'zeer krap',
      'krap',
      'gemiddeld',
      'ruim',
      'zeer ruim',
      'geheim',
    );
    for (const n of [1, 2, 3, 4, 5])
      if (svg.querySelector(`[fill="var(--_scale-${n})"]`) === null)
        throw new Error(`class ${n} has its shade`);
    await says(
      canvasElement,
      'legend',
      'zeer krap: 4 of meer (4 regio',
      'gemiddeld: 0,67 tot 1,5 (10 regio',
    );
    await says(canvasElement, 'notes', 'Voorbeeld');
  },
};

export const EveryKind = {
  name: 'Every kind of number, and every reason for none',
  render: own('every', everyKind),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Minder dan 5: West.',
      'Geheim: Kust.',
      'Voorlopig: Oost.',
      'Geschat: Zuid.',
      'marge',
    );
    await drawn(
      canvasElement,
      'minder dan 5',
      'geen cijfer bekend',
      'geheim',
      'niet van toepassing',
      'nog niet gepubliceerd',
    );
    await says(canvasElement, 'table', '<5', 'tussen 900 en 1.020');
    await says(canvasElement, 'notes', 'Voorlopig (*).', 'Zo is niemand te herkennen');
  },
};

export const Targets = {
  name: 'Targets of the country and of a region',
  args: { highlight: 'Oost' },
  render: own(
    'targets',
    rowsOf(
      { Nederland: [24], Noord: [20.5], Oost: [27.1], Zuid: [22] },
      {
        unit: percent,
        targets: [
          {
            id: 'land',
            period: '2030',
            value: 28,
            rule: 'atleast',
            key: ['NL01'],
            label: { nl: 'Doel', en: 'Target' },
          },
          {
            id: 'oost',
            period: '2030',
            value: 30,
            rule: 'atleast',
            key: ['Oost'],
            label: { nl: 'Doel Oost', en: 'Target Oost' },
          },
        ],
      },
    ),
  ),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '3,1 procentpunt meer dan Nederland (24,0 procent)',
      'Doel voor Nederland, 2030: ten minste 28,0 procent',
    );
    await drawn(
      canvasElement,
      'Nederland 24,0%',
      'Nederland: doel 2030: 28,0%',
      'doel 2030: 30,0%',
    );
    if (!spoken(canvasElement).includes('2,9 procentpunt minder dan het doel voor 2030'))
      throw new Error(`the distance is said; seen: ${spoken(canvasElement)}`);
  },
};

export const Dots = {
  name: 'An index as dots',
  render: own(
    'dots',
    rowsOf(
      { Nederland: [104.2], Noord: [101.2], Oost: [112.9], Zuid: [98.4, 'p'] },
      {
        unit: {
          kind: 'index',
          label: { nl: 'index', en: 'index' },
          symbol: '',
          decimals: 1,
          multiplier: 0,
          additive: false,
        },
      },
    ),
  ),
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Nederland 104,2');
    if (svg.querySelectorAll('.points_marks path').length !== 3)
      throw new Error('each region has a dot');
    await says(canvasElement, 'notes', 'De as begint niet bij 0.');
  },
};

export const LongNames = {
  name: 'Long names in a narrow place',
  render: (args: Args) => {
    const box = document.createElement('div');
    box.style.width = '288px';
    box.append(own('long', longNames)(args));
    return box;
  },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Zuid-Kennemerland', '700');
    const all = [...svg.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/[-\s]/g, '');
    for (const name of [
      'Nuenen,GerwenenNederwetten',
      'Hoogheemraadschapsgebiedsverordeningen',
      "'sGravenhage",
    ])
      if (!all.includes(name)) throw new Error(`${name} is written in full`);
  },
};

export const Sorted = {
  name: 'A reader chooses the order',
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Drenthe');
    sortBy(canvasElement, 'name');
    const names = ['Drenthe', 'Groningen', 'Zeeland', 'Limburg'];
    await expectSoon(
      'the rows stand from A to Z',
      () => part(canvasElement, 'chart')?.querySelector('svg') ?? null,
      (svg) => svg !== null && order(svg, names).join() === 'Drenthe,Groningen,Limburg,Zeeland',
    );
    await says(canvasElement, 'summary', 'Noord-Brabant');
  },
};

export const FourHundred = {
  name: '400 municipalities',
  render: own('many', fourHundred),
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Gemeente 400');
    if (svg.querySelectorAll('.bars_marks path').length !== 400)
      throw new Error('every row has its bar');
    await saysNot(canvasElement, 'summary', 'eerste');
  },
};

export const OneRow = {
  name: 'One row',
  render: own('one', rowsOf({ Noord: [1240] })),
  args: { split: 'region' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Noord: 1.240 studenten in 2019.');
    await saysNot(canvasElement, 'summary', 'plaats');
    await drawn(canvasElement, 'Noord', '1.240');
  },
};

export const AllMissing = {
  name: 'All missing',
  render: own('missing', rowsOf({ Noord: [null, 'm'], Oost: [null, 's'] })),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Geen cijfer bekend: Noord.', 'Minder dan 5: Oost.');
    if (part(canvasElement, 'chart') !== null)
      throw new Error('there is no picture without a number');
  },
};

export const Apart = {
  name: 'A region that was counted otherwise',
  render: own('apart', rowsOf({ Noord: [1240], Oost: [1100], Zuid: [1300, 'd'], West: [900] })),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Zonder plaats: Zuid (anders geteld).',
      '1.240 studenten: Noord',
    );
    await drawn(canvasElement, 'anders geteld');
  },
};

export const Group = {
  name: 'In a group: the region stands out, and pointing is shared',
  render: (args: Args) => {
    const group = document.createElement('tp-group');
    group.setAttribute('region', 'PV29');
    group.setAttribute('linked', 'series');
    group.append(
      widget('tp-compare', args, authorText),
      widget('tp-compare', { ...args, filter: 'gender=F' }, authorText),
    );
    return group;
  },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', "Zeeland: 342 diploma's in 2018.");
    await drawn(canvasElement, 'Zeeland');
    const [first, second] = canvasElement.querySelectorAll('tp-compare');
    const valueText = (element: Element | undefined): string =>
      element?.shadowRoot?.querySelector('input[type="range"]')?.getAttribute('aria-valuetext') ??
      '';
    await expectSoon(
      'both begin at the region',
      () => valueText(second),
      (text) => text.startsWith('Zeeland'),
    );
    const range = first?.shadowRoot?.querySelector<HTMLInputElement>('input[type="range"]');
    if (!range) throw new Error('there is a range');
    range.valueAsNumber += 1;
    range.dispatchEvent(new Event('input'));
    await expectSoon(
      'the other one follows',
      () => valueText(second),
      (text) => text.startsWith('Flevoland'),
    );
  },
};

export const Dark = common.dark({
  args: { highlight: 'PV23' },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Overijssel');
    const bar = svg.querySelector('[fill="var(--_highlight)"]');
    await expectSoon(
      'what stands out is pale blue on a dark page',
      () => (bar === null ? '' : getComputedStyle(bar).fill),
      (colour) => colour === 'rgb(144, 204, 243)',
    );
  },
});

export const TableOnly = common.tableOnly('Noord-Brabant', '2.860');

export const Loading = common.loading;

export const MissingFile = common.missingFile;

export const UnknownHighlight = {
  name: 'Unknown region to stand out',
  args: { highlight: 'NL31' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens.');
    await keepsAuthorText(canvasElement);
  },
};

export const NothingToCompare = {
  name: 'Figures that are not divided',
  render: own('single', {
    ...rowsOf({}),
    dimensions: [],
    series: [{ key: [], values: [20], status: '.' }],
  }),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
    await keepsAuthorText(canvasElement);
  },
};
