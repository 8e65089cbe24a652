import { expectSoon } from '../expect-soon.js';
import { keepsAuthorText, part, says } from '../reader.js';
import { monitor, onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const options = (canvas: HTMLElement): readonly string[] =>
  [...(part(canvas, 'control')?.querySelectorAll('option') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );

const offers = (canvas: HTMLElement, ...first: readonly string[]): Promise<unknown> =>
  expectSoon(
    `it offers ${first.join(', ')}`,
    () => options(canvas).slice(0, first.length).join(', '),
    (seen) => seen === first.join(', '),
  );

export default {
  title: 'Elements/tp-select',
  component: 'tp-select',
  args: { src: monitor, indicator: 'hbo-diploma-provincie', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-select', args, 'Kies een provincie bij DUO.'),
};

export const Region = {
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'label', 'Regio');
    await offers(canvasElement, 'Nederland', 'Drenthe', 'Flevoland');
  },
};

export const English = {
  args: { lang: 'en' },
  play: ({ canvasElement }: Play) => says(canvasElement, 'label', 'Region'),
};

export const Period = {
  args: { dimension: 'period' },
  play: ({ canvasElement }: Play) => offers(canvasElement, 'Alle perioden', '2018', '2017'),
};

export const Edition = {
  args: { dimension: 'edition', indicator: 'mbo-instroom-techniek' },
  play: ({ canvasElement }: Play) =>
    offers(canvasElement, 'Nieuwste', '2024', '2020', '2019', '2018', '2017'),
};

export const Language = {
  args: { dimension: 'lang', indicator: undefined },
  play: ({ canvasElement }: Play) => offers(canvasElement, 'Nederlands', 'English'),
};

export const OwnLabel = {
  args: { label: 'Kies uw provincie' },
  play: ({ canvasElement }: Play) => says(canvasElement, 'label', 'Kies uw provincie'),
};

export const Dark = {
  render: (args: Args) => onDark(widget('tp-select', args)),
  play: ({ canvasElement }: Play) => offers(canvasElement, 'Nederland'),
};

/** There is nothing to choose from: the author's text stands. */
export const Missing = {
  args: { indicator: 'bestaat-niet' },
  play: async ({ canvasElement }: Play) => {
    await keepsAuthorText(canvasElement);
    await says(canvasElement, 'error', 'bestaat-niet');
  },
};
