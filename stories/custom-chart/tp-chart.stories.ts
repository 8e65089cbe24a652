import type { TpChart } from '../../src/widgets/custom-chart/tp-chart.js';
import { expectSoon } from '../expect-soon.js';
import { keepsAuthorText, part, says } from '../reader.js';
import { onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText = 'Voorbeeld, verzonnen cijfers: groep A 10, groep B 30, groep C 20.';
const bars = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 'container',
  height: 160,
  data: {
    values: [
      { groep: 'A', aantal: 10 },
      { groep: 'B', aantal: 30 },
      { groep: 'C', aantal: 20 },
    ],
  },
  mark: 'bar',
  encoding: {
    y: { field: 'groep', type: 'nominal', title: null },
    x: { field: 'aantal', type: 'quantitative', title: 'Aantal' },
  },
};

const chart = (args: Args, spec: object): HTMLElement => {
  const element = widget('tp-chart', args, authorText) as TpChart;
  element.spec = spec;
  return element;
};

/** The picture has its place. What is in it nobody outside can see. */
const isDrawn = async (canvas: HTMLElement): Promise<void> =>
  void (await expectSoon(
    'a picture stands in its frame',
    () => part(canvas, 'chart')?.querySelector('iframe')?.getBoundingClientRect().height ?? 0,
    (height) => height > 0,
  ));

export default {
  title: 'Elements/tp-chart',
  component: 'tp-chart',
  args: {
    files: '/tp-chart-files/',
    lang: 'nl',
    loading: 'eager',
    heading: 'Voorbeeld: drie groepen',
    summary: 'Voorbeeld: van drie groepen is B de grootste, met 30.',
  },
  render: (args: Args) => chart(args, bars),
};

export const Bars = {
  name: 'Any Vega-Lite, with the words that say what it shows',
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'summary', 'van drie groepen is B de grootste');
    await isDrawn(canvasElement);
    await keepsAuthorText(canvasElement);
  },
};

export const English = {
  args: {
    lang: 'en',
    heading: 'Example: three groups',
    summary: 'Example: of three groups, B is the largest, with 30.',
  },
  play: async ({ canvasElement }: Play) => isDrawn(canvasElement),
};

export const FixedHeight = {
  name: 'A fixed height: nothing moves when the picture comes',
  args: { height: '320' },
  render: (args: Args) => chart(args, { ...bars, height: 'container' }),
  play: async ({ canvasElement }: Play) => isDrawn(canvasElement),
};

export const Wordless = {
  name: 'Without words there is no picture',
  args: { summary: '' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'schrijf in “summary” wat er op de grafiek te zien is');
    await keepsAuthorText(canvasElement);
    if (part(canvasElement, 'chart') !== null) throw new Error('there is a picture');
  },
};

export const Broken = {
  name: 'A specification that is none',
  render: (args: Args) => chart(args, { grafiek: 'staaf' }),
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'error', 'niet goed gemaakt', 'staat hier in woorden');
    await says(canvasElement, 'summary', 'van drie groepen is B de grootste');
  },
};

export const Heavy = {
  name: 'A specification that would fill the memory',
  args: { lang: 'en', heading: 'Example: too much', summary: 'Example: a thousand million rows.' },
  render: (args: Args) =>
    chart(args, { ...bars, data: { sequence: { start: 0, stop: 1e9, as: 'aantal' } } }),
  play: async ({ canvasElement }: Play) =>
    says(canvasElement, 'error', 'too heavy and is therefore not drawn'),
};

export const Dark = {
  name: 'On a dark page: the picture has a ground of its own',
  render: (args: Args) => onDark(chart(args, bars)),
  play: async ({ canvasElement }: Play) => isDrawn(canvasElement),
};
