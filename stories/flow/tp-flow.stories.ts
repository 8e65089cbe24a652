import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { figures } from '../figures.js';
import { drawn, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { many, odd, pupils, share, ways } from './tp-flow-figures.js';
import { monitor, widget, withFigures, type Args } from '../widget.js';

const authorText =
  'Van de jongens met een N-profiel op het vwo begint 74 procent in bètatechniek, van de meisjes 49 procent. Bron: Monitor Techniekpact, editie 2023.';
const common = commonStories('tp-flow', authorText);

const inline =
  (file: object, id: string) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-flow', { ...args, indicator: undefined }, 'De cijfers volgen.'),
      id,
      file,
    );

/** How many shares have a band: each has an outline of its own and a solid end. */
const bands = (svg: SVGSVGElement): number =>
  svg.querySelectorAll('path[fill*="series"]:not([fill-opacity="1"])').length;

/** The picture shows none of the texts. */
const notDrawn = (svg: SVGSVGElement, ...texts: readonly string[]): void => {
  for (const text of texts)
    if (svg.textContent.includes(text)) throw new Error(`the picture does not show “${text}”`);
};

export default {
  title: 'Elements/tp-flow',
  component: 'tp-flow',
  args: { src: monitor, indicator: 'doorstroom-nprofiel-geslacht', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-flow', args, authorText),
};

export const ByProfileAndGender = {
  name: 'Nature profile to higher education, by school type and gender',
  play: async ({ canvasElement }: Play) => {
    await headingIs(
      canvasElement,
      3,
      'Van een N-profiel naar bètatechniek in het hoger onderwijs: jongens en meisjes',
    );
    await says(
      canvasElement,
      'summary',
      '74 procent in 2023 (Vwo, Jongens)',
      '27 procent (Havo, Meisjes)',
      'Elke groep telt apart als 100 procent.',
    );
    // 67 + 27, 67 + 74: sums of shares of different groups.
    await saysNot(canvasElement, 'summary', '94', '141', '217');
    await drawn(canvasElement, 'Havo, Jongens', '67%', '27%', '74%', '49%', 'overig');
    await says(
      canvasElement,
      'notes',
      'leerlingen met een N-profiel',
      'niet op te tellen',
      'De bron noemt geen schooljaar.',
    );
    await says(canvasElement, 'table', 'Vwo, Meisjes', '49%');
    await says(canvasElement, 'source', 'DUO', '2023');
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '74 percent in 2023 (Vwo, Boys)',
      'Each group counts as 100 percent by itself.',
    );
    await drawn(canvasElement, 'Havo, Girls', '27%', 'other');
  },
};

export const VmboToMbo = {
  name: 'Vmbo to mbo, one group pointed out',
  args: { indicator: 'doorstroom-vmbo-mbo', highlight: 'F' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Jongens: 79 procent in 2023.', 'Meisjes: 45 procent.');
    const svg = await drawn(
      canvasElement,
      'Jongens',
      '79%',
      'Meisjes',
      '45%',
      'Begint in techniek in het mbo',
    );
    if (svg.querySelector('[fill="var(--_context)"]') === null)
      throw new Error('the other group is grey');
  },
};

export const OnePeriodForAll = {
  name: 'All groups in one period, one of them of another edition',
  args: { indicator: 'doorstroom-nprofiel-ho' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '61 procent in 2014/15',
      'Niet te vergelijken met de andere: Havo en vwo samen.',
    );
    await says(canvasElement, 'notes', 'Van 1 groep is er een nieuwer cijfer.');
    await says(canvasElement, 'source', '2021', '2022');
  },
};

export const OnePeriodAsked = {
  name: 'A period that not all groups have',
  args: { indicator: 'doorstroom-nprofiel-ho', period: '2020/21' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '55 procent in 2020/21',
      'Van 2 groepen is hier geen cijfer.',
    );
    await drawn(canvasElement, '55%', 'geen cijfer');
    await says(canvasElement, 'source', '2022');
    await saysNot(canvasElement, 'source', '2021');
  },
};

export const OneGroup = {
  name: 'One group',
  args: { indicator: 'doorstroom-nprofiel-ho', filter: 'type=T' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '55 procent in 2020/21',
      '100 procent staat voor: leerlingen met een N-profiel.',
    );
    await drawn(canvasElement, '55%');
  },
};

export const SeveralDestinations = {
  name: 'Several destinations, a hidden one, a provisional group',
  render: inline(ways, 'flow-ways'),
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Voorbeeld: waar leerlingen heen gaan na het vmbo');
    await says(
      canvasElement,
      'summary',
      '42 procent in 2019/20 (Vmbo-basis, Jongens)',
      'Sommige cijfers zijn voorlopig.',
    );
    await drawn(
      canvasElement,
      'Techniek in het mbo',
      '42%',
      'Door naar een',
      'voorlopig',
      'klein aantal',
      'overig',
    );
    await says(canvasElement, 'notes', 'Vmbo-tl, Jongens: de aandelen zijn samen 99 procent.');
    await says(canvasElement, 'table', 'klein aantal, niet openbaar', '97%');
  },
};

export const EverythingOdd = {
  name: 'More than a whole, and every reason for no number',
  render: inline(odd, 'flow-odd'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Vmbo-basis, Jongens: de aandelen zijn samen 115 procent.',
    );
    const svg = await drawn(
      canvasElement,
      'samen 115',
      '60%',
      '100%',
      'geen cijfer bekend',
      'geheim',
      'nog niet gepubliceerd',
    );
    // Of the other groups: one that all went one way, and one of which part is hidden.
    if (bands(svg) !== 3) throw new Error(`three shares are drawn; seen: ${bands(svg)}`);
    await says(canvasElement, 'notes', 'Niet getekend.', 'Marge.');
    await says(canvasElement, 'table', 'Techniek in het mbo: tussen 10% en 14%');
  },
};

export const ManyGroups = {
  name: 'More groups than one picture shows',
  render: inline(many, 'flow-many'),
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Gebied 12');
    notDrawn(svg, 'Gebied 13');
    await says(canvasElement, 'notes', 'De grafiek toont de eerste 12 groepen.');
    await says(canvasElement, 'table', 'Gebied 14', '59%');
  },
};

export const NoNumbers = {
  name: 'No number at all',
  render: inline(
    pupils([share('bb', 'M', 'tech', [null], 'm'), share('bb', 'F', 'tech', [null], 'c')]),
    'flow-empty',
  ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'geen cijfer bekend', 'geheim');
    if (part(canvasElement, 'chart') !== null) throw new Error('there is no empty picture');
  },
};

export const NotAShare = {
  name: 'Figures that are no shares',
  render: inline(figures([20, 22, 24, 28], '....'), 'flow-count'),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
  },
};

export const TableView = {
  name: 'As a table',
  args: { view: 'table' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', 'Begint in bètatechniek in hbo of wo', '67%');
    if (part(canvasElement, 'chart') !== null) throw new Error('there is no picture');
  },
};

export const SentenceView = {
  name: 'As a sentence',
  args: { view: 'sentence' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '74 procent');
    if (part(canvasElement, 'table') !== null) throw new Error('there is no table');
  },
};

export const Chosen = {
  name: 'A share chosen by the page',
  args: { 'chosen-series': 'vwo F' },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement);
    await expectSoon(
      'what is chosen has an outline',
      () => svg.querySelectorAll('.chosen path').length,
      (count) => count === 1,
    );
    await says(canvasElement, 'reading', 'Vwo, Meisjes', '49%');
  },
};

export const Dark = common.dark({
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, '74%');
    const band = svg.querySelector('path[fill*="series-1"]');
    await expectSoon(
      'bands are pale blue on a dark page',
      () => (band === null ? '' : getComputedStyle(band).fill),
      (colour) => colour === 'rgb(144, 204, 243)',
    );
  },
});

export const OwnHeading = {
  name: 'Own heading and level',
  args: { heading: 'Van havo en vwo naar techniek', 'heading-level': '2' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 2, 'Van havo en vwo naar techniek');
    await drawn(canvasElement);
  },
};

export const Loading = common.loading;

export const MissingFile = common.missingFile;

export const UnknownCategory = {
  name: 'Unknown category',
  args: { filter: 'type=mavo' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens.');
    await keepsAuthorText(canvasElement);
  },
};

export const UnknownDimension = {
  name: 'Unknown dimension',
  args: { split: 'niveau' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
  },
};
