import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { figures } from '../figures.js';
import { drawn, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { everyReason, regionFigures } from './tp-map-figures.js';
import { monitor, widget, withFigures, type Args } from '../widget.js';

const authorText =
  'In 2018 haalden studenten 13.819 diploma’s in technische hbo-opleidingen. Bron: DUO, open onderwijsdata.';
const common = commonStories('tp-map', authorText);
const exampleBorders = 'demo/monitor/voorbeeld-gemeenten.geojson';

export default {
  title: 'Elements/tp-map',
  component: 'tp-map',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-map', args, authorText),
};

/** Without the indicator of the demo: the figures stand in the page. */
const own = ({ indicator: _, ...args }: Args): Args => args;

const inside = (canvas: HTMLElement, selector: string): HTMLElement => {
  const found = canvas.querySelector('tp-map')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is a ${selector}`);
  return found;
};

/** How many areas the picture has. */
const areas = async (canvas: HTMLElement, count: number): Promise<void> => {
  await expectSoon(
    `the map has ${count} areas`,
    () => part(canvas, 'chart')?.querySelectorAll('.areas_marks > path').length ?? 0,
    (seen) => seen === count,
  );
};

export const Provinces = {
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, "Diploma's in het hbo-onderdeel Techniek per provincie");
    await says(canvasElement, 'summary', '2.860', 'Noord-Brabant', '92', 'Drenthe', '13.819');
    await drawn(canvasElement, '2.860', '92');
    await areas(canvasElement, 12);
    await says(
      canvasElement,
      'legend',
      'Minder dan 493',
      '3 provincies: Zeeland, Flevoland en Drenthe',
    );
    await says(canvasElement, 'notes', 'Elke tegel is een provincie');
    await says(canvasElement, 'table', 'Overijssel', '1.774');
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '2,860', 'Noord-Brabant', 'The Netherlands');
    await says(
      canvasElement,
      'legend',
      'Less than 493',
      '3 provinces: Zeeland, Flevoland and Drenthe',
    );
    await says(canvasElement, 'notes', 'Each tile is one province');
  },
};

export const Tension = {
  name: 'Classes of the publisher, in words and textures',
  args: { indicator: 'voorbeeld-spanning', highlight: 'AM05' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'heading', 'Voorbeeld');
    await says(canvasElement, 'summary', 'Twente: 1,03', 'plaats 19 van 33');
    await areas(canvasElement, 35);
    await says(
      canvasElement,
      'legend',
      'Zeer krap (4 of meer)',
      'Krap (1,5 tot 4)',
      'Zeer ruim (0 tot 0,25)',
      'Geheim',
    );
    await says(
      canvasElement,
      'notes',
      'De klassen zijn die van de uitgever',
      'Indeling van 2025',
      'verzonnen',
    );
    await says(canvasElement, 'table', 'zeer krap');
  },
};

export const LabourMarketRegions = {
  name: 'Classes of our own making',
  args: { indicator: 'voorbeeld-arbeidsmarktregio' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'legend',
      '25% of meer',
      '20% tot 25%',
      'Minder dan 10%',
      'Geen cijfer bekend',
    );
    await says(canvasElement, 'notes', 'De klassen zijn even breed');
  },
};

export const Pact = {
  name: 'The five landsdelen of the pact',
  args: { indicator: 'voorbeeld-landsdeel-pact' },
  play: async ({ canvasElement }: Play) => {
    await areas(canvasElement, 5);
    await drawn(canvasElement, 'Noordwest', 'Zuidoost');
    const name = inside(canvasElement, 'figure').getAttribute('aria-label') ?? '';
    if (!name.includes('5 landsdelen van het Techniekpact'))
      throw new Error(`the picture says whose landsdelen they are; seen: ${name}`);
  },
};

export const StatisticsNetherlands = {
  name: 'The four landsdelen of CBS',
  args: { indicator: 'voorbeeld-landsdeel-cbs' },
  play: async ({ canvasElement }: Play) => {
    await areas(canvasElement, 4);
    const name = inside(canvasElement, 'figure').getAttribute('aria-label') ?? '';
    if (!name.includes('4 landsdelen van het CBS'))
      throw new Error(`the picture says whose landsdelen they are; seen: ${name}`);
  },
};

export const RealBorders = {
  name: 'Real borders of the provinces',
  args: { borders: 'provincie' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', 'MapSVG', 'CC BY 4.0');
    await saysNot(canvasElement, 'notes', 'tegel');
    await drawn(canvasElement, '2.860');
    await areas(canvasElement, 12);
  },
};

export const Municipalities = {
  name: 'Municipalities with borders from a file',
  args: {
    indicator: 'voorbeeld-gemeenten',
    borders: exampleBorders,
    'borders-credit': 'Voorbeeld: verzonnen grenzen',
  },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', 'Voorbeeld: verzonnen grenzen', 'Indeling van 2020');
    await areas(canvasElement, 12);
    await says(
      canvasElement,
      'legend',
      'Minder dan 5',
      '1 gemeente: Uitgeest',
      'Nuenen, Gerwen en Nederwetten',
    );
  },
};

export const EmptyPlaces = {
  name: 'Regions without a row keep an empty place',
  args: { indicator: 'wo-diploma-provincie' },
  play: async ({ canvasElement }: Play) => {
    await areas(canvasElement, 6);
    await says(canvasElement, 'notes', 'Leeg op de kaart: 6 provincies waarover hier niets staat.');
  },
};

export const WithoutDrawing = {
  name: 'Regions of which there is no drawing',
  args: { indicator: 'voorbeeld-gemeenten' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', 'hier geen kaart');
    await says(canvasElement, 'legend', 'Maastricht');
    await says(canvasElement, 'table', '827');
    await expectSoon(
      'no room is left for a picture',
      () => part(canvasElement, 'chart')?.getBoundingClientRect().height ?? 0,
      (height) => height < 10,
    );
    const list = inside(canvasElement, '.pick select') as HTMLSelectElement;
    list.value = String(
      [...list.options].find(({ textContent }) => textContent === 'Zwolle')?.value,
    );
    list.dispatchEvent(new Event('change'));
    await says(canvasElement, 'reading', 'Zwolle', '82');
  },
};

export const BordersGone = {
  name: 'Borders that cannot be had: tiles stand',
  args: { borders: 'demo/monitor/gone.geojson' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', 'konden niet worden opgehaald', 'tegel');
    await areas(canvasElement, 12);
  },
};

export const OtherBorders = {
  name: 'Borders of other regions are refused',
  args: { indicator: 'voorbeeld-arbeidsmarktregio', borders: 'provincie' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', 'andere regio');
    await areas(canvasElement, 35);
  },
};

export const EveryReason = {
  name: 'Every reason for which a number is not there',
  render: (args: Args) =>
    withFigures(widget('tp-map', own(args), authorText), 'every-reason', everyReason),
  play: async ({ canvasElement }: Play) => {
    await areas(canvasElement, 11);
    await says(
      canvasElement,
      'legend',
      'Geen cijfer bekend',
      'Geheim',
      'Klein aantal, niet openbaar',
      'Niet van toepassing',
      'Nog niet gepubliceerd',
    );
    await says(canvasElement, 'table', 'niet van toepassing');
  },
};

export const AllMissing = {
  name: 'Nothing but missing numbers',
  render: (args: Args) =>
    withFigures(
      widget('tp-map', own(args), authorText),
      'all-missing',
      regionFigures({ PV20: 'm', PV21: 's', PV22: 'm' }),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Geen cijfer bekend');
    if (part(canvasElement, 'chart') !== null) throw new Error('there is no map of nothing');
  },
};

export const Mixed = {
  name: 'Two divisions are never on one map',
  render: (args: Args) =>
    withFigures(
      widget('tp-map', own(args), authorText),
      'mixed',
      regionFigures({ 'tp-noord': 10, LD02: 20 }),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verschillende soorten regio');
    await keepsAuthorText(canvasElement);
  },
};

export const NoRegions = {
  name: 'Figures without regions',
  render: (args: Args) =>
    withFigures(widget('tp-map', own(args), authorText), 'no-regions', figures([1, 2], '..')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
    await keepsAuthorText(canvasElement);
  },
};

export const Dark = common.dark({
  args: { indicator: 'voorbeeld-spanning', 'chosen-series': 'AM18' },
  play: async ({ canvasElement }: Play) => {
    await areas(canvasElement, 35);
    await says(canvasElement, 'reading', 'Groot Amsterdam');
  },
});

export const Narrow = {
  name: 'In a narrow place: tiles, also where borders are given',
  args: { borders: 'provincie' },
  render: (args: Args) => {
    const element = widget('tp-map', args, authorText);
    element.style.maxWidth = '288px';
    return element;
  },
  play: async ({ canvasElement }: Play) => {
    await areas(canvasElement, 12);
    await drawn(canvasElement, 'Utrecht');
    const { left, right } =
      canvasElement.querySelector('tp-map')?.getBoundingClientRect() ?? new DOMRect();
    for (const selector of ['.read', '.acts', '.pick select', '.legend', 'svg']) {
      const box = inside(canvasElement, selector).getBoundingClientRect();
      if (box.left < left - 1 || box.right > right + 1)
        throw new Error(`${selector} stays inside the widget`);
    }
  },
};

export const AsTable = {
  name: 'View: the table first',
  args: { view: 'table' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '2.860');
    if (part(canvasElement, 'chart') !== null) throw new Error('no picture is asked for');
  },
};

export const AsSentence = {
  name: 'View: the sentence alone',
  args: { view: 'sentence' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '2.860');
    if (part(canvasElement, 'table') !== null) throw new Error('no table is asked for');
  },
};

export const Loading = common.loading;

export const MissingFile = common.missingFile;
