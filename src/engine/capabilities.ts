/**
 * What the slim engine can do. The kernel is typed by these lists and the chart compiler checks each template against them,
 * so that a template never meets a transform, function, mark or scale that was left out.
 */
export const transforms = [
  'aggregate',
  'bound',
  'collect',
  'datajoin',
  'encode',
  'facet',
  'filter',
  'mark',
  'proxy',
  'relay',
  'render',
  'scale',
  'sieve',
  'sortitems',
  'viewlayout',
] as const;

export const functions = ['isValid'] as const;

export const marks = ['group', 'line', 'path', 'rect', 'rule', 'symbol', 'text'] as const;

export const scales = ['linear'] as const;
