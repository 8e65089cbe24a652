import { madeUp, share } from '../made-up.js';
import { part, says, saysNot } from '../reader.js';
import { widget, withFigures, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

export default {
  title: 'Elements/tp-indicator states',
  component: 'tp-indicator',
  args: { lang: 'nl', loading: 'eager' },
};

let made = 0;
const own =
  (data: object) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-indicator', args, 'Het cijfer volgt.'),
      `indicator-state-${(made += 1)}`,
      data,
    );

/** Words in the place of a number, never 0, and a sign before them. */
const missing = (name: string, status: string, nl: string, signed = true): object => ({
  name,
  render: own(madeUp([null, null, null], status.repeat(3))),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', nl);
    await saysNot(canvasElement, 'value', '0');
    if ((part(canvasElement, 'base')?.querySelector('.sign') !== null) !== signed)
      throw new Error(`there is ${signed ? 'a sign' : 'no sign'} before the words`);
    for (const absent of ['unit', 'chart'])
      if (part(canvasElement, absent) !== null) throw new Error(`there is no ${absent}`);
  },
});

export const Suppressed = missing('Suppressed', 's', 'minder dan 5');
export const Missing = missing('Not known', 'm', 'geen cijfer bekend');
export const Confidential = missing('Confidential', 'c', 'geheim');
export const Unpublished = missing('Not yet published', 'w', 'nog niet gepubliceerd');
export const Impossible = missing('Does not exist', 'z', 'niet van toepassing', false);

export const SuppressedEnglish = {
  name: 'Suppressed, in English',
  args: { lang: 'en' },
  render: own(madeUp([null, null, null], 'sss')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', 'fewer than 5');
    await says(canvasElement, 'summary', 'not public');
  },
};

export const Zero = {
  render: own(madeUp([4, 2, 0], '...')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '0');
    await says(canvasElement, 'summary', '2 minder');
  },
};

export const ForecastOnly = {
  name: 'Only a forecast',
  render: own(madeUp([null, null, 40], 'wwf')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', 'nog niet gepubliceerd');
    await saysNot(canvasElement, 'value', '40');
  },
};

export const ForecastAfter = {
  name: 'A forecast after the latest figure',
  render: own(madeUp([24, 26, 40], '..f')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '26');
    await says(canvasElement, 'summary', '2 meer');
  },
};

const withStatus = (name: string, letter: string, nl: string): object => ({
  name,
  render: own(madeUp([24, 26, 28], `..${letter}`)),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '28');
    await says(canvasElement, 'period', nl);
  },
});

export const Provisional = withStatus('Provisional', 'p', 'voorlopig');
export const RevisedProvisional = withStatus('Provisional, revised once', 'q', 'nader voorlopig');
export const Revised = withStatus('Revised', 'r', 'herzien');
export const Estimated = withStatus('Estimated', 'e', 'geschat');
export const Unreliable = withStatus('Less reliable', 'u', 'minder betrouwbaar');

export const Gap = {
  name: 'A gap right before the latest figure',
  render: own(madeUp([24, null, 28], '.m.')),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '28');
    await says(canvasElement, 'summary', '4 meer dan in 2017 (+16,7%)');
  },
};

export const Same = {
  name: 'The same as before',
  render: own(madeUp([28, 28], '..')),
  play: async ({ canvasElement }: Play) => says(canvasElement, 'summary', 'Hetzelfde als in 2018'),
};

export const Negative = {
  name: 'Below zero',
  render: own(madeUp([3, -2], '..', { unit: { ...share, kind: 'change' } })),
  play: async ({ canvasElement }: Play) => says(canvasElement, 'value', '−2%'),
};

export const LongWords = {
  name: 'Long words and a long number',
  render: own(
    madeUp([1, 1234567890123], '..', {
      title: { nl: 'Voorbeeld: arbeidsmarktkwalificatieniveauverhogingssubsidieregelingen' },
      unit: {
        kind: 'amount',
        label: { nl: 'onderwijshuisvestingskostenvergoedingen' },
        symbol: '',
        decimals: 2,
        multiplier: 0,
        additive: true,
      },
    }),
  ),
  play: async ({ canvasElement }: Play) => says(canvasElement, 'value', '1.234.567.890.123,00'),
};
