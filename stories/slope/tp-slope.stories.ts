import { commonStories, type Play } from '../common-stories.js';
import { drawn, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { monitor, widget, withFigures, type Args } from '../widget.js';
import { coursesOf, equals, everyEnd, fifty, longNames, oneCut } from './tp-slope-figures.js';

const authorText =
  'Tussen 2014 en 2018 steeg het aantal diploma’s in 11 van de 12 provincies. Bron: DUO open onderwijsdata, editie 2019.';
const common = commonStories('tp-slope', authorText);

/** The story's own figures, which stand in the page. */
const own =
  (id: string, data: object) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-slope', { ...args, src: undefined, indicator: undefined }, 'De cijfers volgen.'),
      `slope-${id}`,
      data,
    );

const lines = (svg: SVGSVGElement): number => svg.querySelectorAll('.lines_marks path').length;

export default {
  title: 'Elements/tp-slope',
  component: 'tp-slope',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-slope', args, authorText),
};

export const Provinces = {
  args: { highlight: 'PV23' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, "Diploma's in het hbo-onderdeel Techniek per provincie");
    await says(
      canvasElement,
      'summary',
      "Tussen 2014 en 2018 steeg het aantal diploma's in 11 van de 12 provincies; het meest in Zuid-Holland: plus 719.",
      'In 1 provincie daalde het: Utrecht, min 78.',
      'Overijssel: van 1.401 naar 1.774, plus 373.',
    );
    const svg = await drawn(canvasElement, '2014', '2018', 'Overijssel', '1.401', '1.774');
    if (lines(svg) !== 12) throw new Error(`each province has its line; seen: ${lines(svg)}`);
    await says(canvasElement, 'table', 'Verschil', '+373', '+26,6%');
  },
};

export const English = {
  args: { lang: 'en', highlight: 'PV23', filter: 'gender=F' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Between 2014 and 2018',
      'in all 12 provinces',
      'Overijssel: from 308 to 424, plus 116.',
    );
    await drawn(canvasElement, 'Overijssel', '308', '424');
    await says(canvasElement, 'source', 'Source');
  },
};

export const OnePeriod = {
  name: 'Up to one period',
  args: { period: '2016' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Tussen 2014 en 2016');
    await drawn(canvasElement, '2016');
  },
};

export const Levels = {
  name: 'Levels: two rose, two fell',
  args: { indicator: 'mbo-instroom-niveau' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'bij 2 van de 4 groepen',
      'Bij 2 groepen daalde het, het meest bij Niveau 2: min 8.571.',
      'Het cijfer van 2016/17 is voorlopig.',
    );
    const svg = await drawn(canvasElement, 'Niveau 1', 'Niveau 4');
    if (svg.querySelectorAll('.lines_marks path[stroke-dasharray="2 3"]').length !== 4)
      throw new Error('lines to figures that are not final are dotted');
  },
};

export const Cut = {
  name: 'The count changed in between, for all rows',
  args: { indicator: 'vmbo-techniek-aandeel', split: 'track' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Niet te vergelijken: de telling veranderde tussen 2007/08 en 2023/24.',
    );
    await saysNot(canvasElement, 'summary', 'steeg', 'daalde');
    const svg = await drawn(canvasElement, '30%', '23%');
    if (lines(svg) > 0) throw new Error('no line goes over a break');
    if (svg.querySelectorAll('.outlines_marks path').length !== 1)
      throw new Error('one break stands in the picture');
    await says(canvasElement, 'table', 'andere telling');
  },
};

export const OneCut = {
  name: 'The count changed for one row',
  render: own('cut', oneCut),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Zuid: andere telling', '1 van 2 vergelijkbare regio');
    const svg = await drawn(canvasElement, 'Zuid', 'Nederland');
    if (lines(svg) !== 3) throw new Error(`three of four may be joined; seen: ${lines(svg)}`);
  },
};

export const EveryEnd = {
  name: 'Every kind of figure, and every reason for none',
  render: own('every', everyEnd),
  play: async ({ canvasElement }: Play) => {
    await drawn(
      canvasElement,
      'Minder dan 5 in 2015: West.',
      'Geen cijfer bekend in 2016: Midden.',
    );
    await says(canvasElement, 'table', '<5', 'x', 'verwachting');
    await says(canvasElement, 'notes', 'Zo is niemand te herkennen');
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
    const svg = await drawn(canvasElement, '700');
    const all = [...svg.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/[-\s]/g, '');
    for (const name of ['Nuenen,GerwenenNederwetten', 'Hoogheemraadschapsgebiedsverordeningen'])
      if (all.split(name).length !== 3) throw new Error(`${name} is written in full at both ends`);
  },
};

export const Fifty = {
  name: 'Fifty rows, of which forty are drawn',
  render: own('many', fifty),
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement);
    if (lines(svg) !== 40) throw new Error('forty rows have their line');
    await says(
      canvasElement,
      'notes',
      "De grafiek toont 40 regio's. Alle regio's staan in de tabel.",
    );
  },
};

export const Equals = {
  name: 'Equals at both ends',
  render: own('equals', equals),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      "in 2 van de 4 regio's",
      'telkens plus 10',
      'vrijwel gelijk',
    );
    await drawn(canvasElement, 'A', 'B', 'C', 'D');
  },
};

export const AllMissing = {
  name: 'All missing',
  render: own('missing', coursesOf({ Noord: [[null, null], 'mm'], Oost: [[null, null], 'ss'] })),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      "is van geen van de 2 regio's een verschil bekend.",
      'Minder dan 5 in 2016: Oost.',
    );
    if (part(canvasElement, 'chart') !== null)
      throw new Error('there is no picture without a figure');
  },
};

export const NoOtherPeriod = {
  name: 'One period alone',
  args: { period: '2014' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
    await keepsAuthorText(canvasElement);
  },
};

export const Group = {
  name: 'In a group: the region stands out',
  render: (args: Args) => {
    const group = document.createElement('tp-group');
    group.setAttribute('region', 'PV29');
    group.append(widget('tp-slope', args, authorText));
    return group;
  },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Zeeland: van 237 naar 342, plus 105.');
    const svg = await drawn(canvasElement, 'Zeeland');
    if (svg.querySelectorAll('.lines_marks path[stroke="var(--_highlight)"]').length !== 1)
      throw new Error('one line stands out');
  },
};

export const Dark = common.dark({
  args: { highlight: 'PV23' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Overijssel');
  },
});

export const TableOnly = common.tableOnly('Zuid-Holland', '+719');

export const Loading = common.loading;

export const MissingFile = common.missingFile;
