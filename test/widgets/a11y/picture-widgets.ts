/**
 * The widgets with a picture that one walks through: what requirements of accessibility ask of each, and what differs.
 */
import { everything, chart, chartOf, next, previous } from '../core/explorer/explorer-page.js';
import { breakdown } from '../breakdown/breakdown-page.js';
import { compare, PROVINCES, TENSION } from '../compare/compare-page.js';
import { flowChart, flowChartOf, odd, ways } from '../flow/flow-page.js';
import { choose, map } from '../map/map-page.js';
import { everyEnd, oneCut, slopeChart, slopeChartOf } from '../slope/slope-page.js';
import { MBO, part, soon, widget } from '../page.js';

type Attributes = Readonly<Record<string, string>>;

export interface PictureWidget {
  readonly tag: string;
  /** With its picture drawn. */
  readonly shown: (attributes?: Attributes) => Promise<HTMLElement>;
  /** Further forms of it, in which roles and references have to be right too. */
  readonly forms: readonly (() => Promise<HTMLElement>)[];
  /** Chooses a value, as a reader does. */
  readonly choose: (element: HTMLElement) => void;
  /** How many svg elements there are then at least: some draw what is chosen in one of its own. */
  readonly pictures: number;
  /** From top to bottom. */
  readonly order: (width: number) => readonly string[];
  /** Role and first word of the name. */
  readonly roles: readonly string[];
  readonly names: readonly (readonly [attributes: Attributes, name: RegExp])[];
  /** What there is on paper, with its least height, and what there is not. */
  readonly paper: {
    readonly seen: Readonly<Record<string, number>>;
    readonly unseen: readonly string[];
  };
}

const END = ['[part="notes"]', '.data', '.why', '[part="source"]'];
const order = (
  before: readonly string[] = [],
  after: readonly string[] = [],
): readonly string[] => [
  ...['[part="heading"]', '[part="summary"]', ...before],
  ...['figure', '.readout', '.step', '.choose', ...after, ...END],
];
const roles = (
  heading: string,
  explore: string,
  previous: string,
  following: string,
  list: string,
  listFirst = false,
): readonly string[] => [
  `heading ${heading}`,
  ...(listFirst ? [list] : []),
  ...[`slider ${explore}`, `button ${previous}`, `button ${following}`],
  ...(listFirst ? [] : [list]),
  ...['DisclosureTriangle Gegevens', 'DisclosureTriangle Waarom'],
];
const CONTROLS = ['[part="controls"]', '.range', '.chosen'];

export const pictureWidgets: readonly PictureWidget[] = [
  {
    tag: 'tp-trend',
    shown: (attributes) => chart(attributes),
    forms: [
      () => chartOf(everything, { split: 'level', table: 'open' }),
      async () => {
        const table = await widget('tp-trend', { src: MBO, split: 'gender', view: 'table' });
        await soon(() => part(table, 'table'));
        return table;
      },
    ],
    choose: (element) => next(element).click(),
    pictures: 2,
    order: () => order(),
    roles: roles('Instroom', 'Verken', 'Vorig', 'Volgend', 'combobox Reeks:'),
    names: [
      [{ lang: 'nl' }, /^Lijngrafiek, \d+ reeksen?, .+ tot en met .+$/],
      [{ lang: 'en' }, /^Line chart, \d+ series, .+ to .+$/],
    ],
    paper: {
      seen: { '[part="chart"] svg': 200, table: 100 },
      unseen: [...CONTROLS, 'input', '.pictures button', 'summary'],
    },
  },
  {
    tag: 'tp-compare',
    shown: (attributes) => compare({ src: TENSION, ...attributes }),
    forms: [() => compare({ table: 'open' })],
    choose: (element) => next(element).click(),
    pictures: 1,
    order: () => order(['.sort-by'], ['.legend-list']),
    roles: roles('Voorbeeld:', 'Vergelijk', 'Vorige', 'Volgende', 'combobox Sorteren', true),
    names: [
      [
        { lang: 'nl', src: PROVINCES },
        /^Staafdiagram, 12 regio's, 2018, op waarde, van hoog naar laag$/,
      ],
      [{ lang: 'en', src: PROVINCES }, /^Bar chart, 12 regions, 2018, by value, from high to low$/],
    ],
    paper: {
      seen: { '[part="chart"] svg': 50, '.legend-list': 50, table: 50 },
      unseen: [...CONTROLS, '.sort-by'],
    },
  },
  {
    tag: 'tp-flow',
    shown: (attributes) => flowChartOf(ways, attributes),
    forms: [() => flowChart({ table: 'open' }), () => flowChartOf(odd, { table: 'open' })],
    choose: (element) => next(element).click(),
    pictures: 1,
    order: () => order(),
    roles: roles('Voorbeeld:', 'Verken', 'Vorige', 'Volgende', 'combobox Bestemming:'),
    names: [
      [{ lang: 'nl' }, /^Stroomdiagram, 4 groepen, 3 bestemmingen, 2019\/20$/],
      [{ lang: 'en' }, /^Flow chart, 4 groups, 3 destinations, 2019\/20$/],
    ],
    paper: {
      seen: { '[part="chart"] svg': 200, table: 100 },
      unseen: [...CONTROLS, 'input', 'summary'],
    },
  },
  {
    tag: 'tp-slope',
    shown: (attributes) => slopeChart(attributes),
    forms: [() => slopeChartOf(everyEnd, { table: 'open' }), () => slopeChartOf(oneCut)],
    choose: (element) => previous(element).click(),
    pictures: 2,
    order: () => order(),
    roles: roles("Diploma's", 'Verken', 'Vorige', 'Volgende', 'combobox Regio:'),
    names: [
      [{ lang: 'nl' }, /^Hellingdiagram, 12 provincies, 2014 tot en met 2018$/],
      [{ lang: 'en' }, /^Slope chart, 12 provinces, 2014 to 2018$/],
    ],
    paper: {
      seen: { '[part="chart"] svg': 200, table: 100 },
      unseen: [...CONTROLS, 'input', 'summary'],
    },
  },
  {
    tag: 'tp-breakdown',
    shown: (attributes) => breakdown(attributes),
    forms: [],
    choose: (element) => next(element).click(),
    pictures: 1,
    order: () => order(),
    roles: roles('Instroom', 'Verken', 'Vorig', 'Volgend', 'combobox Deel:'),
    names: [
      [
        { lang: 'nl', layout: 'share' },
        /^Gestapelde balken in procenten, 4 delen, 2006\/07 tot en met 2016\/17$/,
      ],
      [
        { lang: 'nl', layout: 'stacked' },
        /^Gestapelde balken, 4 delen, 2006\/07 tot en met 2016\/17$/,
      ],
      [{ lang: 'en', layout: 'grouped' }, /^Bars side by side, 4 parts, 2006\/07 to 2016\/17$/],
    ],
    paper: { seen: { '[part="chart"] svg': 50, table: 50 }, unseen: CONTROLS },
  },
  {
    tag: 'tp-map',
    shown: (attributes) => map(attributes),
    forms: [],
    choose: (element) => choose(element, 'Utrecht'),
    pictures: 1,
    order: (width) => order(['.pick'], width === 320 ? ['.legend'] : []),
    roles: roles("Diploma's", 'Verken', 'Vorige', 'Volgende', 'combobox Kies', true),
    names: [
      [{ lang: 'nl' }, /^Kaart van 12 provincies, 5 klassen, 2018$/],
      [{ lang: 'en' }, /^Map of 12 provinces, 5 classes, 2018$/],
    ],
    paper: { seen: { '[part="chart"] svg': 50, '.legend': 50 }, unseen: [...CONTROLS, '.pick'] },
  },
];
