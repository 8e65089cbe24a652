import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { figures } from '../figures.js';
import { madeUp, target, tension } from '../made-up.js';
import { manyRows } from '../many-rows.js';
import { cutRows, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { edition2020, monitor, type Args, widget, withFigures } from '../widget.js';

const authorText =
  'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding. Bron: DUO, Monitor Techniekpact, editie 2020.';
const common = commonStories('tp-table', authorText);

/** The story's own figures, which stand in the page. */
const own =
  (id: string, data: object) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-table', { ...args, src: undefined, indicator: undefined }, 'De cijfers volgen.'),
      id,
      data,
    );

/** The cells of a column as they are seen, from top to bottom. */
const column = (canvas: HTMLElement, index: number): readonly string[] =>
  [...(part(canvas, 'table')?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].map(
    ({ cells }) => cells[index]?.querySelector('span')?.textContent ?? '',
  );

/** The cells of the row with these heads. The rows of a long table come a few at a time. */
const row = (canvas: HTMLElement, ...heads: readonly string[]): Promise<readonly string[]> =>
  expectSoon(
    `there is a row of ${heads.join(', ')}`,
    () =>
      [...(part(canvas, 'table')?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])]
        .map(({ cells }) => [...cells].map((cell) => cell.querySelector('span')?.textContent ?? ''))
        .find((cells) => heads.every((head, i) => cells[i] === head)) ?? [],
    (cells) => cells.length > 0,
  );

const search = (canvas: HTMLElement, text: string): void => {
  const field = part(canvas, 'search')?.querySelector('input');
  if (!field) throw new Error('there is a field to search');
  field.value = text;
  field.dispatchEvent(new Event('input'));
};

const press = async (canvas: HTMLElement, head: number): Promise<void> => {
  await says(canvas, 'table', '20');
  part(canvas, 'table')?.querySelectorAll<HTMLElement>('thead button')[head]?.click();
};

/** The box of a telephone. */
const narrow = (element: HTMLElement): HTMLElement => {
  const box = document.createElement('div');
  box.style.width = '288px';
  box.append(element);
  return box;
};

export default {
  title: 'Elements/tp-table',
  component: 'tp-table',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-table', args, authorText),
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
    await says(
      canvasElement,
      'table',
      '8 rijen',
      'Gesorteerd op Schooljaar, oplopend',
      '43.266',
      '42.225',
      'voorlopig',
    );
    await says(canvasElement, 'notes', 'Andere telling vanaf 2013/14');
    await says(canvasElement, 'source', '2017', '2018', '2020');
    if (cutRows(canvasElement).join() !== '2013/14')
      throw new Error(`the table is cut before 2013/14; seen: ${cutRows(canvasElement).join()}`);
  },
};

export const English = {
  args: { lang: 'en', split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Students starting a technical mbo programme');
    await says(
      canvasElement,
      'table',
      'School year',
      'Women',
      'Count method',
      '6,023',
      'Sorted by School year, ascending',
    );
  },
};

export const Sorted = {
  name: 'Sorted by women, from high to low',
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, 2);
    await press(canvasElement, 2);
    await says(canvasElement, 'table', 'Gesorteerd op Vrouwen, aflopend');
    const women = column(canvasElement, 2);
    if (women.join() !== '6.551,6.023,5.970,5.893,5.820,5.444,4.899,4.886')
      throw new Error(`the rows go by women; seen: ${women.join()}`);
    if (cutRows(canvasElement).length > 0) throw new Error('no row is ruled off in this order');
    await says(canvasElement, 'table', 'telling per domein');
  },
};

export const NewestFirst = {
  name: 'Newest period first',
  play: async ({ canvasElement }: Play) => {
    await press(canvasElement, 0);
    await says(canvasElement, 'table', 'Gesorteerd op Schooljaar, aflopend');
    if (cutRows(canvasElement).join() !== '2012/13')
      throw new Error(`the older count is ruled off; seen: ${cutRows(canvasElement).join()}`);
  },
};

export const Why = {
  name: 'Why this number: an older figure of a column',
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '6.551');
    const why = part(canvasElement, 'base')?.querySelector<HTMLDetailsElement>('.why');
    if (!why) throw new Error('there is no “Waarom dit getal?”');
    why.open = true;
    for (const [select, option] of [
      [0, 0],
      [1, 1],
    ] as const) {
      const control = why.querySelectorAll('select')[select] as HTMLSelectElement;
      control.selectedIndex = option;
      control.dispatchEvent(new Event('change'));
    }
    await expectSoon(
      'the figure of that year and of women is told',
      () => (why.querySelector('dl')?.textContent ?? '').replace(/\s+/g, ' '),
      (text) =>
        ['Vrouwen: 6.551 studenten', '2012/13', '2017', 'domein', '/series/1/values/0'].every(
          (one) => text.includes(one),
        ),
    );
  },
};

export const EveryReason = {
  name: 'Every reason for an empty cell',
  render: own('table-reasons', madeUp([12, 14, null, null, null, null, null], '.pmcszw')),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'table',
      'geen cijfer bekend',
      'geheim',
      'minder dan 5',
      'niet van toepassing',
      'nog niet gepubliceerd',
    );
    const seen = column(canvasElement, 1);
    if (seen.join('|') !== '12|14|.|x|<5||…')
      throw new Error(`each reason has its sign; seen: ${seen.join('|')}`);
    await saysNot(canvasElement, 'table', ' 0 ');
  },
};

export const ClassesAndTarget = {
  name: 'Classes and a target',
  render: own(
    'table-classes',
    madeUp([0.5, 1.2, 2.1, 4.4], '...p', {
      ...tension,
      ...target(1.5, 'atmost'),
      updated: '2024-06-27',
    }),
  ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', 'Klasse', 'zeer krap', 'Doel 2030', '1,5');
  },
};

export const Provinces = {
  name: 'Many columns, which are scrolled',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', split: 'region' },
  render: (args: Args) => narrow(widget('tp-table', args, authorText)),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', 'Noord-Brabant', 'Limburg');
    const box = part(canvasElement, 'table')?.parentElement;
    await expectSoon(
      'the box of the table can be reached by the keyboard',
      () => box?.getAttribute('tabindex'),
      (tabindex) => tabindex === '0',
    );
    const outer = part(canvasElement, 'base');
    if ((outer?.scrollWidth ?? 0) > 288)
      throw new Error('nothing but the table is wider than its room');
  },
};

export const SeveralDimensions = {
  name: 'Region by gender, years beside each other',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', split: 'region gender' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'table',
      'Regio',
      'Geslacht',
      '2018',
      '39 rijen.',
      'In de volgorde van de bron.',
    );
    const women = await row(canvasElement, 'Noord-Brabant', 'Vrouwen');
    if (women.length !== 7 || !/^\d+$/.test(women[6] ?? ''))
      throw new Error(`a figure per year; seen: ${women.join(' | ')}`);
  },
};

export const GendersBeside = {
  name: 'Region by year, genders beside each other',
  args: {
    src: monitor,
    indicator: 'hbo-diploma-provincie',
    split: 'region gender',
    columns: 'gender',
    period: 'last-2',
    lang: 'en',
  },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', 'Region', 'Year', 'Total', 'Women', 'Men', '26 rows.');
  },
};

export const Long = {
  name: 'Long: a row per figure',
  args: { split: 'gender', form: 'long' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'table',
      'Geslacht',
      'Schooljaar',
      'Telling',
      '16 rijen.',
      'telling per domein',
    );
    const women = await row(canvasElement, 'Vrouwen', '2019/20');
    if (women[2] !== '6.023')
      throw new Error(`the figure of women in 2019/20; seen: ${women.join(' | ')}`);
  },
};

export const LongOnTelephone = {
  name: 'Long, on a telephone',
  args: { split: 'gender', form: 'long' },
  render: (args: Args) => narrow(widget('tp-table', args, authorText)),
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'table',
      'Geslacht, schooljaar',
      'Vrouwen, 2019/20',
      'telling per opleiding, 2020',
    );
    const box = part(canvasElement, 'table')?.parentElement;
    if (box && box.scrollWidth > box.clientWidth)
      throw new Error('nothing has to be scrolled sideways');
  },
};

export const WideAcrossBreak = {
  name: 'Wide, across a change of counting',
  args: { split: 'gender', form: 'wide' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'table',
      'Andere telling vanaf 2013/14',
      '2013/14 tot en met 2019/20: telling per opleiding',
    );
    const ruled = part(canvasElement, 'table')?.querySelectorAll('td.after-cut').length;
    if (ruled !== 2) throw new Error(`both rows are ruled off before 2013/14; seen: ${ruled}`);
  },
};

export const ManyRegions = {
  name: 'Example: 36 regions, searched',
  args: { src: monitor, indicator: 'voorbeeld-arbeidsmarktregio', split: 'region' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', 'Regio', '36 rijen.');
    search(canvasElement, 'holland');
    await says(canvasElement, 'table', ' van 36 rijen met “holland”.');
    const names = column(canvasElement, 0);
    if (names.length === 0 || !names.every((name) => /holland/i.test(name)))
      throw new Error(`only Hollands; seen: ${names.join(' | ')}`);
  },
};

export const ManyRows = {
  name: 'Example: ten thousand rows, a page at a time',
  args: { split: 'place gender', form: 'long' },
  render: own('table-many-rows', manyRows(340, 10)),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'heading', 'Voorbeeld');
    await says(canvasElement, 'table', '10.200 rijen. Dit zijn rij 1 tot en met 100.', 'Plaats 4');
    part(canvasElement, 'base')?.querySelectorAll<HTMLElement>('.pages button')[1]?.click();
    await says(canvasElement, 'table', 'Dit zijn rij 101 tot en met 200.', 'Plaats 7');
  },
};

export const UnknownColumns = {
  name: 'Columns that the figures do not have',
  args: { split: 'gender', columns: 'level' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'verkeerd ingesteld');
    await keepsAuthorText(canvasElement);
  },
};

export const Moments = {
  name: 'Single moments, from several countings',
  args: { src: monitor, indicator: 'vacatures-techniek' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', 'eerste kwartaal van 2022', 'Telling', 'geschat');
  },
};

export const Pinned2018 = {
  name: 'Pinned to edition 2018',
  args: { edition: '2018' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '41.977');
    await saysNot(canvasElement, 'table', '42.225', '43.266', 'Editie');
  },
};

export const Dark = common.dark({
  args: { split: 'gender' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '6.023');
    const head = part(canvasElement, 'table')?.querySelector('thead button');
    await expectSoon(
      'heads that sort are pale blue on a dark page',
      () => (head ? getComputedStyle(head).color : ''),
      (colour) => colour === 'rgb(144, 204, 243)',
    );
  },
});

export const OwnHeading = {
  name: 'Own heading and level, without what the page hides',
  args: {
    heading: 'Nieuwe technici in opleiding',
    'heading-level': '2',
    hide: 'notes why',
    actions: 'none',
  },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 2, 'Nieuwe technici in opleiding');
    await says(canvasElement, 'table', '42.225');
    if (part(canvasElement, 'notes')?.checkVisibility()) throw new Error('the notes are hidden');
  },
};

export const OnePoint = {
  name: 'One row',
  render: own('table-one-row', figures([28], '.')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '1 rij.', '28');
  },
};

export const AllMissing = {
  name: 'All missing',
  render: own('table-all-missing', figures([null, null, null], 'mmm')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'geen cijfer');
    await says(canvasElement, 'table', 'geen cijfer bekend');
  },
};

export const MinistryRow = {
  name: "A ministry's hand-made row, two countings without a break",
  args: { src: 'test/fixtures/ministry-row.json', indicator: undefined },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'table', '41.977');
    if (cutRows(canvasElement).join() !== '2017/18')
      throw new Error(`the table is cut before 2017/18; seen: ${cutRows(canvasElement).join()}`);
  },
};

export const Loading = common.loading;

export const MissingFile = common.missingFile;

export const UnknownCategory = {
  name: 'Unknown category',
  args: { filter: 'gender=M' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens.');
    await keepsAuthorText(canvasElement);
  },
};
