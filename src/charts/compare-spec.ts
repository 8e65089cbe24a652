import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';

/**
 * Ranked bars or dots in Vega-Lite. `compareInput` gives the rows and parameters; nothing is decided, measured or phrased here.
 * Values go through the scale; places from top to bottom, and what was placed beside the bars, come in pixels of the plot. As in the line
 * chart, axis and legend are rows too, and colours are custom properties of the element.
 */
export const compareChart: ChartSource = {
  kind: 'compare',
  get spec() {
    return spec;
  },
  patches: [],
};

const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const row = (field: string) => ({ expr: `datum.${field}` });
const rows = (name: string) => ({ name, data: { name, format: { parse: null } } }) as const;

const ends = { domain: [{ expr: 'xMin' }, { expr: 'xMax' }], nice: false, zero: false };
const onX = { type: 'quantitative', scale: ends, axis: null } as const;
const line = { type: 'rule', stroke: row('stroke'), strokeDash: row('dash'), strokeWidth: row('width') } as const;
const level = { x: { field: 'from', ...onX }, x2: { field: 'to' }, y: pixels('y'), y2: { field: 'y2' } } as const;

const text = {
  type: 'text',
  baseline: 'alphabetic',
  align: row('align'),
  fontSize: { expr: 'fontSize' },
  fontWeight: row('weight'),
} as const;
const placedText = { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } } as const;

const spec: TopLevelSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 200,
  padding: 0,
  background: 'transparent',
  // The element gives exact sizes: nothing may grow or shrink with a text that Vega measured.
  autosize: 'none',
  config: { aria: false, font: 'inherit', view: { stroke: null }, mark: { aria: false, invalid: 'filter' } },
  params: [
    { name: 'xMin', value: 0 },
    { name: 'xMax', value: 1 },
    { name: 'fontSize', value: 13 },
    // Draws nothing: where each row begins and ends, for who points at one.
    { name: 'stops', value: [] },
  ],
  layer: [
    { ...rows('grid'), mark: line, encoding: level },
    {
      ...rows('bars'),
      mark: {
        type: 'rect',
        fill: row('fill'),
        fillOpacity: row('opacity'),
        stroke: row('stroke'),
        strokeDash: row('dash'),
        strokeWidth: row('width'),
      },
      encoding: level,
    },
    { ...rows('rules'), mark: line, encoding: level },
    {
      ...rows('points'),
      mark: {
        type: 'point',
        opacity: 1,
        strokeWidth: row('width'),
        stroke: row('stroke'),
        fill: row('fill'),
        size: row('size'),
        shape: row('shape') as never,
      },
      encoding: { x: { field: 'value', ...onX }, y: pixels('y') },
    },
    {
      ...rows('labels'),
      name: 'halos',
      transform: [{ filter: 'datum.halo' }],
      mark: { ...text, fill: null, stroke: 'var(--_paper)', strokeWidth: 5, strokeJoin: 'round' },
      encoding: placedText,
    },
    { ...rows('labels'), mark: { ...text, fill: row('fill') }, encoding: placedText },
  ],
};
