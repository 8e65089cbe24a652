/* Shared pieces of the specifications: sizes are exact, and marks have positions in pixels of the plot. */

/** A position in pixels of the plot, without a scale. */
export const pixels = (field: string) =>
  ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/** A position on a linear scale between two parameters. */
export const between = (from: string, to: string) =>
  ({
    type: 'quantitative',
    scale: { domain: [{ expr: from }, { expr: to }], nice: false, zero: false },
    axis: null,
  }) as const;

/** A mark property that each row sets. */
export const row = (field: string) => ({ expr: `datum.${field}` });

/** A data set whose rows come with the input. */
export const rows = (name: string) => ({ name, data: { name, format: { parse: null } } }) as const;

export const text = {
  type: 'text',
  baseline: 'alphabetic',
  align: row('align'),
  fontSize: { expr: 'fontSize' },
  fontWeight: row('weight'),
} as const;

export const placedText = {
  x: pixels('x'),
  y: pixels('y'),
  text: { field: 'text', type: 'nominal' },
} as const;

/** Outlines around labels over lines, drawn below the labels themselves. */
export const halos = {
  ...rows('labels'),
  name: 'halos',
  transform: [{ filter: 'datum.halo' }] as const,
  mark: {
    ...text,
    fill: null,
    stroke: 'var(--_paper)',
    strokeWidth: 5,
    strokeJoin: 'round',
  } as const,
  encoding: placedText,
};

export const empty = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 200,
  padding: 0,
  background: 'transparent',
  // The element sets exact sizes: nothing may resize with text that Vega measured.
  autosize: 'none',
  config: {
    aria: false,
    font: 'inherit',
    view: { stroke: null },
    mark: { aria: false, invalid: 'filter' },
  },
} as const;

const onX = between('xMin', 'xMax');
const onY = between('yMin', 'yMax');

/** Straight lines between two places of the plot. */
export const placedRules = {
  ...rows('rules'),
  mark: {
    type: 'rule',
    stroke: row('stroke'),
    strokeDash: row('dash'),
    strokeWidth: row('width'),
  },
  encoding: { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
} as const;

/** Lines and areas from corner to corner. */
export const placedOutlines = {
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
} as const;

/** Lines of figures over periods, by scales between `xMin` and `xMax`, `yMin` and `yMax`. */
export const valueLines = {
  ...rows('lines'),
  // A null that came this far is left out, never drawn as zero.
  mark: {
    type: 'line',
    stroke: row('stroke'),
    strokeDash: row('dash'),
    strokeWidth: row('width'),
    strokeCap: row('cap'),
    strokeJoin: 'round',
  },
  encoding: {
    x: { field: 'period', ...onX },
    y: { field: 'value', ...onY },
    detail: { field: 'piece', type: 'nominal' },
  },
} as const;

/** Points on them. */
export const valuePoints = {
  ...rows('points'),
  mark: {
    type: 'point',
    opacity: 1,
    strokeWidth: 2,
    stroke: row('stroke'),
    fill: row('fill'),
    size: row('size'),
    shape: row('shape'),
  },
  encoding: { x: { field: 'period', ...onX }, y: { field: 'value', ...onY } },
} as const;
