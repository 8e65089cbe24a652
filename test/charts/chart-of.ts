import type { ChartInput, Row } from '../../src/charts/chart-input.js';
import type { Label } from '../../src/charts/labels.js';
import { trendInput } from '../../src/widgets/trend/chart/trend.js';
import type { ChartWords } from '../../src/text/chart-words.js';
import { look, sliceOf, wordsOf, type SliceFixture } from './slice-fixture.js';

/** The line chart of a fixture, and what a test asks of it. */
export const chartOf = (
  fixture: SliceFixture,
  width: number,
  words: Partial<ChartWords> = {},
  fontSize = 13,
): ChartInput => {
  const slice = sliceOf(fixture);
  return trendInput(slice, wordsOf(slice, words), look(width, fontSize));
};

export const rows = ({ data }: Pick<ChartInput, 'data'>, name: string): readonly Row[] =>
  data[name] ?? [];
export const labels = (input: Pick<ChartInput, 'data'>): readonly Label[] =>
  rows(input, 'labels') as readonly Label[];
export const texts = (input: ChartInput): readonly string[] =>
  labels(input).map(({ text }) => text);

/** Rows that are joined by a line, per piece. */
export const pieces = (
  input: Pick<ChartInput, 'data'>,
  name = 'lines',
): readonly (readonly Row[])[] => {
  const all = rows(input, name);
  return [...new Set(all.map(({ piece }) => piece))].map((piece) =>
    all.filter((row) => row.piece === piece),
  );
};

/** The corners of a break line. */
export const breakLine = (input: Pick<ChartInput, 'data'>): readonly Row[] =>
  rows(input, 'outlines').filter(({ stroke }) => stroke === 'var(--_text-muted)');

export const targetLine = (input: Pick<ChartInput, 'data'>): readonly Row[] =>
  rows(input, 'rules').filter(({ stroke, x, x2 }) => stroke === 'var(--_target)' && x !== x2);

/** Marks on the axis: the long ones are of named periods. */
export const ticks = (input: Pick<ChartInput, 'data'>): readonly Row[] =>
  rows(input, 'rules').filter(({ x, x2, y, y2 }) => x === x2 && Number(y2) - Number(y) <= 6);

/** Where a period and a value stand in the plot, reckoned anew from the ends of the axes. */
export const placeIn = ({ width, height, padding, signals }: ChartInput) => {
  const end = (name: string): number => Number(signals[name]);
  const [plotWidth, plotHeight] = [
    width - padding.left - padding.right,
    height - padding.top - padding.bottom,
  ];
  return {
    plotWidth,
    plotHeight,
    x: (ordinal: number): number =>
      ((ordinal - end('xMin')) * plotWidth) / (end('xMax') - end('xMin')),
    y: (value: number): number =>
      plotHeight - ((value - end('yMin')) * plotHeight) / (end('yMax') - end('yMin')),
  };
};

export const years = (count: number, first = 2000): readonly number[] =>
  Array.from({ length: count }, (_, i) => first + i);
