import { madeUp, share, target, tension } from '../made-up.js';
import { headingIs, part, says, saysNot } from '../reader.js';
import { edition2020, monitor, type Args, widget, withFigures } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText = 'Het cijfer volgt.';

/** The story's own figures, which stand in the page. */
const own =
  (id: string, data: object) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-indicator', { ...args, src: undefined, indicator: undefined }, authorText),
      id,
      data,
    );

export default {
  title: 'Elements/tp-indicator forms',
  component: 'tp-indicator',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-indicator', args, authorText),
};

export const Compact = {
  args: { size: 'compact', heading: 'Instroom in techniek, mbo' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Instroom in techniek, mbo');
    await says(canvasElement, 'value', '42.225');
    await says(canvasElement, 'period', 'studenten', '2019/20', 'voorlopig');
    if (part(canvasElement, 'chart') !== null) throw new Error('the compact form has no picture');
  },
};

export const Large = {
  args: { size: 'large' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '42.225');
    await says(
      canvasElement,
      'summary',
      '42.225 studenten',
      '629 minder',
      'min 1,5 procent',
      'voorlopig',
    );
  },
};

export const LargeEnglish = {
  name: 'Large, in English',
  args: { size: 'large', lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'summary',
      '42,225 students',
      '629 fewer',
      'minus 1.5 percent',
      'provisional',
    );
  },
};

/** How several cards stand: in a list of the author's, which also says how many there are. */
const of = (indicator: string): Args => ({ src: monitor, indicator });

const row = (args: Args, ...more: readonly Args[]): HTMLElement => {
  const list = document.createElement('ul');
  list.style.cssText =
    'display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13.5rem,100%),1fr));gap:2rem 1.75rem;list-style:none;padding:0;--tp-heading-lines:2';
  for (const one of more) {
    const item = document.createElement('li');
    item.style.cssText = 'display:grid;min-width:0';
    item.append(widget('tp-indicator', { ...args, ...one }, authorText));
    list.append(item);
  }
  return list;
};

export const Row = {
  name: 'A list of cards',
  render: (args: Args) =>
    row(
      args,
      of('havovwo-nprofiel-aandeel'),
      of('hbo-instroom-techniek'),
      of('wo-instroom-techniek'),
      {},
    ),
  play: async ({ canvasElement }: Play) => {
    for (const item of canvasElement.querySelectorAll<HTMLElement>('li'))
      await says(item, 'source', 'DUO');
    const bottoms = [...canvasElement.querySelectorAll<HTMLElement>('li')].map((item) =>
      Math.round(part(item, 'source')?.getBoundingClientRect().bottom ?? 0),
    );
    const tops = [...canvasElement.querySelectorAll('li')].map((item) =>
      Math.round(item.getBoundingClientRect().top),
    );
    // Those that stand beside each other close in one line.
    for (const top of tops) {
      const level = bottoms.filter((_, i) => tops[i] === top);
      if (Math.max(...level) - Math.min(...level) > 1)
        throw new Error(`the sources stand on one line; seen: ${level.join(', ')}`);
    }
  },
};

export const NumberAlone = {
  name: 'Number and source alone',
  args: { hide: 'change target class country chart table why' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '42.225');
    await says(canvasElement, 'source', 'DUO');
    for (const name of ['summary', 'chart', 'table'])
      if (part(canvasElement, name) !== null) throw new Error(`there is no ${name}`);
    if (part(canvasElement, 'base')?.querySelector('summary, a, button'))
      throw new Error('nothing takes the focus');
  },
};

export const Target = {
  args: { src: monitor, indicator: 'pps-studenten-aandeel' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '5%');
    await says(canvasElement, 'target', '2025', '25 procent', '20 procentpunt');
    await says(canvasElement, 'chart', 'nog 20 procentpunt', 'doel 25%');
  },
};

export const TargetEnglish = {
  name: 'Target, in English',
  args: { src: monitor, indicator: 'pps-studenten-aandeel', lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'target', '2025', '25 percent', '20 percentage points');
    await says(canvasElement, 'chart', '20 percentage points to go', 'target 25%');
  },
};

export const TowardsTarget = {
  name: 'Towards the target',
  render: own(
    'indicator-towards',
    madeUp([8200, 9400, 10000], '..p', { ...target(12500), direction: 'up' }),
  ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '600 meer', 'naar het doel toe');
    await says(canvasElement, 'target', '2.500');
    await says(canvasElement, 'chart', 'nog 2.500 studenten', 'doel 12.500');
    await saysNot(canvasElement, 'base', 'beter', 'slechter');
  },
};

export const AwayFromTarget = {
  name: 'Away from the target',
  render: own(
    'indicator-away',
    madeUp([5, 6, 7], '...', { ...target(4, 'atmost'), direction: 'down', unit: share }),
  ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '1 procentpunt meer', 'van het doel af');
    await saysNot(canvasElement, 'base', 'beter', 'slechter', 'doel 4%');
  },
};

export const BeyondTarget = {
  name: 'Beyond the target',
  render: own(
    'indicator-beyond',
    madeUp([20, 24, 28], '...', { ...target(25), direction: 'up', unit: share }),
  ),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'target', '25 procent', '3 procentpunt meer');
    await saysNot(canvasElement, 'base', 'nog');
  },
};

export const NoDirection = {
  name: 'Neither way is good',
  render: own('indicator-no-direction', madeUp([20, 24, 28], '...', { unit: share })),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', '4 procentpunt meer');
    await saysNot(canvasElement, 'summary', 'doel', '%');
  },
};

export const Class = {
  render: own('indicator-class', madeUp([1.2, 2.4, 2.9], '...', tension)),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', 'krap');
    await says(canvasElement, 'unit', '2,9 vacatures per werkzoekende');
    await says(canvasElement, 'class', 'Klasse 4 van 5');
    await says(canvasElement, 'chart', '0,25', '0,67', '1,5', '4', 'zeer ruim', 'zeer krap');
  },
};

export const ClassEnglish = {
  name: 'Class, in English',
  args: { lang: 'en' },
  render: own('indicator-class-en', madeUp([1.2, 2.4, 2.9], '...', tension)),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', 'tight');
    await says(canvasElement, 'unit', '2.9 vacancies per job seeker');
    await says(canvasElement, 'class', 'Class 4 of 5');
  },
};

export const CompactClass = {
  name: 'Class, compact',
  args: { size: 'compact' },
  render: own('indicator-class-compact', madeUp([1.2, 2.4, 2.9], '...', tension)),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', 'krap');
    await says(canvasElement, 'period', '2,9 vacatures per werkzoekende', '2019');
  },
};

export const Country = {
  name: 'Beside the country',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', region: 'PV23' },
  play: async ({ canvasElement }: Play) => {
    await headingIs(
      canvasElement,
      3,
      "Diploma's in het hbo-onderdeel Techniek per provincie (Overijssel)",
    );
    await says(canvasElement, 'country', 'Nederland', '13.819');
  },
};

export const Pasted = {
  name: 'Changed since it was pasted',
  args: { pasted: '2018|2017/18|41977' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '42.225');
    await says(canvasElement, 'pasted', '41.977', 'editie 2018', '41.813', 'editie 2020');
  },
};

export const PastedEnglish = {
  name: 'Changed since it was pasted, in English',
  args: { pasted: '2018|2017/18|41977', lang: 'en' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'pasted', '41,977', 'edition 2018', '41,813');
  },
};

export const PastedSame = {
  name: 'The same as when it was pasted',
  args: { pasted: '2020|2019/20|42225' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '42.225');
    if (part(canvasElement, 'pasted') !== null)
      throw new Error('nothing is said of a figure that stands');
  },
};
