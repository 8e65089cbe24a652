import type {
  Band,
  Break,
  Definition,
  Edition,
  Indicator,
  Localized,
  Observation,
  Period,
  Publisher,
  Target,
} from './dataset.js';
import type { Change, PeriodSpan } from './change.js';
import type { Provenance } from './provenance.js';

/**
 * The answer to one query on a dataset. Every decision is made here, once: which period is last, where a line is cut,
 * what may be compared, which sources are named. `text` and `charts` only present it, so that they cannot disagree. Its
 * provenance covers all shown figures.
 */
export interface Slice extends Provenance {
  readonly indicator: Indicator;
  /** Absolute address of the file, or null. */
  readonly url: string | null;
  readonly publisher: Publisher | null;
  /**
   * The selected category of each dimension that is not part of the split, totals included; applies to every series.
   */
  readonly at: readonly Coordinate[];
  /** The dimension or dimensions that distinguish the series; null for one series. */
  readonly split: SliceSplit | null;
  /** Shown periods, ascending; at least one. */
  readonly periods: readonly Period[];
  /** At least one, in the requested order; the first is the main series. */
  readonly series: readonly SliceSeries[];
  /**
   * Number of further series that match the query but are too many for a page: only the downloads have them. Absent if
   * none.
   */
  readonly more?: number;
  /** Ids of the highlighted series: named by the query, or chosen by the page or group. */
  readonly highlighted: readonly string[];
  /**
   * Names of the dimensions (`@geo` for regions) that the page or group filters on and that these figures do not have.
   */
  readonly ignoredFilters: readonly string[];
  /** Breaks that apply to at least one shown series, ascending; a recalculated break is listed with `cut: false`. */
  readonly breaks: readonly SliceBreak[];
  /** Events in shown periods, ascending. */
  readonly events: readonly { readonly at: number; readonly label: Localized }[];
  /**
   * Targets that were set for a shown series with the definition of its latest figure, including those for periods that
   * are not shown.
   */
  readonly targets: readonly SliceTarget[];
  /** Targets of a shown series that must not be drawn with it, because its latest figure has another definition. */
  readonly otherTargets: readonly { readonly target: Target; readonly reason: 'definition' }[];
  /**
   * The national figure for the main series, in the period of its latest figure. Null if the series is national itself,
   * and if the country has no number there or one of another edition or definition.
   */
  readonly country: SliceCountry | null;
  /** Provenance of the figures on a card: the latest figure of the main series and those that it is compared with. */
  readonly figure: Provenance;
  /** Definitions that the shown cells were counted by, oldest period first. */
  readonly definitions: readonly Definition[];
  /** Notes on the shown series. */
  readonly notes: readonly Localized[];
  /** Comparison with reference regions; absent if none were requested. */
  readonly beside?: SliceReferences;
  /** How index numbers were computed; absent if the figures are in the unit of the file. */
  readonly index?: SliceIndex;
  /**
   * Why no index could be computed: `unit`, these are no counts or amounts; `base`, no period in which all series have
   * a figure above 0.
   */
  readonly notIndexed?: 'unit' | 'base';
  /** Comparison of editions, if each series is an edition; else absent. */
  readonly versions?: SliceVersions;
}

export interface SliceVersions {
  /** The slice of each edition, aligned with the series. */
  readonly answers: readonly Slice[];
  /** Editions with another definition than the newest one, with that definition. */
  readonly leftOut: readonly {
    readonly edition: Edition;
    readonly definition: Definition | null;
  }[];
  /** Revisions of each edition relative to the previous one, the newest first. */
  readonly revisions: readonly SliceRevision[];
}

export interface SliceRevision {
  /** Ids of the two editions. */
  readonly newer: string;
  readonly older: string;
  /** Number of figures that both editions have, and how many of these differ after rounding. */
  readonly shared: number;
  readonly changed: number;
  /** The largest change, newer minus older, and the index of its period; the first one on a tie. */
  readonly largest: { readonly at: number; readonly absolute: number } | null;
}

export interface SliceReferences {
  /** True if the numbers depend on the size of a region: then only their trends can be compared. */
  readonly notComparable: boolean;
  /** Labels of regions whose numbers have another definition or edition. */
  readonly leftOut: readonly Localized[];
  /**
   * The main series minus another one, in the unit, from rounded figures of the last period in which both have one.
   * `series` is the index of the other one. Empty if `notComparable`.
   */
  readonly differences: readonly {
    readonly series: number;
    readonly at: number;
    readonly absolute: number;
  }[];
}

export interface SliceIndex {
  /** The same slice in the unit of the file. */
  readonly of: Slice;
  /** Ranges between cuts, as period indices, both included; `base` is the period in which every series is 100. */
  readonly stretches: readonly {
    readonly from: number;
    readonly to: number;
    readonly base: number;
  }[];
}

/** With several dimensions, `id` and `label` name all of them. */
export interface SliceSplit {
  readonly id: string;
  readonly label: Localized;
  /** Each of several dimensions, in the requested order; absent if there is one. */
  readonly parts?: readonly { readonly id: string; readonly label: Localized }[] | undefined;
}

export interface Coordinate {
  readonly dimension: string;
  readonly dimensionLabel: Localized;
  readonly code: string;
  readonly label: Localized;
  /** Whether this category is the total of its dimension: then texts may omit it. */
  readonly total: boolean;
}

export interface SliceSeries {
  /** Category code of the split, those of several dimensions with blanks between, or `all`. */
  readonly id: string;
  /**
   * Category label of the split, those of several dimensions with commas between, or the short title of the indicator.
   */
  readonly label: Localized;
  /** Its category in each of several dimensions, as in `SliceSplit.parts`; absent if there is one. */
  readonly parts?:
    | readonly { readonly code: string; readonly label: Localized; readonly total: boolean }[]
    | undefined;
  /** Whether it is the total of its dimension, or of all of several. */
  readonly total: boolean;
  /** Region level, if the split is by region; else null or absent. */
  readonly level?: string | null;
  /** Whether it is a reference series, drawn in the background. */
  readonly context?: boolean;
  /** Aligned with `Slice.periods`. */
  readonly observations: readonly Observation[];
  /**
   * Ranges of adjacent numbers that a line may join, as first and last index, both included. A gap, a period missing
   * from the axis and a cut each end a range; a range of one is an isolated point.
   */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  /** Successive numbers with empty periods but no cut between them, as first and last index. They may be compared. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** Index of the last number that is not a forecast, or null if there is none. */
  readonly latest: number | null;
  /** The change from the last comparable earlier number to `latest`. */
  readonly change: Change;
  /** First to last number since the last cut, which sentences may compare. Null with fewer than two such numbers. */
  readonly span: PeriodSpan | null;
  /** Class of the latest figure; null if it has none. */
  readonly band: Band | null;
}

export interface SliceTarget {
  readonly target: Target;
  /** Index of its series. */
  readonly series: number;
  /** Index of its period; null if that is not shown. */
  readonly at: number | null;
  /** Whether the figure of exactly that period meets the target; null if there is none, or only a forecast. */
  readonly reached: 'yes' | 'no' | null;
  /** That figure, rounded, minus the target, in the unit (points for a share); null as above. */
  readonly distance: number | null;
}

export interface SliceCountry {
  /** Label of the total of the geographical dimension. */
  readonly label: Localized;
  readonly observation: Observation;
  readonly period: Period;
  /**
   * Main series minus country, in the unit (points for a share), from rounded figures. Null for a count or an amount: a
   * region is a part of its country, so only a share of it makes sense.
   */
  readonly difference: number | null;
}

export interface SliceBreak {
  /** Index of the last period before the break. */
  readonly after: number;
  readonly cut: boolean;
  readonly break: Break;
  /** Definitions before and after the break, if the cells name them; null if the affected rows have different ones. */
  readonly before: Definition | null;
  readonly since: Definition | null;
}
