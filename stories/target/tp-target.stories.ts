import { commonStories, type Play } from '../common-stories.js';
import { figures } from '../figures.js';
import { madeUp, share } from '../made-up.js';
import { neverAnswers } from '../never-answers.js';
import { headingIs, keepsAuthorText, part, says, saysNot } from '../reader.js';
import { edition2020, monitor, onDark, type Args, widget, withFigures } from '../widget.js';

const authorText =
  'In 2019 deed 5 procent van de studenten mee. Het doel voor 2025 is 25 procent. Bron: Katapult.';
const common = commonStories('tp-target', authorText);

export default {
  title: 'Elements/tp-target',
  component: 'tp-target',
  args: { src: monitor, indicator: 'pps-studenten-aandeel', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-target', args, authorText),
};

/** Without a picture, and without a word of the distance. */
const refused = async (canvasElement: HTMLElement): Promise<void> => {
  await saysNot(canvasElement, 'summary', 'procentpunt', 'gehaald');
  for (const absent of ['chart', 'course'])
    if (part(canvasElement, absent) !== null) throw new Error(`there is no ${absent}`);
};

export const ToCome = {
  name: 'A target that is still to come',
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Aandeel studenten in publiek-private samenwerking');
    await says(
      canvasElement,
      'summary',
      '5 procent in 2019',
      'Doel voor 2025: ten minste 25 procent.',
      '20 procentpunt minder',
    );
    await says(canvasElement, 'course', 'niet te zeggen', 'te weinig cijfers');
    await says(canvasElement, 'chart', '5% (2019)', 'doel 25% (2025)');
    await says(canvasElement, 'notes', 'Bron van het doel: Katapult.');
    await says(canvasElement, 'table', '−20', 'Doel 2025');
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'Target for 2025: at least 25 percent.',
      '20 percentage points less',
    );
    await says(canvasElement, 'course', 'Whether this is on course for 2025 cannot be told.');
  },
};

export const OtherCount = {
  name: 'A target of another count',
  args: { target: 'denktank-2030' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      'het doel voor 2030 is hier niet mee te vergelijken',
      'is anders geteld en hier niet gebruikt',
    );
    await refused(canvasElement);
  },
};

export const OtherCountPast = {
  name: 'A target of 2020 that was set for another count',
  args: { indicator: 'havovwo-nprofiel-aandeel' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'Telling van het doel: telling van het pact in 2016.');
    await refused(canvasElement);
  },
};

export const OtherGroup = {
  name: 'A target of another group',
  args: { indicator: 'vmbo-nask-aandeel', filter: 'track=tl' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'geldt voor een andere groep: Gl en tl samen.');
    await refused(canvasElement);
  },
};

export const NoTarget = {
  name: 'A figure without a target',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '42.225 studenten in 2019/20 (voorlopig)',
      'staat hier geen doel',
    );
    await refused(canvasElement);
  },
};

let made = 0;
const own =
  (data: object) =>
  ({ lang, loading }: Args): HTMLElement =>
    withFigures(
      widget('tp-target', { lang, loading }, 'Het cijfer volgt.'),
      `target-story-${(made += 1)}`,
      data,
    );

/** A target of a council that does not exist. */
const goal = (value: number, other: object = {}): object => ({
  targets: [
    {
      id: 'doel',
      period: '2030',
      since: '2016',
      value,
      rule: 'atleast',
      key: [],
      label: { nl: 'Doel van de verzonnen raad', en: 'Goal of the made-up council' },
      source: 'raad',
      ...other,
    },
  ],
  unit: share,
  direction: 'none',
  sources: [
    { id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } },
    {
      id: 'raad',
      name: { nl: 'verzonnen raad', en: 'made-up council' },
      url: 'https://raad.example/',
    },
  ],
});

const courseStory = (
  name: string,
  data: object,
  ...texts: readonly (readonly [part: string, text: string])[]
): object => ({
  name,
  render: own(data),
  play: async ({ canvasElement }: Play) => {
    for (const [of, text] of texts) await says(canvasElement, of, text);
  },
});

export const OnCourse = courseStory('On course', madeUp([10, 14, 18, 22], '...p', goal(40)), ['course', 'Op koers voor 2030: ja.'], ['course', 'Sinds 2016: 12 procentpunt meer, in 3 jaar.']); // prettier-ignore
export const OffCourse = courseStory('Not on course', madeUp([20, 21, 20, 22], '....', goal(60)), [
  'course',
  'Op koers voor 2030: nee.',
]);
export const AtMost = courseStory('A target of at most', madeUp([60, 55, 52, 48], '....', goal(20, { rule: 'atmost' })), ['summary', 'ten hoogste 20 procent'], ['course', 'minder, in 3 jaar.']); // prettier-ignore
export const Exactly = courseStory('A target of exactly one value', madeUp([60, 55, 52, 48], '....', goal(50, { rule: 'equals' })), ['course', 'Dit doel is één precieze waarde.']); // prettier-ignore
export const NoStart = courseStory('From when is not known', madeUp([60, 55, 52, 48], '....', goal(70, { since: undefined })), ['course', 'zegt niet vanaf wanneer']); // prettier-ignore
export const Broken = courseStory('The counting changed', madeUp([10, 14, 18, 22], '....', { ...goal(40), breaks: [{ after: '2017', recalculated: false, label: { nl: 'Nieuw' } }] }), ['course', 'De telling is veranderd']); // prettier-ignore
export const Gaps = courseStory('Too many gaps', madeUp([10, null, 18, 22], '.m..', goal(40)), [
  'course',
  'Er ontbreken te veel cijfers',
]);
export const Met = courseStory('Met before its time', madeUp([20, 31, 38, 45], '....', goal(40)), [
  'summary',
  'Het laatste cijfer voldoet daaraan.',
]);
export const Past = courseStory('A target that is past, not reached', madeUp([20, 21, 30, 28], '....', goal(35, { period: '2018' })), ['summary', 'Het doel was voor 2018'], ['summary', 'Dat doel is niet gehaald']); // prettier-ignore
export const PastReached = courseStory('A target that is past, reached', madeUp([20, 31, 38, 41], '....', goal(35, { period: '2018' })), ['summary', 'Dat doel is gehaald: het cijfer was 3 procentpunt meer.']); // prettier-ignore
export const PastUnknown = courseStory('A target that is past, without its figure', madeUp([20, 30, null, 28], '..m.', goal(35, { period: '2018' })), ['summary', 'Van 2018 is hier geen cijfer om mee te vergelijken.']); // prettier-ignore
export const Index = courseStory('A unit that no bar is drawn of', madeUp([100, 104], '..', { ...goal(120), unit: { kind: 'index', label: { nl: 'index', en: 'index' }, symbol: '', decimals: 0, multiplier: 0, additive: false } }), ['summary', '16 minder dan dat doel']); // prettier-ignore

const missing = (name: string, letter: string, text: string): object => ({
  name,
  render: own({ ...figures([null, null], letter.repeat(2)), suppression: { lessThan: 5 }, period: { kind: 'year', codes: ['2018', '2019'], measured: 'flow' }, targets: (goal(40) as { targets: object[] }).targets }), // prettier-ignore
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', text, 'Doel voor 2030: ten minste 40 studenten.');
    if (part(canvasElement, 'chart') !== null) throw new Error('there is no picture');
  },
});

export const Suppressed = missing('Suppressed', 's', '2019: minder dan 5.');
export const Missing = missing('Not known', 'm', '2019: geen cijfer bekend.');
export const Confidential = missing('Confidential', 'c', '2019: geheim.');
export const Unpublished = missing('Not yet published', 'w', '2019: nog niet gepubliceerd.');
export const Impossible = missing('Does not exist', 'z', '2019: niet van toepassing.');

export const Loading = {
  args: { src: neverAnswers },
  play: async ({ canvasElement }: Play) => keepsAuthorText(canvasElement),
};

export const Unknown = {
  name: 'A target that is not there',
  args: { target: 'bestaat-niet' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'Voor deze keuze zijn geen gegevens: bestaat-niet.');
    await keepsAuthorText(canvasElement);
  },
};

export const Dark = {
  render: (args: Args) => onDark(own(madeUp([20, 21, 20, 22], '...p', goal(60)))(args)),
};

export const Narrow = {
  name: '320 pixels wide',
  render: (args: Args) => {
    const box = document.createElement('div');
    box.style.width = '18rem';
    box.append(widget('tp-target', args, authorText));
    return box;
  },
  play: async ({ canvasElement }: Play) => says(canvasElement, 'chart', 'doel 25% (2025)'),
};

export const MissingFile = common.missingFile;
