import { keepsAuthorText, says, saysNot } from '../reader.js';
import { storyWidget } from './story-widget.js';
import { monitor, onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText =
  'Kamerstuk 31 524, nr. 373, en Kamerstuk 32 637, nr. 321: beantwoord in Kamerstuk 32 637, nr. 320.';

export default {
  title: 'Elements/tp-answers',
  component: 'tp-answers',
  args: { src: monitor, lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-answers', args, authorText),
};

export const Letter = {
  name: 'The two requests that the letter of 18 June 2018 answers',
  play: async ({ canvasElement }: Play) =>
    says(
      canvasElement,
      'item',
      'het lid Moorlag',
      'Kamerstuk 31 524, nr. 373',
      '18 juni 2018',
      'Kopieer verwijzing',
    ),
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'item', 'member Moorlag', 'Parliamentary paper 31 524, no. 373'),
};

export const NoNumber = {
  name: 'A dossier without the number within it',
  render: (args: Args) =>
    storyWidget('tp-answers', args, {
      requests: [
        {
          id: 'a',
          askedBy: 'een verzonnen lid',
          topic: 'Voorbeeld: een vraag',
          status: 'open',
          paper: { dossier: '32637' },
          example: true,
        },
      ],
    }),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'item', 'nummer niet bekend', 'nog niet beantwoord', 'voorbeeld');
    await saysNot(canvasElement, 'item', '32 637');
  },
};

export const Gone = {
  name: 'Not to be had: the author’s text stands',
  args: { src: 'demo/monitor/gone.json' },
  play: async ({ canvasElement }: Play) => keepsAuthorText(canvasElement),
};

export const Dark = { render: (args: Args) => onDark(widget('tp-answers', args, authorText)) };
