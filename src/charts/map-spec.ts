import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource, VegaNode, VegaValue } from './chart-source.js';
import { empty, pixels, placedText, row, rows, text } from './spec-pieces.js';

/**
 * A map of regions in Vega-Lite: outlines, textures and names, all placed in pixels by `mapInput`. Tiles and real borders are the same marks;
 * no projection, scale or colour scheme is needed in the page.
 */
export const mapChart: ChartSource = {
  kind: 'map',
  get spec() {
    return spec;
  },
  patches: [
    {
      name: 'outlines as paths',
      why: 'Vega-Lite has no mark for an outline of one’s own but the shape of a point, and Vega keeps each such shape for as long as the page stands.',
      apply: (vega) => {
        const marks = list(vega.marks).filter(({ name }) => OUTLINES.some((one) => one === name));
        if (marks.length !== OUTLINES.length) throw new Error(`Expected ${OUTLINES.join(', ')}.`);
        for (const mark of marks) {
          mark.type = 'path';
          const { update } = mark.encode as unknown as { readonly update: VegaNode };
          update.path = { field: 'path' };
          for (const name of ['x', 'y', 'shape', 'size', 'opacity']) delete update[name];
        }
      },
    },
  ],
};

const OUTLINES = ['areas_marks', 'hatches_marks', 'rims_marks'];

const list = (value: VegaValue | undefined) => (value ?? []) as Record<string, VegaValue>[];

const outlines = (name: string) =>
  ({
    ...rows(name),
    mark: {
      type: 'point',
      opacity: 1,
      fill: row('fill'),
      stroke: row('stroke'),
      strokeWidth: row('width'),
      strokeOpacity: row('strength'),
      strokeDash: row('dash'),
      strokeJoin: 'round',
    },
    encoding: { x: pixels('x'), y: pixels('y') },
  }) as const;

const name = { ...text, fontSize: row('size') } as const;

const spec: TopLevelSpec = {
  ...empty,
  width: 300,
  height: 300,
  layer: [
    outlines('areas'),
    outlines('hatches'),
    outlines('rims'),
    {
      ...rows('labels'),
      name: 'halos',
      mark: { ...name, fill: null, stroke: row('halo'), strokeWidth: 8, strokeJoin: 'round' },
      encoding: placedText,
    },
    { ...rows('labels'), mark: { ...name, fill: row('fill') }, encoding: placedText },
  ],
};
