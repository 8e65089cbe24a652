import type { Band, Break, Definition, Edition, Indicator, Localized, Observation, Period, Publisher, Target } from './dataset.js';
import type { Provenance } from './provenance.js';

/**
 * The answer to one question put to a dataset. Every decision is taken here, once: which period is last, where a line is cut,
 * what may be compared with what, who printed what is shown. `text` and `charts` only phrase it, so that they cannot disagree. Its provenance is
 * that of all shown figures.
 */
export interface Slice extends Provenance {
  readonly indicator: Indicator;
  /** Absolute address of the file, or null. */
  readonly url: string | null;
  readonly publisher: Publisher | null;
  /** What holds for every series: the chosen category of each dimension that is not the split, totals included. */
  readonly at: readonly Coordinate[];
  /** The dimension that tells the series apart, or several of them; null for one series. */
  readonly split: SliceSplit | null;
  /** Shown periods, ascending; at least one. */
  readonly periods: readonly Period[];
  /** At least one, in the order asked for; the first leads. */
  readonly series: readonly SliceSeries[];
  /** How many further series answer the question, which are more than a page can hold and stand in the files alone; absent where there are none. */
  readonly more?: number;
  /** Ids of the series that stand out: named by the question, or chosen by page or group. */
  readonly highlighted: readonly string[];
  /** Names of the dimensions, `@geo` for that of regions, that page or group have chosen in and that these figures do not have. */
  readonly unheeded: readonly string[];
  /** Cuts that hold for at least one shown series, ascending; a recalculated break is listed with `cut: false`. */
  readonly breaks: readonly SliceBreak[];
  /** Events in shown periods, ascending. */
  readonly events: readonly { readonly at: number; readonly label: Localized }[];
  /** Targets that were set for a shown series, by the definition of its latest figure. Also those in a period that is not shown. */
  readonly targets: readonly SliceTarget[];
  /** Targets of a shown series that must not be drawn against it: its latest figure is counted by another definition. */
  readonly otherTargets: readonly { readonly target: Target; readonly reason: 'definition' }[];
  /**
   * The country beside the leading series, in the period of its latest figure. Null where the series is about the country itself, and
   * where the country has no number there or one of another edition or definition.
   */
  readonly country: SliceCountry | null;
  /** Provenance of the latest figure of the leading series and of those that it is compared with: what a card tells. */
  readonly figure: Provenance;
  /** Definitions that the shown cells were counted by, oldest period first. */
  readonly definitions: readonly Definition[];
  /** Texts of the notes that belong to the shown series. */
  readonly notes: readonly Localized[];
  /** What is said where other regions stand beside those that are asked about; absent where none was asked for. */
  readonly beside?: SliceBeside;
  /** How the numbers were made where they are index numbers; absent where they stand in the unit of the file. */
  readonly index?: SliceIndex;
  /** Why no index could be made of it: `unit`, no counts or amounts; `base`, no period in which all have a figure above 0. */
  readonly notIndexed?: 'unit' | 'base';
  /** What is said where each series is an edition; absent where none is. */
  readonly versions?: SliceVersions;
}

export interface SliceVersions {
  /** The answer of each edition by itself, aligned with the series. */
  readonly answers: readonly Slice[];
  /** Editions that count by another definition than the newest, which is given. */
  readonly leftOut: readonly { readonly edition: Edition; readonly definition: Definition | null }[];
  /** What each edition changed of the one before it, the newest first. */
  readonly revisions: readonly SliceRevision[];
}

export interface SliceRevision {
  /** Ids of the two editions. */
  readonly newer: string;
  readonly older: string;
  /** How many figures both give, and how many of them differ as they are written. */
  readonly shared: number;
  readonly changed: number;
  /** The largest change, newer minus older, and the index of its period; the first of equals. */
  readonly largest: { readonly at: number; readonly absolute: number } | null;
}

export interface SliceBeside {
  /** Whether the numbers grow with the size of a region: then only their courses can be compared. */
  readonly unequal: boolean;
  /** Regions whose numbers were counted or published differently. */
  readonly leftOut: readonly Localized[];
  /**
   * The leading series minus another one, in the unit, between the figures as they are written, in the last period in which both have one.
   * `series` is that of the other one. Empty where `unequal`.
   */
  readonly differences: readonly { readonly series: number; readonly at: number; readonly absolute: number }[];
}

export interface SliceIndex {
  /** The same in the unit of the file. */
  readonly of: Slice;
  /** From cut to cut, as indexes of periods, both included; `base` is the one that is 100 for every series. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly base: number }[];
}

/** Of several dimensions `id` and `label` name all of them. */
export interface SliceSplit {
  readonly id: string;
  readonly label: Localized;
  /** Each of several dimensions, in the order asked for; absent where there is one. */
  readonly parts?: readonly { readonly id: string; readonly label: Localized }[] | undefined;
}

export interface Coordinate {
  readonly dimension: string;
  readonly dimensionLabel: Localized;
  readonly code: string;
  readonly label: Localized;
  /** Whether this category is the total of its dimension: then it need not be said. */
  readonly total: boolean;
}

export interface SliceSeries {
  /** Category code of the split, those of several dimensions with blanks between, or `all`. */
  readonly id: string;
  /** Category label of the split, those of several dimensions with commas between, or the short title of the indicator. */
  readonly label: Localized;
  /** Its category in each of several dimensions, as in `SliceSplit.parts`; absent where there is one. */
  readonly parts?: readonly { readonly code: string; readonly label: Localized; readonly total: boolean }[] | undefined;
  /** Whether it is the total of its dimension, or of all of several. */
  readonly total: boolean;
  /** Level of a region's code, where the split tells regions apart; else null or absent. */
  readonly level?: string | null;
  /** Whether it stands in the background: it is there to be compared with. */
  readonly context?: boolean;
  /** Aligned with `Slice.periods`. */
  readonly observations: readonly Observation[];
  /**
   * Stretches of neighbouring numbers that may be joined by a line, as first and last index, both included.
   * A gap, a period left out of the axis and a cut each end a run; a run of one is an isolated point.
   */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  /** Successive numbers with periods between them that have none, and no cut: first and last index. They may be compared. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** Index of the last number that is not a forecast, or null where there is none. */
  readonly latest: number | null;
  /** `latest` against the last comparable number before it. */
  readonly change: Change;
  /** First and last number since the last cut: what a sentence may compare. Null with fewer than two such numbers. */
  readonly span: Span | null;
  /** Class of the latest figure; null where it is in none, or the indicator has none. */
  readonly band: Band | null;
}

export interface SliceTarget {
  readonly target: Target;
  /** Index of its series. */
  readonly series: number;
  /** Index of its period; null where that is not shown. */
  readonly at: number | null;
  /** Whether the figure of that very period meets it; null where there is none, or only a forecast. */
  readonly reached: 'yes' | 'no' | null;
  /** That figure as it is written minus the target, in the unit (points for a share); null as above. */
  readonly distance: number | null;
}

export interface SliceCountry {
  /** Name of the category that is the total of the geographical dimension. */
  readonly label: Localized;
  readonly observation: Observation;
  readonly period: Period;
  /**
   * Leading series minus country, in the unit, of the figures as they are written; points for a share. Null for a count or an amount:
   * a region is part of its country, of which only a share may be said.
   */
  readonly difference: number | null;
}

export type Change =
  | {
      readonly kind: 'known';
      /** The period that it is compared with: it may lie before those shown, and periods without a number may lie between. */
      readonly than: Period;
      /** In the unit itself, between the figures as they are written; for a share these are percentage points. */
      readonly absolute: number;
      /** As a fraction of the older value; null for all but counts and amounts, and where the older value is not above 0. */
      readonly relative: number | null;
    }
  | { readonly kind: 'none'; readonly reason: 'no-value' | 'first' }
  /** The counting changed in between: `than` is the period of the last earlier number, which it must not be compared with. */
  | { readonly kind: 'none'; readonly reason: 'break'; readonly than: Period };

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly absolute: number;
  readonly relative: number | null;
  /** Index of the highest and lowest number of the span; the first of equals. */
  readonly highest: number;
  readonly lowest: number;
  /** How many numbers there are between `from` and `to`, both included. */
  readonly count: number;
  /** How many of its periods hold no number. */
  readonly missing: number;
  /** Documented thresholds: see `trendOf`. Null where too little is known to call it steady. */
  readonly trend: 'rose' | 'fell' | 'steady' | 'fluctuated' | null;
}

export interface SliceBreak {
  /** Between this index and the next. */
  readonly after: number;
  readonly cut: boolean;
  readonly break: Break;
  /** Definition before and after, where the cells name them; null where the rows that it holds for name different ones. */
  readonly before: Definition | null;
  readonly since: Definition | null;
}
