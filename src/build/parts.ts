/** What is said of more than one figure, by a long table too. */
const SHARED_SENTENCES = ['text/notes-text', 'text/summary-text', 'text/warnings-text'];

/** What makes files of a table, for one that makes them bit by bit too. */
const SHARED_FILES = ['text/csv-text', 'elements/csv-link'];

/** What views with a picture ask and say alike stands in the file that all of them need; what pictures draw alike, in that of the engine. */
const SHARED_WORDS = ['elements/around-picture', 'model/facets', 'model/one-period', 'text/explorer-text', 'text/trend-text'];
const SHARED_DRAWING = [
  ...['charts/break-marks', 'charts/period-row', 'charts/spread', 'charts/status-row', 'charts/time-and-value', 'charts/y-scale'],
  'elements/offer-picture',
];

/** What is said of rows that are held against one another, on a map too. */
const SHARED_RANKS = ['model/comparison', 'text/compare-read-out', 'text/compare-summary', 'text/compare-table'];

/** Pieces of lists of texts, for each of the widgets that are such a list. */
const SHARED_STORIES = ['elements/story-pieces'];

/** The script files, each after those it borrows from; `tp` comes last, since it holds the hashes of the others. */
export const PARTS = [
  { name: 'figures', needs: ['tp'], lends: true },
  { name: 'sentences', needs: ['tp', 'figures'], lends: true, holds: SHARED_SENTENCES },
  { name: 'csv', needs: ['tp', 'figures'], lends: true, holds: SHARED_FILES },
  { name: 'explorer', needs: ['tp', 'figures', 'sentences'], lends: true, holds: SHARED_WORDS },
  { name: 'ranked', needs: ['tp', 'figures', 'sentences'], lends: true, holds: SHARED_RANKS },
  { name: 'compare', needs: ['tp', 'figures', 'sentences', 'explorer', 'ranked'] },
  { name: 'breakdown', needs: ['tp', 'figures', 'sentences', 'explorer'], lends: true },
  { name: 'embed-code', needs: ['tp', 'figures'] },
  { name: 'indicator', needs: ['tp', 'figures'] },
  { name: 'map', needs: ['tp', 'figures', 'sentences', 'explorer', 'ranked'] },
  { name: 'select', needs: ['tp', 'figures'] },
  { name: 'table', needs: ['tp', 'figures', 'sentences', 'csv'], lends: true },
  { name: 'table-forms', needs: ['tp', 'figures', 'sentences', 'table'] },
  { name: 'target', needs: ['tp', 'figures'] },
  { name: 'value', needs: ['tp', 'figures'] },
  { name: 'trend', needs: ['tp', 'figures', 'sentences', 'explorer'], lends: true },
  { name: 'series', needs: ['tp', 'figures', 'sentences', 'explorer', 'trend'] },
  { name: 'flow', needs: ['tp', 'figures', 'sentences', 'explorer'] },
  { name: 'borders', needs: ['tp', 'figures'] },
  { name: 'provinces', needs: ['tp', 'figures'] },
  { name: 'engine', needs: ['tp', 'figures'], lends: true, holds: SHARED_DRAWING },
  { name: 'chart-compare', needs: ['tp', 'figures', 'engine'] },
  { name: 'chart-map', needs: ['tp', 'figures', 'ranked', 'engine'] },
  { name: 'chart-breakdown', needs: ['tp', 'figures', 'engine', 'breakdown'] },
  { name: 'chart-trend', needs: ['tp', 'figures', 'engine'], lends: true },
  { name: 'chart-panels', needs: ['tp', 'figures', 'engine', 'chart-trend'] },
  { name: 'chart-flow', needs: ['tp', 'figures', 'engine'] },
  { name: 'stories', needs: ['tp', 'figures'], lends: true, holds: SHARED_STORIES },
  { name: 'highlights', needs: ['tp', 'figures', 'stories'] },
  { name: 'pact', needs: ['tp', 'figures', 'stories'] },
  { name: 'own-chart', needs: ['tp'] },
  { name: 'cite', needs: ['tp', 'figures'] },
  { name: 'take', needs: ['tp', 'figures', 'csv'] },
  { name: 'upgrade', needs: [] },
  { name: 'check', needs: [] },
  // What it makes of a problem must be a problem to the others: of one class.
  { name: 'reasons', needs: ['tp'] },
  { name: 'scheme', needs: ['tp'] },
] as const satisfies readonly Part[];

export interface Part {
  readonly name: string;
  /** Files that it borrows from. */
  readonly needs: readonly string[];
  /** Whether others borrow from it. */
  readonly lends?: boolean;
  /** Modules that it holds for them beside its own, with all that these are made of: below `src`, without their ending. */
  readonly holds?: readonly string[];
}
