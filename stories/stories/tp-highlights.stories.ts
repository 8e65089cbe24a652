import { keepsAuthorText, part, says, saysNot } from '../reader.js';
import { storyWidget } from './story-widget.js';
import { monitor, onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText =
  'Op de havo koos 42% in 2017/18 een N-profiel. Bron: Monitor Techniekpact, editie 2018.';
const highlight = (text: string): object => ({
  highlights: [
    {
      id: 'havo',
      edition: '2018',
      indicator: 'havovwo-nprofiel-aandeel',
      where: { type: 'havo' },
      text: { nl: text },
      from: { period: '2007/08' },
      to: { period: '2017/18' },
    },
  ],
});

export default {
  title: 'Elements/tp-highlights',
  component: 'tp-highlights',
  args: { src: monitor, edition: '2018', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-highlights', args, authorText),
};

export const Edition2018 = {
  name: 'Highlights of 2018, each beside its figure',
  args: { more: 'kiezen.html#{indicator}' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'heading', 'Hoofdpunten van de monitor, editie 2018');
    await says(canvasElement, 'statement', '42%');
    await says(canvasElement, 'value', '42%');
    await says(canvasElement, 'source', 'Editie 2018', 'Meer cijfers');
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'statement', 'At havo, 42% of the pupils'),
};

export const Edition2021 = {
  name: 'Highlights of 2021, one of which a later edition changed',
  args: { edition: '2021' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'notes', 'Een latere editie (2022) geeft voor deze periode 28%.'),
};

export const WrongNumber = {
  name: 'A statement that does not agree with the series',
  render: (args: Args) =>
    storyWidget('tp-highlights', args, highlight('Op de havo koos 43% in 2017/18 een N-profiel.')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', '43% niet met de reeks', '42 procent in 2017/18');
    await says(canvasElement, 'value', '42%');
  },
};

export const UnknownIndicator = {
  name: 'A statement on an indicator that is not there',
  render: (args: Args) =>
    storyWidget('tp-highlights', args, {
      highlights: [
        { id: 'a', edition: '2018', indicator: 'weg', text: { nl: 'Van 12% naar 15%.' } },
      ],
    }),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'notes', 'konden niet worden gecontroleerd');
    await saysNot(canvasElement, 'base', 'undefined');
    if (part(canvasElement, 'value') !== null) throw new Error('there is no figure');
  },
};

export const Hostile = {
  name: 'A server that writes markup',
  render: (args: Args) => storyWidget('tp-highlights', args, highlight('<b>42%</b> in 2017/18')),
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'statement', '<b>42%</b> in 2017/18'),
};

export const Gone = {
  name: 'Not to be had: the author’s text stands',
  args: { src: 'demo/monitor/gone.json' },
  play: async ({ canvasElement }: Play) => keepsAuthorText(canvasElement),
};

export const Dark = { render: (args: Args) => onDark(widget('tp-highlights', args, authorText)) };
