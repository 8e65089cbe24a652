import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { figures } from '../figures.js';
import {
  cutRows,
  drawn,
  headingIs,
  keepsAuthorText,
  notJoined,
  part,
  says,
  saysNot,
} from '../reader.js';
import { everything } from './tp-trend-figures.js';
import { edition2020, monitor, onDark, type Args, widget, withFigures } from '../widget.js';

const authorText =
  'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding. Bron: DUO, Monitor Techniekpact, editie 2020.';
const common = commonStories('tp-trend', authorText);

export default {
  title: 'Elements/tp-trend',
  component: 'tp-trend',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-trend', args, authorText),
};

export const Newest = {
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Instroom van studenten in technische mbo-opleidingen');
    await says(
      canvasElement,
      'summary',
      '38.544 in 2013/14',
      '42.225 in 2019/20',
      'anders geteld',
      'voorlopig',
    );
    await saysNot(canvasElement, 'summary', '43.266');
    await drawn(canvasElement, '42.225');
    await says(canvasElement, 'table', '43.266', '42.225');
  },
};

export const English = {
  args: { lang: 'en', split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Students starting a technical mbo programme');
    await says(canvasElement, 'summary', '42,225', '6,023', 'provisional');
    await drawn(canvasElement, 'Women', '6,023');
    await says(canvasElement, 'source', 'Source', '2017', '2018', '2020');
  },
};

export const SplitWithBreak = {
  name: 'Split by gender, with the break',
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '42.225', '6.023', 'anders geteld');
    const svg = await drawn(
      canvasElement,
      'Totaal',
      'Vrouwen',
      '42.225',
      '6.023',
      'telling per opleiding',
    );
    notJoined(svg, '2012/13', '2013/14');
    await says(canvasElement, 'notes', 'Andere telling vanaf 2013/14');
    if (cutRows(canvasElement).join() !== '2013/14')
      throw new Error(`the table is cut before 2013/14; seen: ${cutRows(canvasElement).join()}`);
    await says(canvasElement, 'source', '2017', '2018', '2020');
  },
};

export const BreakInTheNumber = {
  name: 'Only the two periods round the break',
  args: { period: '2012/13..2013/14' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '38.544', 'anders geteld');
    // 38.544 − 43.266 = −4.722: a change that must never be computed.
    await saysNot(canvasElement, 'summary', '4.722', 'procent', 'daalde');
    await drawn(canvasElement, '38.544');
    if (cutRows(canvasElement).join() !== '2013/14')
      throw new Error(`the table is cut before 2013/14; seen: ${cutRows(canvasElement).join()}`);
  },
};

export const Pinned2017 = {
  name: 'Pinned to edition 2017',
  args: { edition: '2017' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '43.266 in 2012/13', '42.487 in 2016/17');
    await saysNot(canvasElement, 'summary', 'anders geteld', '42.225');
    await drawn(canvasElement, '42.487');
  },
};

export const Pinned2018 = {
  name: 'Pinned to edition 2018',
  args: { edition: '2018' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '38.544 in 2013/14', '41.977 in 2017/18');
    await saysNot(canvasElement, 'summary', 'anders geteld', '43.266', '42.225');
    await drawn(canvasElement, '41.977');
  },
};

export const Dark = common.dark({
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, '42.225');
    const line = svg.querySelector('path[stroke*="series-1"]');
    await expectSoon(
      'the first line is pale blue on a dark page',
      () => (line === null ? '' : getComputedStyle(line).stroke),
      (colour) => colour === 'rgb(144, 204, 243)',
    );
  },
});

export const OwnHeading = {
  name: 'Own heading and level',
  args: { heading: 'Nieuwe technici in opleiding', 'heading-level': '2' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 2, 'Nieuwe technici in opleiding');
    await drawn(canvasElement);
  },
};

export const Loading = common.loading;

export const MissingFile = common.missingFile;

export const UnknownEdition = {
  name: 'Unknown edition',
  args: { edition: '2013' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'editie', '2013');
    await keepsAuthorText(canvasElement);
  },
};

export const UnknownCategory = {
  name: 'Unknown category',
  args: { filter: 'gender=M' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens.');
    await keepsAuthorText(canvasElement);
  },
};

export const Inline = {
  name: 'Figures in the page',
  args: { src: undefined, indicator: undefined },
  render: (args: Args) =>
    withFigures(
      widget('tp-trend', args, 'De cijfers volgen.'),
      'trend-inline',
      figures([20, 22, 24, 28], '....'),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '20', '28');
    await drawn(canvasElement, '28');
  },
};

export const OnePoint = {
  name: 'One point',
  args: { src: undefined, indicator: undefined },
  render: (args: Args) =>
    withFigures(
      widget('tp-trend', args, 'De cijfers volgen.'),
      'trend-one-point',
      figures([28], '.'),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '28 in 2019/20');
    await drawn(canvasElement, '28');
    await says(canvasElement, 'table', '28');
  },
};

export const AllMissing = {
  name: 'All missing',
  args: { src: undefined, indicator: undefined },
  render: (args: Args) =>
    withFigures(
      widget('tp-trend', args, 'De cijfers volgen.'),
      'trend-all-missing',
      figures([null, null, null], 'mmm'),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'geen cijfer');
    await says(canvasElement, 'source', 'verzonnen voorbeeld');
    if (part(canvasElement, 'chart') !== null)
      throw new Error('axes without figures are not shown');
  },
};

export const MinistryRow = {
  name: "A ministry's hand-made row, two countings without a break",
  args: { src: 'test/fixtures/ministry-row.json', indicator: undefined },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '41.977 in 2017/18', 'anders geteld');
    // 41.977 − 40.154 = 1.823: the rise that the site told and that never was.
    await saysNot(canvasElement, 'summary', '40.154', '1.823', 'procent');
    const svg = await drawn(canvasElement, '41.977');
    notJoined(svg, '2016/17', '2017/18');
    if (cutRows(canvasElement).join() !== '2017/18')
      throw new Error(`the table is cut before 2017/18; seen: ${cutRows(canvasElement).join()}`);
  },
};

/** Uses the controls of a chart, and checks the text that follows. */
const inside = (canvas: HTMLElement, selector: string): HTMLElement => {
  const found = canvas.querySelector('tp-trend')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the chart has a ${selector}`);
  return found;
};

const moveTo = (canvas: HTMLElement, period: number): void => {
  const range = inside(canvas, 'input[type="range"]') as HTMLInputElement;
  range.focus();
  range.valueAsNumber = period;
  range.dispatchEvent(new Event('input', { bubbles: true }));
};

const radios = (canvas: HTMLElement): readonly HTMLInputElement[] => [
  ...inside(canvas, '.series').querySelectorAll('input'),
];

const choose = (canvas: HTMLElement, series: number): void => {
  radios(canvas)[series]?.click();
};

/** Touches the middle of the picture. */
const touch = (canvas: HTMLElement): void => {
  const range = inside(canvas, '.range');
  const { left, top, width, height } = range.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const event = { pointerType: 'touch', bubbles: true, composed: true, button: 0, buttons: 1 };
  range.dispatchEvent(new PointerEvent('pointerdown', { ...event, clientX, clientY }));
  range.dispatchEvent(new PointerEvent('pointercancel', event));
};

const readsOut = (canvas: HTMLElement, text: string): Promise<unknown> =>
  expectSoon(
    `the read-out says “${text}”`,
    () => inside(canvas, '.now').textContent?.replace(/\s+/g, ' ').trim() ?? '',
    (seen) => seen === text,
  );

const spoken = (canvas: HTMLElement, text: string): void => {
  const said = inside(canvas, 'input[type="range"]').getAttribute('aria-valuetext');
  if (said !== text) throw new Error(`the range says “${text}”; said: “${said}”`);
};

const ringed = (canvas: HTMLElement, wanted: boolean): Promise<unknown> =>
  expectSoon(
    wanted ? 'the value is ringed' : 'nothing is ringed',
    () => part(canvas, 'chart')?.querySelector('.chosen circle') ?? null,
    (circle) => (circle !== null) === wanted,
  );

export const Explored = {
  name: 'Explored with the range',
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    await ringed(canvasElement, false);
    choose(canvasElement, 1);
    moveTo(canvasElement, 4);
    await readsOut(canvasElement, 'Vrouwen, 2016/17: 5.820 studenten, +376');
    spoken(canvasElement, '2016/17: 5.820 studenten, plus 376');
    await ringed(canvasElement, true);
  },
};

export const ExploredInEnglish = {
  name: 'Explored across the break, in English and in the dark',
  args: { split: 'gender', lang: 'en' },
  render: (args: Args) => onDark(widget('tp-trend', args, authorText)),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    moveTo(canvasElement, 1);
    await readsOut(canvasElement, 'Total, 2013/14: 38,544 students, different count');
    await ringed(canvasElement, true);
  },
};

export const ByButtons = {
  name: 'Explored with a finger',
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    touch(canvasElement);
    moveTo(canvasElement, 7);
    inside(canvasElement, '.go button').click();
    await readsOut(canvasElement, 'Totaal, 2018/19: 42.854 studenten, +1.041');
    await expectSoon(
      'the polite region says the same in words',
      () => inside(canvasElement, '[aria-live]').textContent?.trim() ?? '',
      (said) => said === 'Totaal, 2018/19: 42.854 studenten, plus 1.041',
    );
  },
};

export const ChosenByThePage = {
  name: 'Point and open table set by the page',
  args: { split: 'gender', 'chosen-series': 'F', 'chosen-period': '2012/13', table: 'open' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    await readsOut(canvasElement, 'Vrouwen, 2012/13: 6.551 studenten');
    await ringed(canvasElement, true);
    if (inside(canvasElement, '.act.table').getAttribute('aria-expanded') !== 'true')
      throw new Error('the table is open');
    await says(canvasElement, 'panel', 'Grafiek als SVG', 'Grafiek als PNG');
  },
};

export const EverySpecialCase = {
  name: 'Every special case: uneven periods, gaps with their reasons, break, doubt, margin, forecast',
  args: { src: undefined, indicator: undefined, split: 'level' },
  render: (args: Args) =>
    withFigures(widget('tp-trend', args, 'De cijfers volgen.'), 'trend-everything', everything),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    choose(canvasElement, 1);
    for (const [period, words] of [
      [1, 'mbo, 2009: geen cijfer bekend'],
      [2, 'mbo, 2013: geheim'],
      [3, 'mbo, 2014: minder dan 5'],
      [4, 'mbo, 2015: niet van toepassing'],
      [8, 'mbo, 2019: nog niet gepubliceerd'],
    ] as const) {
      moveTo(canvasElement, period);
      await readsOut(canvasElement, words);
      await ringed(canvasElement, false);
    }
    await saysNot(canvasElement, 'table', 'NaN', 'null');
  },
};

export const ManySeries = {
  name: 'More series than one chart draws',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', split: 'region' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    const options = radios(canvasElement).length;
    if (options < 13) throw new Error(`every series can be chosen; there are ${options}`);
    choose(canvasElement, options - 1);
    await ringed(canvasElement, false);
  },
};

export const Quarters = {
  name: 'Quarters that stand unevenly',
  args: { src: monitor, indicator: 'vacatures-techniek' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    moveTo(canvasElement, 7);
    await expectSoon(
      'the read-out names the quarter',
      () => inside(canvasElement, '.now').textContent ?? '',
      (seen) => seen.includes('kwartaal van 2023'),
    );
  },
};

export const Narrow = {
  name: 'In a narrow place',
  args: { split: 'gender' },
  render: (args: Args) => {
    const element = widget('tp-trend', args, authorText);
    element.style.maxWidth = '288px';
    return element;
  },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    moveTo(canvasElement, 2);
    const { left, right } =
      canvasElement.querySelector('tp-trend')?.getBoundingClientRect() ?? new DOMRect();
    for (const node of ['.read', '.tag', '.acts'].map((selector) =>
      inside(canvasElement, selector),
    )) {
      const box = node.getBoundingClientRect();
      if (box.left < left - 1 || box.right > right + 1)
        throw new Error(`${node.className || node.localName} stays inside the widget`);
    }
  },
};

export const AsTable = {
  name: 'View: the table first',
  args: { split: 'gender', view: 'table' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '42.225', '6.023');
    if (part(canvasElement, 'chart') !== null) throw new Error('no picture is asked for');
    if ((part(canvasElement, 'table')?.getBoundingClientRect().height ?? 0) === 0)
      throw new Error('the table is in sight');
  },
};

export const AsSentence = {
  name: 'View: the sentence alone',
  args: { view: 'sentence' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '42.225');
    await says(canvasElement, 'source', 'DUO');
    if (part(canvasElement, 'table') !== null) throw new Error('no table is asked for');
  },
};

export const WithTheCountry = {
  name: 'A region beside the country: counts of unequal size',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', region: 'PV23', compare: 'NL01' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(
      canvasElement,
      3,
      "Diploma's in het hbo-onderdeel Techniek per provincie (Overijssel)",
    );
    await drawn(canvasElement, 'Overijssel', 'Nederland', '1.774', '13.819');
    await says(canvasElement, 'base', 'Vergelijk het verloop, niet de hoogte', 'Toon als index');
    await says(canvasElement, 'table', 'Overijssel', 'Nederland', '1.774', '13.819');
    inside(canvasElement, '.scale button').click();
    await says(
      canvasElement,
      'summary',
      'Overijssel: het indexcijfer steeg van 100,0 in 2014',
      'Index: 2014 is 100.',
    );
    await drawn(canvasElement, 'Index (2014 = 100), per jaar', '126,6', '125,0');
  },
};

export const IndexInEnglish = {
  name: 'Index of two regions and the country, in English and in the dark',
  args: {
    src: monitor,
    indicator: 'hbo-diploma-provincie',
    region: 'PV23',
    compare: 'NL01 PV28',
    scale: 'index',
    lang: 'en',
    table: 'open',
  },
  render: (args: Args) => onDark(widget('tp-trend', args, authorText)),
  play: async ({ canvasElement }: Play) => {
    await drawn(
      canvasElement,
      'Index (2014 = 100), per year',
      'Overijssel',
      'the Netherlands',
      'Zuid-Holland',
    );
    await says(canvasElement, 'table', '126.6', '1,774', 'Overijssel (number of diplomas)');
    moveTo(canvasElement, 2);
    await readsOut(
      canvasElement,
      'Overijssel, 2016: index 116.7, +13.7, 1,635 diplomas, 2014 is 100',
    );
  },
};

export const IndexOverBreak = {
  name: 'Index that starts again after a break',
  args: { split: 'gender', scale: 'index', table: 'open' },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, '109,6', 'Index (2012/13 en 2013/14 = 100)');
    notJoined(svg, '2012/13', '2013/14');
    await says(canvasElement, 'summary', 'Index: 2013/14 is 100.', 'anders geteld');
    await says(canvasElement, 'table', 'Basis', '42.225', '109,6');
  },
};

export const NoIndexOfShares = {
  name: 'No index of shares: said, not shown',
  args: { src: monitor, indicator: 'havovwo-nprofiel-aandeel', split: 'type', scale: 'index' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    await says(canvasElement, 'notes', 'Daarom staat hier geen index.');
    await says(canvasElement, 'table', '45%');
  },
};

const panels = (canvas: HTMLElement, ...names: readonly string[]): Promise<unknown> =>
  expectSoon(
    `there is a panel for ${names.join(', ')}`,
    () =>
      [...(part(canvas, 'chart')?.querySelectorAll('.panel') ?? [])].map(
        (panel) => panel.querySelector('text')?.textContent ?? '',
      ),
    (seen) => seen.length === names.length && names.every((name, i) => seen[i] === name),
  );

export const Multiples = {
  name: 'A panel per series, with the break, gaps and the provisional tail in each',
  args: { split: 'gender', layout: 'multiples' },
  play: async ({ canvasElement }: Play) => {
    await panels(canvasElement, 'Totaal', 'Vrouwen');
    await drawn(canvasElement, '2019/20: 42.225', '2019/20: 6.023', 'voorlopig');
    await says(canvasElement, 'notes', 'Andere telling vanaf 2013/14');
    moveTo(canvasElement, 1);
    await readsOut(canvasElement, 'Totaal, 2013/14: 38.544 studenten, andere telling');
    await drawn(canvasElement, '2013/14: 38.544', '2013/14: 4.886');
  },
};

export const MultiplesWithTheCountry = {
  name: 'Twelve provinces, the country behind each, as an index, in English and in the dark',
  args: {
    src: monitor,
    indicator: 'hbo-diploma-provincie',
    split: 'region',
    compare: 'NL01',
    scale: 'index',
    layout: 'multiples',
    lang: 'en',
  },
  render: (args: Args) => onDark(widget('tp-trend', args, authorText)),
  play: async ({ canvasElement }: Play) => {
    await drawn(
      canvasElement,
      'Groningen',
      'Limburg',
      'the Netherlands',
      'Index (2014 = 100), per year',
    );
    await says(canvasElement, 'summary', 'The Netherlands', 'Index: 2014 is 100.');
    await says(canvasElement, 'table', 'Groningen (number of diplomas)');
  },
};

export const MultiplesOfEverySpecialCase = {
  name: 'A panel per series with every special case',
  args: { src: undefined, indicator: undefined, split: 'level', layout: 'multiples' },
  render: (args: Args) =>
    withFigures(
      widget('tp-trend', args, 'De cijfers volgen.'),
      'trend-multiples-everything',
      everything,
    ),
  play: async ({ canvasElement }: Play) => {
    await panels(canvasElement, 'Totaal', 'mbo');
    moveTo(canvasElement, 3);
    await drawn(canvasElement, '2014: minder dan 5');
    await saysNot(canvasElement, 'table', 'NaN', 'null');
  },
};

export const ManyMultiples = {
  name: 'Thirty-six panels in a narrow place',
  args: {
    src: monitor,
    indicator: 'voorbeeld-arbeidsmarktregio',
    split: 'region',
    layout: 'multiples',
  },
  render: (args: Args) => {
    const element = widget('tp-trend', args, authorText);
    element.style.maxWidth = '288px';
    return element;
  },
  play: async ({ canvasElement }: Play) => {
    const svg = await drawn(canvasElement, 'Zaanstreek/Waterland', 'Zuid-Limburg');
    const lefts = new Set(
      [...svg.querySelectorAll<SVGGElement>('.panel')].map(
        (panel) => panel.getAttribute('transform')?.split(',')[0],
      ),
    );
    if (lefts.size !== 1)
      throw new Error(`they stand in one column; seen: ${[...lefts].join(' ')}`);
  },
};

export const OneMultiple = {
  name: 'One series is just the trend',
  args: { layout: 'multiples' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, '42.225', 'telling per opleiding');
    if (part(canvasElement, 'chart')?.querySelector('.panel') !== null)
      throw new Error('there are no panels');
  },
};

export const CompareUnknownRegion = {
  name: 'Compared with a region that is not in the file',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', region: 'PV23', compare: 'PV99' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens.');
    await keepsAuthorText(canvasElement);
  },
};

export const OneRangeForManyFiles = {
  name: 'A range of calendar years over school years',
  args: { period: '2014..2018' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '37.817 in 2014/15', '41.813 in 2017/18');
    await drawn(canvasElement, '41.813');
  },
};

export const EditionsBesideEachOther = {
  name: 'Editions of one definition beside each other',
  args: { editions: '2018 2019 2020' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Editie 2020', 'Editie 2019', 'Editie 2018');
    await says(
      canvasElement,
      'summary',
      'heeft editie 2020 er 5 gewijzigd',
      '226 minder in 2018/19',
    );
    await says(canvasElement, 'table', 'Editie 2018', '38.544', '41.977', '41.793', '41.813');
    await says(canvasElement, 'source', '2018, 2019 en 2020');
  },
};

export const EveryEditionInEnglish = {
  name: 'Every edition, one of another definition, in English and in the dark',
  args: { editions: 'all', lang: 'en', filter: 'gender=F', table: 'open' },
  render: (args: Args) => onDark(widget('tp-trend', args, authorText)),
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement, 'Edition 2020');
    await says(
      canvasElement,
      'notes',
      'Edition 2017 is not shown here. It counts differently (counted by domain).',
    );
    await saysNot(canvasElement, 'table', '6,551');
  },
};

export const EditionsOfASplit = {
  name: 'Editions of figures that are split: refused',
  args: { editions: 'all', split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
    await keepsAuthorText(canvasElement);
  },
};

export const WithLessAround = {
  name: 'Heading, notes and controls hidden by the page, no downloads',
  args: { split: 'gender', hide: 'heading notes controls', actions: 'table', table: 'open' },
  play: async ({ canvasElement }: Play) => {
    await drawn(canvasElement);
    for (const name of ['heading', 'notes'])
      if ((part(canvasElement, name)?.getBoundingClientRect().height ?? 0) > 0)
        throw new Error(`${name} is hidden`);
    if (inside(canvasElement, '.act.download').getBoundingClientRect().height > 0)
      throw new Error('downloads are not offered');
  },
};
