import { expectSoon } from '../expect-soon.js';
import { monitor, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const members = (): readonly HTMLElement[] => [
  widget(
    'tp-indicator',
    { indicator: 'hbo-diploma-provincie', loading: 'eager' },
    'In 2018 haalden 13.819 studenten een hbo-diploma in de techniek.',
  ),
  widget(
    'tp-indicator',
    {
      indicator: 'hbo-diploma-provincie',
      filter: 'gender=F',
      heading: 'Vrouwen',
      'heading-level': '4',
      loading: 'eager',
    },
    'Hoeveel vrouwen een hbo-diploma in de techniek haalden, staat bij DUO.',
  ),
  widget(
    'tp-trend',
    { indicator: 'hbo-diploma-provincie', split: 'gender', loading: 'eager' },
    'Het aantal hbo-diploma’s in de techniek per jaar.',
  ),
];

const chooser = (args: Args): HTMLElement =>
  widget(
    'tp-select',
    { dimension: 'region', indicator: 'hbo-diploma-provincie', loading: 'eager', ...args },
    'Kies een provincie bij DUO.',
  );

const group = (args: Args, ...inside: readonly HTMLElement[]): HTMLElement => {
  const element = widget('tp-group', { src: monitor, ...args });
  element.append(...inside);
  return element;
};

const shadowText = (element: Element | undefined, selector: string): string =>
  (element?.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const values = (canvas: HTMLElement): string =>
  [...canvas.querySelectorAll('tp-indicator')]
    .map((one) => shadowText(one, '[part~="value"]'))
    .join(' and ');

const showsValues = (canvas: HTMLElement, expected: string): Promise<unknown> =>
  expectSoon(
    `the cards say ${expected}`,
    () => values(canvas),
    (seen) => seen === expected,
  );

const choose = async (canvas: HTMLElement, value: string): Promise<void> => {
  const select = await expectSoon(
    'there is a choice',
    () => canvas.querySelector('tp-select')?.shadowRoot?.querySelector('select') ?? null,
    (found) => found !== null,
  );
  if (select === null) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

export default {
  title: 'Elements/tp-group',
  component: 'tp-group',
  args: { lang: 'nl' },
  render: (args: Args) => group({ region: 'PV28', ...args }, ...members()),
};

export const OneRegion = {
  play: ({ canvasElement }: Play) => showsValues(canvasElement, '2.685 and 633'),
};

export const English = {
  args: { lang: 'en' },
  play: ({ canvasElement }: Play) => showsValues(canvasElement, '2,685 and 633'),
};

/** A reader chooses: every widget follows, and it is said once. */
export const ReaderChooses = {
  render: (args: Args) => group({ region: 'PV28', ...args }, chooser({}), ...members()),
  play: async ({ canvasElement }: Play) => {
    await showsValues(canvasElement, '2.685 and 633');
    await choose(canvasElement, 'PV20');
    await showsValues(canvasElement, '743 and 161');
    await expectSoon(
      'the group says what was chosen',
      () => shadowText(canvasElement.querySelector('tp-group') ?? undefined, '[aria-live]'),
      (said) => said === 'Gekozen: Groningen. 3 onderdelen bijgewerkt.',
    );
  },
};

/** Figures that are not divided by region are shown as they are, and say so. */
export const NotByRegion = {
  render: (args: Args) =>
    group(
      { region: 'PV28', ...args },
      widget(
        'tp-indicator',
        { indicator: 'mbo-instroom-techniek', loading: 'eager' },
        'In 2023/24 begonnen 38.443 studenten.',
      ),
    ),
  play: async ({ canvasElement }: Play) => {
    await showsValues(canvasElement, '38.443');
    await expectSoon(
      'the card says that the figures are not by region',
      () =>
        [
          ...(canvasElement
            .querySelector('tp-indicator')
            ?.shadowRoot?.querySelectorAll('[part~="notes"]') ?? []),
        ]
          .map((note) => note.textContent)
          .join(' '),
      (said) => /regio/i.test(said),
    );
  },
};

/** The nearer group counts. */
export const Nested = {
  render: (args: Args) => {
    const [first, second] = members();
    return group(
      { region: 'PV28', ...args },
      first as HTMLElement,
      group({ region: 'PV20' }, second as HTMLElement),
    );
  },
  play: ({ canvasElement }: Play) => showsValues(canvasElement, '2.685 and 161'),
};
