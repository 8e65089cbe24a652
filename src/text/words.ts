import type { PeriodKind, Status } from '../model/dataset.js';
import { en } from './en.js';
import type { Lang } from './lang.js';
import { nl } from './nl.js';
import type { Phrase, Piece } from './phrase.js';

/** Words as they come out of the functions below. */
type Part = string | Piece | Phrase;

/** What a visitor is told when something stops a widget; which problem gets which is decided in `problem-text`. */
export type Message =
  | 'net' | 'type' | 'shape' | 'broken' | 'sum' | 'wrong' | 'big' | 'new' | 'gone' | 'none' | 'edition' | 'source' | 'address' | 'setup' | 'regions' | 'chart' | 'files' | 'part' | 'fault'; // prettier-ignore

/**
 * Everything the widgets say in one language. A sentence is a function of its figures, so that each language keeps its own word order;
 * there are no optional members, so that a language is complete or does not compile.
 */
export interface Words {
  /** For `Intl`. */
  readonly locale: string;
  readonly and: string;

  // periods
  readonly kind: Readonly<Record<PeriodKind, string>>;
  /** Quarter or half year in full. `nth` counts from 1. */
  readonly part: (kind: PeriodKind, nth: number, year: string) => string;
  /** The same for a narrow axis; `year` has two digits. */
  readonly partShort: (kind: PeriodKind, nth: number, year: string) => string;
  readonly article: (kind: PeriodKind) => string;
  readonly preposition: (kind: PeriodKind) => string;
  readonly through: (from: string, to: string) => string;
  readonly somePeriods: string;

  // numbers
  readonly plus: string;
  readonly minus: string;
  readonly percent: string;
  /** Unit of a difference between shares, for the number as it is written. */
  readonly points: (number: string) => string;
  /** A noun for what is measured, without its article. */
  readonly count: (unit: string) => string;
  readonly share: string;
  readonly figure: string;
  readonly the: (noun: string) => string;

  // status
  readonly status: Readonly<Record<Status, string>>;
  readonly lessThan: (limit: Part) => Phrase;
  readonly hidden: string;
  readonly statusIs: (word: string) => Phrase;
  readonly margin: (range: Part) => Phrase;

  // change
  readonly comparative: (up: boolean, countable: boolean) => string;
  readonly than: (compared: Part, than: Part) => Phrase;
  readonly same: (than: Part) => Phrase;
  readonly thatIs: (countable: boolean, one: boolean) => string;
  readonly notComparable: (before: Part, since: Part) => Phrase;
  /** The same where the periods round the cut are not neighbours. */
  readonly countChanged: (when: Part) => Phrase;
  readonly first: string;

  // notes
  readonly since: (period: Part) => Phrase;
  /** When the counting changed, where periods in between are not shown. */
  readonly between: (before: Part, since: Part) => Phrase;
  /** Which figures lie before a cut. */
  readonly before: (since: Part) => Phrase;
  readonly upTo: (last: Part) => Phrase;
  readonly otherCount: (when: Part) => Phrase;
  readonly recalculated: string;
  /** In place of the names of series, where these are too many. */
  readonly someSeries: string;
  readonly note: string;

  // table and source
  readonly countMethod: string;
  readonly edition: string;
  readonly editions: (list: Part, many: boolean) => Phrase;
  readonly blank: string;
  readonly noFigure: string;
  /** What a thin line over periods without a known figure stands for. */
  readonly unknownBetween: string;
  readonly source: string;
  readonly unknown: string;
  readonly updated: (date: Part) => Phrase;
  readonly published: (date: Part) => Phrase;
  readonly otherOrigin: (host: Part, publisher: Part) => Phrase;
  readonly sourceLink: (name: string) => string;

  // states
  /** On the button that unfolds picture and table. */
  readonly more: string;
  /** Spoken when what the reader asked for has come. */
  readonly updatedNow: string;
  readonly table: (title: string) => string;
  readonly openData: string;
  readonly leftOut: string;
  readonly message: Readonly<Record<Message, string>>;
}

const languages: Readonly<Record<Lang, Words>> = { nl, en };

export const wordsOf = (lang: Lang): Words => languages[lang];
