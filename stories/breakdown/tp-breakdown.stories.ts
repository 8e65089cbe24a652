import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { drawn, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import {
  allMissing,
  belowZero,
  hidden,
  index,
  leftOver,
  mixed,
  overlapping,
  quarters,
  roundedOff,
  special,
  tracks,
  withoutTotal,
} from './tp-breakdown-figures.js';
import { edition2020, monitor, type Args, widget, withFigures } from '../widget.js';

const authorText =
  'In schooljaar 2016/17 begon 52% van de 42.487 studenten op niveau 4. Bron: DUO, Monitor Techniekpact, editie 2017.';
const common = commonStories('tp-breakdown', authorText);

const inline =
  (figures: object, id: string): ((args: Args) => HTMLElement) =>
  (args) =>
    withFigures(
      widget('tp-breakdown', { ...args, indicator: undefined }, 'De cijfers volgen.'),
      `breakdown-${id}`,
      figures,
    );

export default {
  title: 'Elements/tp-breakdown',
  component: 'tp-breakdown',
  args: { src: monitor, indicator: 'mbo-instroom-niveau', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-breakdown', args, authorText),
};

export const Levels = {
  name: 'Four levels, parts of a hundred, two periods',
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Instroom in technische mbo-opleidingen per niveau');
    await says(
      canvasElement,
      'summary',
      '42.487',
      'Niveau 4: 21.904, 52 procent',
      '36 procent in 2006/07',
      'minder dan 1 procent',
    );
    await drawn(canvasElement, '36%', '52%', '42.487 studenten = 100%', 'Niveau 1', 'voorlopig');
    await says(canvasElement, 'table', '21.904', '52%', '<1%');
    await says(canvasElement, 'notes', 'Geheel: Alle niveaus (aantal studenten)');
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '42,487',
      'Level 4: 21,904, 52 percent',
      'less than 1 percent',
    );
    await drawn(canvasElement, '52%', '42,487 students = 100%', 'Level 4');
  },
};

export const Stacked = {
  args: { layout: 'stacked' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, '21.904', '42.487 studenten', 'Niveau 4');
    part(canvasElement, 'base')
      ?.querySelector('input[type="range"]')
      ?.dispatchEvent(new Event('input'));
    await says(canvasElement, 'reading', '70', 'van 42.487');
  },
};

export const Grouped = {
  name: 'Side by side',
  args: { layout: 'grouped', period: '2016/17' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Niveau 2', '11.356', 'voorlopig');
  },
};

export const GenderOverTime = {
  name: 'Women and men over time',
  args: { indicator: 'hbo-diploma-provincie' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Vrouwen: 3.167, 23 procent',
      'steeg van 19 procent in 2014 naar 23 procent in 2018, plus 4 procentpunt',
    );
    await says(canvasElement, 'notes', 'Dit is niet het deel van alle vrouwen of van alle mannen.');
    await drawn(canvasElement, '100%', '23%', 'Vrouwen', 'Mannen', '2018');
  },
};

export const ByProvince = {
  name: 'Women and men in each province',
  args: { indicator: 'hbo-diploma-provincie', by: 'region' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Nederland: het aantal diploma',
      '31 procent (Noord-Holland)',
      '13 procent (Flevoland)',
    );
    await drawn(canvasElement, 'Nederland', 'Limburg', '671 diploma', '31%');
    await says(canvasElement, 'table', 'Zeeland', '342');
  },
};

export const Province = {
  name: 'One province, stacked',
  args: { indicator: 'hbo-diploma-provincie', region: 'PV23', layout: 'stacked' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(
      canvasElement,
      3,
      "Diploma's in het hbo-onderdeel Techniek per provincie (Overijssel)",
    );
    await says(canvasElement, 'summary', '1.774', '424');
    await drawn(canvasElement, '2018');
  },
};

export const NotAssigned = {
  name: 'Twelve parts, one of them not assigned',
  args: { indicator: 'mbo-instroom-domein' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Niet toebedeeld aan een domein', 'Andere delen (6)');
    await says(canvasElement, 'notes', 'In de grafiek samen', 'Handel en ondernemerschap');
    await says(
      canvasElement,
      'table',
      'Niet toebedeeld aan een domein',
      '3.053',
      '7%',
      'Handel en ondernemerschap',
      '359',
    );
  },
};

export const Remainder = {
  name: 'What is left of a published total',
  args: {
    indicator: 'werk-technisch-beroep',
    split: 'occupation',
    filter: 'gender=F',
    period: '..2022',
  },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Rest (totaal min delen): 51.000, 17 procent');
    await drawn(canvasElement, 'Rest (totaal min delen)');
    await says(canvasElement, 'notes', 'Hier berekend');
    await says(canvasElement, 'table', '51.000');
  },
};

export const SomeParts = {
  name: 'One part and what is left, with a break',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', layout: 'stacked' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Vrouwen: 6.023, 14 procent', 'anders geteld');
    await drawn(canvasElement, 'telling per opleiding', 'Vrouwen', 'voorlopig');
    await says(
      canvasElement,
      'notes',
      '2014/15: geen delen van het totaal. Edities of tellingen verschillen.',
    );
  },
};

export const SharesRefused = {
  name: 'Shares are not stacked, whatever is asked for',
  args: { indicator: 'mbo-instroom-aandeel', split: 'gender', layout: 'stacked' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'notes',
      'Deel: nieuwe studenten in een technische mbo-opleiding.',
      'Geheel: alle nieuwe mbo-studenten',
    );
    const said = [
      ...(canvasElement
        .querySelector('tp-breakdown')
        ?.shadowRoot?.querySelectorAll('[part="summary"]') ?? []),
    ];
    if (!said.some((one) => (one.textContent ?? '').includes('Daarom staan ze naast elkaar')))
      throw new Error('it says why the parts stand side by side');
    await drawn(canvasElement, 'Vrouwen', 'Mannen');
  },
};

export const SharesUnasked = {
  name: 'Shares of one period',
  args: {
    indicator: 'mbo-instroom-aandeel',
    split: 'level',
    filter: 'gender=F',
    period: '2022/23',
  },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Niveau 4', '10%');
    await saysNot(canvasElement, 'summary', 'naast elkaar');
  },
};

export const Rounded = {
  name: 'Rounded parts that do not add up',
  render: inline(roundedOff, 'rounded'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'notes',
      '2019: de delen zijn samen 1.526.000.',
      '1.527.000',
      'afronding',
    );
    await says(canvasElement, 'table', '201.000', '1.325.000', '1.527.000');
  },
};

export const Hidden = {
  name: 'A part that is not public',
  render: inline(hidden, 'hidden'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'notes',
      '2020: geen delen van het totaal. Niet elk deel is openbaar.',
    );
    await says(canvasElement, 'table', '<5');
    // 150 − 140 − 7: nobody may read that three women were counted.
    await saysNot(canvasElement, 'table', '93%');
    await drawn(canvasElement, '2018', '14%');
  },
};

export const HiddenStacked = {
  name: 'A part that is not public, stacked',
  args: { layout: 'stacked' },
  render: inline(hidden, 'hidden-stacked'),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, '140', 'niet elk deel is openbaar');
  },
};

export const HiddenGrouped = {
  name: 'A part that is not public, side by side',
  args: { layout: 'grouped', period: '2020' },
  render: inline(hidden, 'hidden-grouped'),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'minder dan 5', '140');
  },
};

export const WithoutTotal = {
  name: 'No total, and a part without a figure',
  render: inline(withoutTotal, 'without-total'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'notes',
      'som van de getoonde delen',
      'Niet elk deel heeft een cijfer',
    );
    await drawn(canvasElement, '25%', '75%', 'samen 80 studenten');
  },
};

export const LeftOver = {
  name: 'Almost nobody, nobody, and who is in no part',
  render: inline(leftOver, 'left-over'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Vrouwen: 2, minder dan 1 procent',
      'Niet toegewezen: 0, 0 procent',
      '7, 1 procent',
    );
    await drawn(canvasElement, '99%');
  },
};

export const MixedEditions = {
  name: 'Two editions in one year',
  render: inline(mixed, 'mixed'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'notes',
      '2020: geen delen van het totaal',
      'Edities of tellingen verschillen',
    );
    await drawn(canvasElement, '33%', '67%');
  },
};

export const Index = {
  name: 'An index is not stacked',
  args: { layout: 'share' },
  render: inline(index, 'index'),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Vrouwen', '121');
    await saysNot(canvasElement, 'table', '%');
  },
};

export const BelowZero = {
  name: 'Numbers below zero',
  args: { layout: 'stacked' },
  render: inline(belowZero, 'below-zero'),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, '−5');
  },
};

export const Overlapping = {
  name: 'Parts that are more than their total',
  args: { layout: 'share' },
  render: inline(overlapping, 'overlapping'),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, '60', '45');
    await saysNot(canvasElement, 'table', '%');
  },
};

export const Special = {
  name: 'A break, provisional, estimated and expected numbers, margins',
  args: { layout: 'stacked' },
  render: inline(special, 'special'),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'notes',
      'Andere telling vanaf 2017',
      'Voorlopig',
      'Geschat',
      'Verwachting',
      'Marge',
    );
    await says(canvasElement, 'table', 'tussen 105 en 115');
    await drawn(canvasElement, 'verwachting', 'voorlopig');
  },
};

export const Quarters = {
  name: 'Eight quarters',
  render: inline(quarters, 'quarters'),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'het vierde kwartaal van 2020', '38 procent');
    await drawn(canvasElement, '2019', '2020');
  },
};

export const QuartersGrouped = {
  name: 'Eight quarters, side by side',
  args: { layout: 'grouped' },
  render: inline(quarters, 'quarters-grouped'),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Vrouwen', 'Mannen', '2020');
  },
};

export const Tracks = {
  name: 'Two tracks',
  args: { by: 'track' },
  render: inline(tracks, 'tracks'),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Op school', '1.000', '24 procent');
    await drawn(canvasElement, 'In een leerbedrijf', '9%');
  },
};

export const AllMissing = {
  name: 'All missing',
  render: inline(allMissing, 'all-missing'),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'geen cijfer');
    if (part(canvasElement, 'chart') !== null)
      throw new Error('axes without figures are not shown');
  },
};

export const Chosen = {
  name: 'A part chosen by the page',
  args: { 'chosen-series': '3', 'chosen-period': '2006/07' },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement);
    await expectSoon(
      'what is chosen has a frame',
      () => svg.querySelectorAll('.chosen rect').length,
      (count) => count === 2,
    );
    await says(canvasElement, 'reading', 'Niveau 3, 2006/07', '6.991');
  },
};

export const Dark = common.dark({
  args: { indicator: 'hbo-diploma-provincie' },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, '23%');
    const area = svg.querySelector('path[fill*="series-1"]');
    await expectSoon(
      'the first part is pale blue on a dark page',
      () => (area === null ? '' : getComputedStyle(area).fill),
      (colour) => colour === 'rgb(144, 204, 243)',
    );
  },
});

export const Contrast = {
  name: 'More contrast',
  args: { indicator: 'hbo-diploma-provincie', theme: 'contrast' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, '23%');
  },
};

export const Narrow = {
  name: 'In 280 pixels',
  args: { indicator: 'mbo-instroom-domein' },
  render: (args: Args) => {
    const box = document.createElement('div');
    box.style.width = '280px';
    box.append(widget('tp-breakdown', args, authorText));
    return box;
  },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Niet toebedeeld');
    if (svg.getBoundingClientRect().width > 280)
      throw new Error('the picture stays inside the widget');
  },
};

export const OwnHeading = {
  name: 'Own heading and level',
  args: { heading: 'Op welk niveau begint men?', 'heading-level': '2' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 2, 'Op welk niveau begint men?');
    await drawn(canvasElement);
  },
};

export const AsTable = {
  name: 'View: the table first',
  args: { view: 'table' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '21.904', '52%');
    if (part(canvasElement, 'chart') !== null) throw new Error('no picture is asked for');
  },
};

export const AsSentence = {
  name: 'View: the sentence alone',
  args: { view: 'sentence' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '52 procent');
    if (part(canvasElement, 'table') !== null) throw new Error('no table is asked for');
  },
};

export const Loading = common.loading;

export const MissingFile = common.missingFile;

export const UnknownPart = {
  name: 'A part that is not there',
  args: { filter: 'level=9' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens.');
    await keepsAuthorText(canvasElement);
  },
};

export const UnknownLayout = {
  name: 'A layout that does not exist',
  args: { layout: 'taart' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
    await keepsAuthorText(canvasElement);
  },
};
