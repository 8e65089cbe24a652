import { keepsAuthorText, says, saysNot } from '../reader.js';
import { storyWidget } from './story-widget.js';
import { monitor, onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText = 'De 12 doelen van 2016–2020 en hoe ver ze zijn.';

export default {
  title: 'Elements/tp-progress',
  component: 'tp-progress',
  args: { src: monitor, pact: '2016', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-progress', args, authorText),
};

export const Goals = {
  name: 'The 12 goals of 2016–2020',
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'summary', '3 acties zijn verzonnen voorbeelden. Die tellen niet mee.'),
};

export const Counted = {
  name: 'The 22 actions of 2013, all made up: none is counted',
  args: { pact: '2013' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'summary', '22 acties zijn verzonnen voorbeelden. Die tellen niet mee.'),
};

export const Goal4 = {
  name: 'One goal, with targets of another count',
  args: { goal: 'doel-4' },
  play: async ({ canvasElement }: Play) => {
    await says(
      canvasElement,
      'item',
      'Streefwaarden',
      'is anders geteld en hier niet gebruikt',
      'Verwant cijfer',
      'voorbeeld',
    );
    await saysNot(canvasElement, 'item', 'procentpunt');
  },
};

export const English = {
  args: { lang: 'en', goal: 'doel-4' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'item', 'Related figure', 'In practice', 'example'),
};

export const Region = {
  name: 'Practice examples of one region',
  args: { region: 'tp-oost', goal: 'doel-4' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'item', 'een werkplaats voor leerlingen 2');
    await saysNot(canvasElement, 'item', 'een werkplaats voor leerlingen 1');
  },
};

export const NoStatus = {
  name: 'An action of which the status is not known',
  render: (args: Args) =>
    storyWidget(
      'tp-progress',
      { ...args, pact: 'p' },
      {
        pacts: [
          {
            id: 'p',
            title: 'Voorbeeld',
            parts: [
              {
                id: 'd',
                title: 'Voorbeelddoel',
                commitments: [{ id: 'c', text: 'Voorbeeld', example: true }],
              },
            ],
          },
        ],
      },
    ),
  play: async ({ canvasElement }: Play) => says(canvasElement, 'item', 'Status: niet bekend'),
};

export const Gone = {
  name: 'Not to be had: the author’s text stands',
  args: { src: 'demo/monitor/gone.json' },
  play: async ({ canvasElement }: Play) => keepsAuthorText(canvasElement),
};

export const Dark = {
  args: { goal: 'doel-4' },
  render: (args: Args) => onDark(widget('tp-progress', args, authorText)),
};
