/**
 * What the charts have in common as they are written: they come with exact sizes, and what was placed comes in pixels of the plot. None of this
 * reaches a page, only what the compiler makes of it.
 */

/** Of the plot, without a scale. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/** A property of a mark that each row gives. */
export const row = (field: string) => ({ expr: `datum.${field}` });

/** A data set that comes with the figures. */
export const rows = (name: string) => ({ name, data: { name, format: { parse: null } } }) as const;

export const text = {
  type: 'text',
  baseline: 'alphabetic',
  align: row('align'),
  fontSize: { expr: 'fontSize' },
  fontWeight: row('weight'),
} as const;

export const placedText = { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } } as const;

/** Round letters that stand on lines, below the letters themselves. */
export const halos = {
  ...rows('labels'),
  name: 'halos',
  transform: [{ filter: 'datum.halo' }],
  mark: { ...text, fill: null, stroke: 'var(--_paper)', strokeWidth: 5, strokeJoin: 'round' } as const,
  encoding: placedText,
};

export const empty = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 200,
  padding: 0,
  background: 'transparent',
  // The element gives exact sizes: nothing may grow or shrink with a text that Vega measured.
  autosize: 'none',
  config: { aria: false, font: 'inherit', view: { stroke: null }, mark: { aria: false, invalid: 'filter' } },
} as const;
