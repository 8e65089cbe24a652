import type { Dataset, Observation } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { parsePeriod } from './period.js';
import type { Query } from './query.js';
import { ranking, type RankedRow, type Ranking, type RankingOptions } from './ranking.js';
import { refuse } from './refuse.js';
import { selection } from './select.js';
import type { Slice, SliceTarget } from './slice.js';
import { atOnce, type Steps } from './steps.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';
import { whereOfOthers } from './where-of-others.js';

/** Rows held against one another in one period, and the answer of that period alone: what is told of other periods does not belong here. */
export interface Comparison {
  readonly slice: Slice;
  /** Of `slice`; `later` is that of all periods asked for. */
  readonly ranking: Ranking;
  readonly sort: RankingOptions['sort'];
  readonly descending: boolean;
  /** Targets of shown rows and of the whole that were set for the definition of their figure. */
  readonly targets: readonly ComparedTarget[];
}

export interface ComparedTarget extends Pick<SliceTarget, 'target' | 'series'> {
  /** Whether it is for the compared period or a later one: a target of the past is told, not drawn. */
  readonly open: boolean;
  /** The figure as it is written minus the target; null where there is no figure, or only a forecast. */
  readonly distance: number | null;
}

export interface ComparisonOptions extends Omit<RankingOptions, 'period'> {
  /** Code of the period; one that is not shown, or null, is as good as none: see `onePeriod`. */
  readonly period: string | null;
}

/** The rows of `whole`, which is the answer to `query`. Throws the Problems of `ranking`, and `bad-attribute` where there are no rows to compare. */
export const comparison = (dataset: Dataset, query: Query, whole: Slice, options: ComparisonOptions): Comparison =>
  atOnce(comparisonMade(dataset, query, whole, options));

/** The same with rests, for files of many rows. */
export function* comparisonMade(
  dataset: Dataset,
  query: Query,
  whole: Slice,
  { period, ...options }: ComparisonOptions,
): Steps<Comparison> {
  const split = dataset.dimensions.find(({ id }) => id === whole.split?.id);
  if (split === undefined) {
    const divided = dataset.dimensions.filter(({ categories }) => categories.length > 1);
    return refuse(
      'bad-attribute',
      'split',
      divided.map(({ id }) => id),
      '',
    );
  }
  const asked = whole.periods.findIndex(({ code }) => code === period);
  const all = ranking(whole, { ...options, sort: 'file', descending: false, ...(asked < 0 ? {} : { period: asked }) });
  const { code } = all.period;
  yield;
  const compared = new Set([all.whole?.series, ...all.rows.map(({ series }) => series)]);
  const shown = whole.series.filter((_, i) => compared.has(i)).map(({ id }) => id);
  const slice = yield* selection(dataset, {
    ...query,
    where: { ...whereOfOthers(query.where, split), [split.id]: shown },
    period: { kind: 'range', from: code, to: code },
    highlight: (query.highlight ?? []).filter((one) => shown.includes(one)),
  });
  yield;
  return deepFreeze({
    slice,
    ranking: { ...ranking(slice, options), later: all.later },
    sort: options.sort,
    descending: options.descending ?? options.sort === 'value',
    targets: slice.targets.map((one) => comparedTarget(slice, one)),
  });
}

const comparedTarget = ({ periods, series, indicator }: Slice, { target, series: of }: SliceTarget): ComparedTarget => {
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

/** Why a number has no rank, against those that have one. */
export type ApartReason = 'count' | 'edition' | 'forecast';

export const apartReason = ({ rows }: Ranking, { apart, observation }: RankedRow): ApartReason | null => {
  const usual = rows.find(({ rank }) => rank !== null)?.observation;
  if (!apart || usual === undefined) return null;
  if (isForecast(observation) !== isForecast(usual)) return 'forecast';
  const differs = (one: Observation): boolean => one.flags.includes('definition-differs');
  return observation.definition !== usual.definition || differs(observation) !== differs(usual) ? 'count' : 'edition';
};

const isForecast = ({ status, flags }: Observation): boolean => status === 'forecast' || flags.includes('forecast');
