/**
 * What a monitor file says, once it has been read and checked: plain frozen data, the same in a browser, in Node and in a test.
 * Every format ends here; nothing right of `sources` knows which format it was.
 */

/** A text per language tag (`nl`, `en`). A text without a language stands under the language of its file. */
export type Localized = Readonly<Record<string, string>>;

/**
 * Why a cell holds what it holds. The first ten come with a number, the last five never do.
 * Source of the distinctions: the symbols of Dutch official statistics and SDMX `CL_OBS_STATUS`.
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
  | 'remark' //                a letter that this reader does not know: see `Observation.letters`
  | 'missing' //               ontbreekt
  | 'confidential' //          geheim
  | 'suppressed' //            a small number, hidden; see `Indicator.suppression`
  | 'impossible' //            cannot exist
  | 'unpublished'; //          not published yet

/** One cell. A null always comes with one of the last five statuses; a number never does. */
export interface Observation {
  readonly value: number | null;
  readonly status: Status;
  /** All statuses of the cell, the leading one first; usually one. */
  readonly flags: readonly Status[];
  /** The letters behind the status `remark`, as the file has them: shown, since nobody here knows their word. Absent: none. */
  readonly letters?: string | undefined;
  /** Edition that published this value. */
  readonly edition: string;
  /** Id of the definition it was counted by, or null where the file names none. */
  readonly definition: string | null;
  /** What printed it, of `Indicator.sources`: all of them where the file does not say. Empty where what it says cannot be read, and for most gaps. */
  readonly sources: readonly Source[];
  /** Interval around the value, in the unit, both ends included; absent where none is given. */
  readonly margin?: { readonly lower: number; readonly upper: number } | undefined;
  /** JSON pointer into the file, for "why this number?". */
  readonly pointer: string;
}

export type PeriodKind = 'year' | 'schoolyear' | 'halfyear' | 'quarter' | 'month' | 'date';

/** A stretch of time by its own code. Never a JavaScript Date: time zones would move it. */
export interface Period {
  /** As in the file: `2023`, `2017/18`, `2023-Q1`. */
  readonly code: string;
  readonly kind: PeriodKind;
  /** Whole steps of its kind, so that neighbours differ by exactly 1. Only differences mean anything. */
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
  /** `destination`: where those went who were counted. Shares of one combination of the other categories are shares of the same people. */
  readonly kind: 'geo' | 'sex' | 'destination' | 'other';
  readonly label: Localized;
  /** Code of the category that stands for all others together, or null where there is none. */
  readonly total: string | null;
  /** Of regions: the year of the classification that their codes belong to; borders move, and codes with them. Null or absent: not stated. */
  readonly year?: number | null;
  readonly categories: readonly Category[];
}

export interface Unit {
  readonly kind: 'count' | 'share' | 'index' | 'ratio' | 'amount' | 'change' | 'score' | 'number';
  readonly label: Localized;
  /** `%` for a share; empty where the label says it all. */
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
  /** Day of publication as `YYYY-MM-DD`, or null where it is not known. */
  readonly date: string | null;
  /** Definition its values were counted by, or null where the file names none. */
  readonly definition: string | null;
}

export interface Definition {
  readonly id: string;
  readonly text: Localized;
  /** Three words for a chart: "telling per opleiding". */
  readonly short: Localized;
}

/** Between `after` and the next period the counting changed. */
export interface Break {
  readonly after: string;
  /** True when older values were counted again the new way: then it is a note, not a cut. */
  readonly recalculated: boolean;
  readonly label: Localized;
  /** The one series it holds for, as its key; null means every series. */
  readonly key: readonly string[] | null;
}

export interface Target {
  readonly id: string;
  readonly period: string;
  /** Period from which it holds, as the file has it; null or absent where it does not say. */
  readonly since?: string | null | undefined;
  readonly value: number;
  readonly rule: 'atleast' | 'atmost' | 'equals';
  /** Who it holds for: never applied to another series. */
  readonly key: readonly string[];
  readonly definition: string | null;
  readonly label: Localized;
  readonly source: string | null;
}

/** Something a reader may want to know of. Never a cause. */
export interface Happening {
  /** Period in which it happened; it need not be on the axis. */
  readonly period: string;
  readonly label: Localized;
}

/** A named class of values: it begins at `from`, included, and ends where the next one begins. */
export interface Band {
  readonly from: number;
  readonly label: Localized;
}

/** Numerator or denominator of a share: what it counts, and the indicator that it is, or null. */
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

/** Everything that is said once per file. */
export interface Indicator {
  readonly id: string;
  /** Language of texts that are not in the language asked for. */
  readonly lang: string;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly description: Localized | null;
  readonly definitions: readonly Definition[];
  /** The edition that the file is. */
  readonly edition: Edition;
  /** All editions that its cells come from, oldest first; one, unless the series is stitched. */
  readonly editions: readonly Edition[];
  /** Other editions of the same indicator, with absolute addresses. */
  readonly previous: readonly { readonly edition: string; readonly href: string }[];
  readonly unit: Unit;
  /** Which way counts as towards the goal. `none`: never coloured, never judged. */
  readonly direction: 'up' | 'down' | 'none';
  /** Classes of values, ascending; empty where there are none. A value below the first is in none. */
  readonly bands: readonly Band[];
  /** What was divided by what, for a share or ratio that says so. */
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

/** One row: a combination of categories, and a cell for every period. */
export interface Series {
  /** One category code per dimension, in the order of `Dataset.dimensions`. */
  readonly key: readonly string[];
  readonly observations: readonly Observation[];
  readonly notes: readonly string[];
  readonly pointer: string;
}

export interface Dataset {
  /** Absolute address it was read from; null for figures that stand in the page itself. */
  readonly url: string | null;
  readonly indicator: Indicator;
  /** Ascending. */
  readonly periods: readonly Period[];
  readonly dimensions: readonly Dimension[];
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  readonly events: readonly Happening[];
  readonly targets: readonly Target[];
  /** Who publishes the monitor, from its index; null for a file on its own. */
  readonly publisher: Publisher | null;
}

export interface Publisher {
  readonly name: Localized;
  readonly origin: string;
  /** Address of the page where the monitor shows this indicator; null or absent where its index names none. */
  readonly page?: string | null;
}
