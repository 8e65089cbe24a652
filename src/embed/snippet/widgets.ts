// Made from src/widgets/index.ts by `npm run docs`.

/**
 * What can be embedded by itself: each element that shows figures of the monitor, but the one that stands in a
 * sentence.
 */
export const WIDGETS = [
  'answers',
  'breakdown',
  'commitments',
  'compare',
  'flow',
  'highlights',
  'indicator',
  'map',
  'progress',
  'slope',
  'table',
  'target',
  'trend',
] as const;

/** What an address or `data-tp-…` may set: the attributes of these, from their docblocks. */
export const ATTRIBUTES = [
  'actions',
  'borders',
  'by',
  'chosen-period',
  'chosen-series',
  'columns',
  'compare',
  'edition',
  'editions',
  'filter',
  'form',
  'goal',
  'heading',
  'heading-level',
  'hide',
  'highlight',
  'indicator',
  'lang',
  'layout',
  'level',
  'marks',
  'pact',
  'party',
  'pasted',
  'period',
  'region',
  'scale',
  'size',
  'sort',
  'split',
  'table',
  'target',
  'theme',
  'view',
] as const;
