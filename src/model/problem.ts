import type { Indicator } from './dataset.js';

/**
 * What can be wrong, as data. Codes here, words in `text/problems`.
 * A Problem stops a widget; a Finding travels with the dataset to the publisher and the site owner.
 */
export type ProblemCode =
  // where the data are
  | 'no-source'
  | 'bad-address'
  | 'mixed-content'
  // bringing them in
  | 'network'
  | 'timeout'
  | 'http-status'
  | 'too-large'
  | 'not-data'
  | 'not-json'
  | 'member-twice'
  | 'encoding'
  | 'empty'
  // what they say
  | 'unknown-format'
  | 'other-format'
  | 'newer-version'
  | 'shape'
  | 'control-totals'
  | 'unit-mismatch'
  | 'parts-over-total'
  | 'rows-left-out'
  | 'period-twice'
  | 'category-twice'
  // what was asked
  | 'unknown-indicator'
  | 'unknown-edition'
  | 'unknown-dimension'
  | 'unknown-category'
  | 'unknown-period'
  | 'unknown-target'
  | 'no-data'
  | 'bad-attribute'
  | 'mixed-regions'
  // the library itself
  | 'internal'
  | 'script-blocked'
  | 'files-blocked'
  // drawing
  | 'chart-blocked'
  | 'draw-failed';

export type FindingCode =
  | 'value-count'
  | 'status-count'
  | 'edition-count'
  | 'unknown-code'
  | 'key-length'
  | 'series-twice'
  | 'not-a-number'
  | 'number-under-status'
  | 'unknown-status'
  | 'definition-joined'
  | 'period-order'
  | 'missing-text'
  | 'bad-url'
  | 'large-file'
  | 'control-unread'
  | 'missing-source'
  | 'source-count'
  | 'unknown-source'
  | 'unknown-edition'
  | 'decimals'
  | 'out-of-range'
  | 'margin'
  | 'after-update'
  | 'parts-differ'
  | 'target-without-row'
  | 'left-out'
  | 'bad-day'
  | 'damaged-text'
  | 'encoded-twice'
  | 'older-copy'
  // in what is told beside the figures
  | 'story-twice'
  | 'story-incomplete'
  | 'paper-number'
  | 'leads-nowhere'
  | 'statement-differs'
  | 'statement-unchecked'
  | 'more-findings';

/** Kinds of text that we read: figures or an index, stories, the specification of a chart, its rows. */
export type Wanted = 'figures' | 'stories' | 'chart' | 'rows';

export interface Detail {
  /** Where: a JSON pointer, an attribute name or an address. */
  readonly pointer: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface Finding extends Detail {
  readonly code: FindingCode;
  /** `error`: figures were left out. `note`: all figures stand, but a reader must know. `warning`: for the publisher alone. */
  readonly severity: 'error' | 'note' | 'warning';
}

/** Thrown where going on would show a wrong number, or none. `message` is for logs; visitors get `text/problems`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: Detail;
  /** The indicator that the question was about, once its file had come. */
  about: Pick<Indicator, 'title' | 'lang'> | null = null;
  /** What came in the place of a file that could be read, or the beginning of it; null where nothing can be learned from it. Never shown. */
  given: string | null = null;
  /** What was to be read there. */
  wanted: Wanted = 'figures';
  /** What a visitor is told, by language, where more is known than the code says; else null. */
  said: Readonly<Record<string, string>> | null = null;
  /** Address of the file in which the pointer leads there; null where that is not in a file, or in the page itself. */
  file: string | null = null;
  constructor(code: ProblemCode, detail: Detail) {
    super(`${code} at ${detail.pointer}: expected ${detail.expected ?? '–'}, found ${detail.found ?? '–'}`);
    // Not by assignment: that throws where a page has frozen `Error.prototype`.
    Object.defineProperty(this, 'name', { value: 'Problem' });
    this.code = code;
    this.detail = detail;
  }
}
