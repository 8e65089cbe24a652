import { headingIs, keepsAuthorText, says } from '../reader.js';
import { monitor, onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText = 'Focus en versnellen, 2018–2020: vier thema’s.';

export default {
  title: 'Elements/tp-commitments',
  component: 'tp-commitments',
  args: { src: monitor, pact: '2018', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-commitments', args, authorText),
};

export const Themes2018 = {
  name: 'Focus en versnellen: four themes, and what became of them',
  play: async ({ canvasElement }: Play) => {
    await headingIs(canvasElement, 3, 'Focus en versnellen, inzet 2018–2020');
    await says(canvasElement, 'summary', '8 verzonnen voorbeelden getoond.');
    await says(
      canvasElement,
      'item',
      'Meer instroom in de techniek',
      'Ging verder als',
      'voorbeeld',
    );
  },
};

export const English = {
  args: { lang: 'en' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'item', 'Raise the inflow into technology', 'Continued as', 'example'),
};

export const Lines2013 = { name: 'The 22 actions of 2013', args: { pact: '2013' } };

export const Goals2016 = { name: 'The 12 goals of 2016', args: { pact: '2016' } };

export const Themes2021 = {
  name: 'Themes without commitments',
  args: { pact: '2021' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'summary', 'Bij deze keuze zijn geen afspraken bekend.'),
};

export const Party = {
  name: 'What one party committed to, of one theme',
  args: { party: 'Rijk (voorbeeld)', goal: 'docenten' },
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'summary', '1 verzonnen voorbeeld getoond.'),
};

export const Gone = {
  name: 'Not to be had: the author’s text stands',
  args: { src: 'demo/monitor/gone.json' },
  play: async ({ canvasElement }: Play) => keepsAuthorText(canvasElement),
};

export const Dark = { render: (args: Args) => onDark(widget('tp-commitments', args, authorText)) };
