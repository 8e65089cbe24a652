import type { Dataset, Observation } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { parsePeriod } from './period.js';
import type { Query } from './query.js';
import { ranking, type RankedRow, type Ranking, type RankingOptions } from './ranking.js';
import { refuse } from './refuse.js';
import { selectSliced } from './select.js';
import type { Slice, SliceTarget } from './slice.js';
import { runSync, type Cooperative } from './cooperative.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';
import { filtersOfOthers } from './filters-of-others.js';

/** Rows compared in one period. The slice contains that period only: facts about other periods do not belong here. */
export interface Comparison {
  readonly slice: Slice;
  /** The ranking of `slice`; `later` counts over all requested periods. */
  readonly ranking: Ranking;
  readonly sort: RankingOptions['sort'];
  readonly descending: boolean;
  /** Targets of shown rows and of the total that were set for the definition of their figure. */
  readonly targets: readonly ComparedTarget[];
}

export interface ComparedTarget extends Pick<SliceTarget, 'target' | 'series'> {
  /** Whether it is for the compared period or a later one: a target of the past is mentioned, not drawn. */
  readonly open: boolean;
  /** The rounded figure minus the target; null where there is no figure, or only a forecast. */
  readonly distance: number | null;
}

export interface ComparisonOptions extends Omit<RankingOptions, 'period'> {
  /** Code of the period. Null, or a period that is not shown, means the default of `onePeriod`. */
  readonly period: string | null;
}

/**
 * Compares the rows of `fullSlice`, the slice of `query`. Throws the Problems of `ranking`, and `bad-attribute` if
 * there are no rows to compare.
 */
export const comparison = (
  dataset: Dataset,
  query: Query,
  fullSlice: Slice,
  options: ComparisonOptions,
): Comparison => runSync(comparisonSliced(dataset, query, fullSlice, options));

/** The cooperative form of `comparison`, for files of many rows. */
export function* comparisonSliced(
  dataset: Dataset,
  query: Query,
  fullSlice: Slice,
  { period, ...options }: ComparisonOptions,
): Cooperative<Comparison> {
  const split = dataset.dimensions.find(({ id }) => id === fullSlice.split?.id);
  if (split === undefined) {
    const divided = dataset.dimensions.filter(({ categories }) => categories.length > 1);
    return refuse(
      'bad-attribute',
      'split',
      divided.map(({ id }) => id),
      '',
    );
  }
  const requested = fullSlice.periods.findIndex(({ code }) => code === period);
  const overall = ranking(fullSlice, {
    ...options,
    sort: 'file',
    ...(requested < 0 ? {} : { period: requested }),
  });
  const { code } = overall.period;
  yield;
  const compared = new Set([overall.total?.series, ...overall.rows.map(({ series }) => series)]);
  const shown = fullSlice.series.filter((_, i) => compared.has(i)).map(({ id }) => id);
  const slice = yield* selectSliced(dataset, {
    ...query,
    filters: { ...filtersOfOthers(query.filters, split), [split.id]: shown },
    period: { kind: 'range', from: code, to: code },
    highlight: (query.highlight ?? []).filter((one) => shown.includes(one)),
  });
  yield;
  return deepFreeze({
    slice,
    ranking: { ...ranking(slice, options), later: overall.later },
    sort: options.sort,
    descending: options.descending ?? options.sort === 'value',
    targets: slice.targets.map((one) => comparedTarget(slice, one)),
  });
}

const comparedTarget = (
  { periods, series, indicator }: Slice,
  { target, series: of }: SliceTarget,
): ComparedTarget => {
  const [period] = periods;
  const at = period && parsePeriod(target.period, period.kind);
  const value = series[of]?.latest === 0 ? (series[of].observations[0]?.value ?? null) : null;
  return {
    target,
    series: of,
    open: at ? at.ordinal >= period.ordinal : false,
    distance: value === null ? null : difference(target.value, rounded(value, indicator.unit)),
  };
};

/** Why a number has no rank, unlike the ranked ones. */
export type UnrankedReason = 'count' | 'edition' | 'forecast';

export const unrankedReason = (
  { rows }: Ranking,
  { unranked, observation }: RankedRow,
): UnrankedReason | null => {
  const usual = rows.find(({ rank }) => rank !== null)?.observation;
  if (!unranked || usual === undefined) return null;
  if (isForecast(observation) !== isForecast(usual)) return 'forecast';
  const differs = (one: Observation): boolean => one.flags.includes('definition-differs');
  return observation.definition !== usual.definition || differs(observation) !== differs(usual)
    ? 'count'
    : 'edition';
};

const isForecast = ({ flags }: Observation): boolean => flags.includes('forecast');
