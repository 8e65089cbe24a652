/**
 * A monitor file after reading and checking: plain frozen data, the same in a browser, in Node and in a test. Every
 * format is converted to this; only `src/data` knows which format it was.
 */

/** A text per language tag (`nl`, `en`). A text without a language is stored under the language of its file. */
export type Localized = Readonly<Record<string, string>>;

/**
 * The status of a cell. The first ten come with a number, the last five never do. Source of the distinctions: the
 * symbols of Dutch official statistics and SDMX `CL_OBS_STATUS`.
 */
export type Status =
  | 'final' //                 definitive, or not stated
  | 'provisional' //           voorlopig
  | 'revised-provisional' //   nader voorlopig
  | 'revised' //               herzien
  | 'estimated' //             geschat
  | 'forecast' //              prognose; never the latest figure
  | 'unreliable' //            low reliability
  | 'definition-differs' //    counted by another definition than the file states
  | 'rounded-to-zero' //       less than half the unit, shown as 0
  | 'remark' //                a status code unknown to this reader: see `Observation.letters`
  | 'missing' //               ontbreekt
  | 'confidential' //          geheim
  | 'suppressed' //            a small number, hidden; see `Indicator.suppression`
  | 'impossible' //            cannot exist
  | 'unpublished'; //          not published yet

/** One cell. A null always comes with one of the last five statuses; a number never does. */
export interface Observation {
  readonly value: number | null;
  readonly status: Status;
  /** All statuses of the cell, the most important one first; usually one. */
  readonly flags: readonly Status[];
  /**
   * The unknown status codes behind the status `remark`, as in the file. They are shown as they are, because their
   * meaning is unknown. Absent: none.
   */
  readonly unknownCodes?: string | undefined;
  /** Edition that published this value. */
  readonly edition: string;
  /** Id of the definition it was counted by, or null if the file names none. */
  readonly definition: string | null;
  /**
   * The publications it was taken from, out of `Indicator.sources`: all of them if the file does not say. Empty if the
   * reference cannot be read, and for most gaps.
   */
  readonly sources: readonly Source[];
  /** Interval around the value, in the unit, both bounds included; absent if the file has none. */
  readonly margin?: { readonly lower: number; readonly upper: number } | undefined;
  /** JSON pointer into the file, for "why this number?". */
  readonly pointer: string;
}

export type PeriodKind = 'year' | 'schoolyear' | 'halfyear' | 'quarter' | 'month' | 'date';

/** A period of time, identified by its code. Never a JavaScript Date: time zones would shift it. */
export interface Period {
  /** As in the file: `2023`, `2017/18`, `2023-Q1`. */
  readonly code: string;
  readonly kind: PeriodKind;
  /** A serial number in steps of its kind: neighbours differ by exactly 1. Only differences mean anything. */
  readonly ordinal: number;
  /** First and last day, both included, as `YYYY-MM-DD`. A school year runs from 1 August to 31 July. */
  readonly start: string;
  readonly end: string;
}

export interface Category {
  readonly code: string;
  readonly label: Localized;
  /** Level of a region code (`land`, `province`, `tp-landsdeel`), else null. A region code means nothing without it. */
  readonly level: string | null;
  readonly parent: string | null;
}

export interface Dimension {
  readonly id: string;
  /**
   * `destination`: where the counted people went. Shares within one combination of the other categories are shares of
   * the same people.
   */
  readonly kind: 'geo' | 'sex' | 'destination' | 'other';
  readonly label: Localized;
  /** Code of the category that represents all others together, or null if there is none. */
  readonly total: string | null;
  /**
   * For regions: the year of the classification of their codes, since borders and codes change. Null or absent: not
   * stated.
   */
  readonly year?: number | null;
  readonly categories: readonly Category[];
}

export interface Unit {
  readonly kind: 'count' | 'share' | 'index' | 'ratio' | 'amount' | 'change' | 'score' | 'number';
  readonly label: Localized;
  /** `%` for a share; empty if the label suffices. */
  readonly symbol: string;
  readonly decimals: number;
  /** Values are in units of ten to this power: 3 means thousands. */
  readonly multiplier: number;
  /** Whether parts may ever be added up. */
  readonly additive: boolean;
}

/** One publication of the monitor. */
export interface Edition {
  readonly id: string;
  /** Day of publication as `YYYY-MM-DD`, or null if unknown. */
  readonly date: string | null;
  /** Definition that its values were counted by, or null if the file names none. */
  readonly definition: string | null;
}

export interface Definition {
  readonly id: string;
  readonly text: Localized;
  /** Three words for a chart: "telling per opleiding". */
  readonly short: Localized;
}

/** A change of definition or method between the period `after` and the next one. */
export interface Break {
  readonly after: string;
  /** True if older values were recalculated the new way: then it is a note, not a cut. */
  readonly recalculated: boolean;
  readonly label: Localized;
  /** Key of the one series it applies to; null means every series. */
  readonly key: readonly string[] | null;
}

export interface Target {
  readonly id: string;
  readonly period: string;
  /** Period from which it holds, as in the file; null or absent if the file does not say. */
  readonly since?: string | null | undefined;
  readonly value: number;
  readonly rule: 'atleast' | 'atmost' | 'equals';
  /** Key of the series it was set for; it is never applied to another one. */
  readonly key: readonly string[];
  readonly definition: string | null;
  readonly label: Localized;
  readonly source: string | null;
}

/** Something that readers may want to know about. Never presented as a cause. */
export interface DatasetEvent {
  /** Period in which it happened; it may be outside the axis. */
  readonly period: string;
  readonly label: Localized;
}

/** A named class of values, from `from` (included) to the start of the next one. */
export interface Band {
  readonly from: number;
  readonly label: Localized;
}

/** Numerator or denominator of a share: what it counts, and the id of its indicator, or null. */
export interface Part {
  readonly id: string | null;
  readonly text: Localized;
}

export interface Source {
  readonly id: string;
  readonly name: Localized;
  /** Checked `https:` or `http:` address, or null. */
  readonly url: string | null;
  readonly processing: Localized | null;
  readonly licence: string | null;
  readonly retrieved: string | null;
}

/** The metadata of a file. */
export interface Indicator {
  readonly id: string;
  /** Language of texts that are not available in the requested language. */
  readonly lang: string;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly description: Localized | null;
  readonly definitions: readonly Definition[];
  /** The edition of the file itself. */
  readonly edition: Edition;
  /** All editions that its cells come from, oldest first; more than one if the series is stitched. */
  readonly editions: readonly Edition[];
  /** Other editions of the same indicator, with absolute addresses. */
  readonly previous: readonly { readonly edition: string; readonly href: string }[];
  readonly unit: Unit;
  /** The direction towards the target. `none`: never coloured, never judged. */
  readonly direction: 'up' | 'down' | 'none';
  /** Classes of values, ascending; may be empty. A value below the first class has no class. */
  readonly bands: readonly Band[];
  /** Numerator and denominator of a share or ratio; null if the file does not state them. */
  readonly derived: { readonly numerator: Part; readonly denominator: Part } | null;
  readonly measured: 'stock' | 'flow' | 'average';
  /** The counting date in words ("peildatum 1 oktober"), or null. */
  readonly reference: Localized | null;
  readonly suppression: { readonly lessThan: number } | null;
  readonly sources: readonly Source[];
  readonly notes: Readonly<Record<string, Localized>>;
  /** Day of the last update as `YYYY-MM-DD`, or null. */
  readonly updated: string | null;
}

/** One combination of categories, with a cell for every period. */
export interface Series {
  /** One category code per dimension, in the order of `Dataset.dimensions`. */
  readonly key: readonly string[];
  readonly observations: readonly Observation[];
  readonly notes: readonly string[];
  readonly pointer: string;
}

export interface Dataset {
  /** Absolute address of the file; null for figures in the page itself. */
  readonly url: string | null;
  readonly indicator: Indicator;
  /** Ascending. */
  readonly periods: readonly Period[];
  readonly dimensions: readonly Dimension[];
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  readonly events: readonly DatasetEvent[];
  readonly targets: readonly Target[];
  /** Publisher of the monitor, from its index; null for a file without an index. */
  readonly publisher: Publisher | null;
}

export interface Publisher {
  readonly name: Localized;
  readonly origin: string;
  /** Address of the page where the monitor shows this indicator; null or absent if its index names none. */
  readonly page?: string | null;
}
