import type { PeriodKind, Status } from '../model/dataset.js';
import type { RichText, TextRun } from './rich-text.js';

/** Anything that the functions below insert into a text. */
type Part = string | TextRun | RichText;

/** Messages for visitors if a widget fails; `problem-text` maps each problem to one of them. */
export type Message =
  | 'net' | 'type' | 'shape' | 'broken' | 'sum' | 'wrong' | 'big' | 'new' | 'gone' | 'none' | 'edition' | 'source' | 'address' | 'setup' | 'regions' | 'chart' | 'files' | 'panel' | 'part' | 'fault'; // prettier-ignore

/**
 * All shared texts in one language. A sentence is a function of its figures, so that each language has its own word
 * order. No member is optional, so that an incomplete language does not compile.
 */
export interface Words {
  /** For `Intl`. */
  readonly locale: string;
  readonly and: string;

  // periods
  readonly kind: Readonly<Record<PeriodKind, string>>;
  /** Quarter or half year in full. `nth` counts from 1. */
  readonly part: (kind: PeriodKind, nth: number, year: string) => string;
  /** The short form for a narrow axis; `year` has two digits. */
  readonly partShort: (kind: PeriodKind, nth: number, year: string) => string;
  readonly article: (kind: PeriodKind) => string;
  readonly preposition: (kind: PeriodKind) => string;
  readonly through: (from: string, to: string) => string;
  readonly somePeriods: string;

  // numbers
  readonly plus: string;
  readonly minus: string;
  readonly percent: string;
  /** Unit of a difference between shares, for the rounded number. */
  readonly points: (number: string) => string;
  /** Noun for the measured quantity, without article. */
  readonly count: (unit: string) => string;
  readonly share: string;
  readonly figure: string;
  readonly the: (noun: string) => string;

  // status
  readonly status: Readonly<Record<Status, string>>;
  readonly lessThan: (limit: Part) => RichText;
  readonly hidden: string;
  readonly statusIs: (word: string) => RichText;
  readonly margin: (range: Part) => RichText;

  // change
  readonly comparative: (up: boolean, countable: boolean) => string;
  readonly than: (compared: Part, than: Part) => RichText;
  readonly same: (than: Part) => RichText;
  readonly thatIs: (countable: boolean, one: boolean) => string;
  readonly notComparable: (before: Part, since: Part) => RichText;
  /** `notComparable` if the periods around the cut are not adjacent. */
  readonly countChanged: (when: Part) => RichText;
  readonly first: string;

  // notes
  readonly since: (period: Part) => RichText;
  /** When the definition changed, if periods in between are not shown. */
  readonly between: (before: Part, since: Part) => RichText;
  /** Which figures precede a cut. */
  readonly before: (since: Part) => RichText;
  readonly upTo: (last: Part) => RichText;
  readonly otherCount: (when: Part) => RichText;
  readonly recalculated: string;
  /** Replaces the names of series if there are too many. */
  readonly someSeries: string;
  readonly note: string;

  // table and source
  readonly countMethod: string;
  readonly edition: string;
  readonly editions: (list: Part, many: boolean) => RichText;
  readonly blank: string;
  readonly noFigure: string;
  /** Meaning of a thin line across periods without a known figure. */
  readonly unknownBetween: string;
  readonly source: string;
  readonly unknown: string;
  readonly updated: (date: Part) => RichText;
  readonly published: (date: Part) => RichText;
  readonly otherOrigin: (host: Part, publisher: Part) => RichText;
  readonly sourceLink: (name: string) => string;

  // states
  /** Announced when requested figures have loaded. */
  readonly updatedNow: string;
  readonly table: (title: string) => string;
  readonly openData: string;
  readonly leftOut: string;
  readonly message: Readonly<Record<Message, string>>;
}
