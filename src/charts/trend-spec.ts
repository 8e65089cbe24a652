import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';
import { silentGroups } from './silent-groups.js';
import { empty, halos, pixels, placedText, row, rows, text } from './spec-pieces.js';

/**
 * The line chart in Vega-Lite. `trendInput` gives the rows and parameters; nothing is decided, measured or phrased here.
 *
 * Values and periods of lines go through the scales; what was placed beside them (labels, rules, outlines, signs) comes in pixels of the
 * plot, in as few layers as there are kinds of marks: each layer is bytes that every visitor loads.
 * Axes and legend are rows too: Vega's own would measure text with a canvas, which knows neither the page's letter nor `inherit`.
 * Colours, dashes and widths are custom properties of the element, so that a theme or forced colours need no new drawing. Vega cannot add up
 * a width in `var()`: the bounds that it keeps for such lines are not numbers, which hurts nothing while `autosize` is `none`.
 */
export const trendChart: ChartSource = {
  kind: 'trend',
  get spec() {
    return spec;
  },
  patches: [silentGroups],
};

const between = (from: string, to: string) => ({ domain: [{ expr: from }, { expr: to }], nice: false, zero: false });
const onX = { type: 'quantitative', scale: between('xMin', 'xMax'), axis: null } as const;
const onY = { type: 'quantitative', scale: between('yMin', 'yMax'), axis: null } as const;

const slanted = { ...text, fontStyle: row('style') } as const;

const spec: TopLevelSpec = {
  ...empty,
  params: [
    { name: 'xMin', value: 0 },
    { name: 'xMax', value: 1 },
    { name: 'yMin', value: 0 },
    { name: 'yMax', value: 1 },
    { name: 'fontSize', value: 13 },
  ],
  layer: [
    {
      ...rows('bands'),
      mark: { type: 'rect', fill: 'var(--_surface)' },
      encoding: { x: { field: 'from', ...onX }, x2: { field: 'to' } },
    },
    {
      ...rows('grid'),
      mark: { type: 'rule', stroke: row('stroke'), strokeDash: row('dash'), strokeWidth: 1, yOffset: 0.5 },
      encoding: { y: { field: 'value', ...onY } },
    },
    {
      ...rows('rules'),
      mark: { type: 'rule', stroke: row('stroke'), strokeDash: row('dash'), strokeWidth: row('width') },
      encoding: { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
    {
      ...rows('outlines'),
      mark: {
        type: 'line',
        stroke: row('stroke'),
        strokeDash: row('dash'),
        strokeWidth: row('width'),
        fill: row('fill'),
        fillOpacity: 0.2,
      },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        order: { field: 'order', type: 'quantitative' },
        detail: { field: 'piece', type: 'nominal' },
      },
    },
    {
      ...rows('lines'),
      // A null that came this far is left out, never drawn as zero.
      mark: {
        type: 'line',
        stroke: row('stroke'),
        strokeDash: row('dash'),
        strokeWidth: row('width'),
        strokeCap: row('cap') as never,
        strokeJoin: 'round',
      },
      encoding: { x: { field: 'period', ...onX }, y: { field: 'value', ...onY }, detail: { field: 'piece', type: 'nominal' } },
    },
    {
      ...rows('points'),
      mark: {
        type: 'point',
        opacity: 1,
        strokeWidth: 2,
        stroke: row('stroke'),
        fill: row('fill'),
        size: row('size'),
        shape: row('shape') as never,
      },
      encoding: { x: { field: 'period', ...onX }, y: { field: 'value', ...onY } },
    },
    {
      ...rows('signs'),
      mark: {
        type: 'point',
        opacity: 1,
        strokeWidth: row('width'),
        stroke: row('stroke'),
        fill: row('fill'),
        size: row('size'),
        shape: row('shape') as never,
      },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
    { ...halos, mark: { ...halos.mark, fontStyle: row('style') } },
    { ...rows('labels'), mark: { ...slanted, fill: row('fill') }, encoding: placedText },
  ],
};
