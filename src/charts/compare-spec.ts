import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';
import { empty, halos, pixels, placedText, row, rows, text } from './spec-pieces.js';

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

const ends = { domain: [{ expr: 'xMin' }, { expr: 'xMax' }], nice: false, zero: false };
const onX = { type: 'quantitative', scale: ends, axis: null } as const;
const line = { type: 'rule', stroke: row('stroke'), strokeDash: row('dash'), strokeWidth: row('width') } as const;
const level = { x: { field: 'from', ...onX }, x2: { field: 'to' }, y: pixels('y'), y2: { field: 'y2' } } as const;

const spec: TopLevelSpec = {
  ...empty,
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
    halos,
    { ...rows('labels'), mark: { ...text, fill: row('fill') }, encoding: placedText },
  ],
};
