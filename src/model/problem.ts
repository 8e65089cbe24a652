import type { Indicator } from './dataset.js';

/**
 * Errors as data: the codes are here, their words in `text/problem-text`. A Problem stops a widget; a Finding stays
 * with the dataset and is reported to the publisher and the site owner.
 */
export type ProblemCode =
  // the address of the data
  | 'no-source'
  | 'bad-address'
  | 'mixed-content'
  // loading
  | 'network'
  | 'timeout'
  | 'http-status'
  | 'too-large'
  | 'not-data'
  | 'not-json'
  | 'member-twice'
  | 'encoding'
  | 'empty'
  // content of the file
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
  // the query
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
  // stories
  | 'story-twice'
  | 'story-incomplete'
  | 'paper-number'
  | 'leads-nowhere'
  | 'statement-differs'
  | 'statement-unchecked'
  | 'more-findings';

/** Kinds of file that are read: figures or an index, stories, the specification of a chart, its rows. */
export type ExpectedFile = 'figures' | 'stories' | 'chart' | 'rows';

export interface Detail {
  /** Location: a JSON pointer, an attribute name or an address. */
  readonly pointer: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface Finding extends Detail {
  readonly code: FindingCode;
  /**
   * `error`: figures were left out. `note`: all figures are valid, but readers must be told. `warning`: for the
   * publisher only.
   */
  readonly severity: 'error' | 'note' | 'warning';
}

/**
 * Thrown if continuing would show a wrong number, or none. `message` is for logs; visitors see the words of
 * `text/problem-text`.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: Detail;
  /** The indicator of the query, if its file had been loaded. */
  about: Pick<Indicator, 'title' | 'lang'> | null = null;
  /** The (start of the) text that was received instead of a readable file; null if it reveals nothing. Never shown. */
  received: string | null = null;
  /** The kind of file that was expected. */
  expectedFile: ExpectedFile = 'figures';
  /** Message for visitors by language, if more is known than the code says; else null. */
  visitorMessage: Readonly<Record<string, string>> | null = null;
  /** Address of the file that the pointer refers to; null if it refers to no file, or to data in the page itself. */
  file: string | null = null;
  constructor(code: ProblemCode, detail: Detail) {
    super(
      `${code} at ${detail.pointer}: expected ${detail.expected ?? '–'}, found ${detail.found ?? '–'}`,
    );
    // An assignment would throw if the page has frozen `Error.prototype`.
    Object.defineProperty(this, 'name', { value: 'Problem' });
    this.code = code;
    this.detail = detail;
  }
}
