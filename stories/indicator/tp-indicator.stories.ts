import { commonStories, type Play } from '../common-stories.js';
import { expectSoon } from '../expect-soon.js';
import { figures } from '../figures.js';
import { cutRows, headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { edition2020, monitor, type Args, widget, withFigures } from '../widget.js';

const authorText =
  'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding. Bron: DUO, Monitor Techniekpact, editie 2020.';
const common = commonStories('tp-indicator', authorText);

export default {
  title: 'Elements/tp-indicator',
  component: 'tp-indicator',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-indicator', args, authorText),
};

export const Newest = {
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Instroom van studenten in technische mbo-opleidingen');
    await says(canvasElement, 'value', '42.225');
    await says(canvasElement, 'unit', 'studenten');
    await says(canvasElement, 'period', '2019/20', 'voorlopig');
    await says(canvasElement, 'summary', '629 minder', '2018/19');
    await says(canvasElement, 'table', '42.225', '42.854');
    await says(canvasElement, 'source', 'DUO', '2020');
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Students starting a technical mbo programme');
    await says(canvasElement, 'value', '42,225');
    await says(canvasElement, 'unit', 'students');
    await says(canvasElement, 'period', '2019/20', 'provisional');
    await says(canvasElement, 'source', 'Source', 'DUO');
  },
};

export const Women = {
  args: { filter: 'gender=F' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '6.023');
    await says(canvasElement, 'heading', 'ouwen');
  },
};

export const BreakInTheNumber = {
  name: 'Break in the number',
  args: { period: '2012/13..2013/14' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '38.544');
    await says(canvasElement, 'summary', '2012/13', 'andere telling');
    // 38.544 − 43.266 = −4.722: a change that must never be computed.
    await saysNot(canvasElement, 'summary', '4.722', '%', 'minder', 'meer');
    if (cutRows(canvasElement).join() !== '2013/14')
      throw new Error(`the table is cut before 2013/14; seen: ${cutRows(canvasElement).join()}`);
  },
};

export const Pinned2017 = {
  name: 'Pinned to edition 2017',
  args: { edition: '2017' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '42.487');
    await says(canvasElement, 'period', '2016/17');
    await says(canvasElement, 'source', '2017');
  },
};

export const Pinned2018 = {
  name: 'Pinned to edition 2018',
  args: { edition: '2018' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '41.977');
    await says(canvasElement, 'period', '2017/18');
    await says(canvasElement, 'source', '2018');
  },
};

export const Dark = common.dark({
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '42.225');
    const value = part(canvasElement, 'value');
    await expectSoon(
      'the number is light on a dark page',
      () => (value === null ? '' : getComputedStyle(value).color),
      (colour) => colour === 'rgb(238, 242, 245)',
    );
  },
});

export const OwnHeading = {
  name: 'Own heading and level',
  args: { heading: 'Nieuwe technici in opleiding', 'heading-level': '2' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 2, 'Nieuwe technici in opleiding');
    await says(canvasElement, 'value', '42.225');
  },
};

export const Loading = common.loading;

export const MissingFile = common.missingFile;

export const UnknownIndicator = {
  name: 'Unknown indicator',
  args: { src: monitor, indicator: 'mbo-uitstroom-techniek' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'mbo-uitstroom-techniek');
    await keepsAuthorText(canvasElement);
  },
};

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
      widget('tp-indicator', args, 'Het cijfer volgt.'),
      'indicator-inline',
      figures([24, 26, 28], '...'),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '28');
    await says(canvasElement, 'summary', '2 meer');
  },
};

export const OnePoint = {
  name: 'One point',
  args: { src: undefined, indicator: undefined },
  render: (args: Args) =>
    withFigures(
      widget('tp-indicator', args, 'Het cijfer volgt.'),
      'indicator-one-point',
      figures([28], '.'),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '28');
    await says(canvasElement, 'table', '28');
  },
};

export const AllMissing = {
  name: 'All missing',
  args: { src: undefined, indicator: undefined },
  render: (args: Args) =>
    withFigures(
      widget('tp-indicator', args, 'Het cijfer volgt.'),
      'indicator-all-missing',
      figures([null, null, null], 'mmm'),
    ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', 'geen cijfer bekend');
    await saysNot(canvasElement, 'base', '0 studenten');
  },
};

export const MinistryRow = {
  name: "A ministry's hand-made row, two countings without a break",
  args: { src: 'test/fixtures/ministry-row.json', indicator: undefined },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '41.977');
    await says(canvasElement, 'summary', 'andere telling');
    // 41.977 − 42.487 = −510: the fall that the site showed and that never was.
    await saysNot(canvasElement, 'summary', '510', '%', 'minder');
    if (cutRows(canvasElement).join() !== '2017/18')
      throw new Error(`the table is cut before 2017/18; seen: ${cutRows(canvasElement).join()}`);
  },
};
