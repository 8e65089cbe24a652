import { isActual } from '../../../model/compare.js';
import type { Dataset, Definition, Localized, Source, Target } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { parsePeriod } from '../../../model/period.js';
import { provenanceOf, type Provenance } from '../../../model/provenance.js';
import type { Query } from '../../../model/query.js';
import { refuse } from '../../../model/refuse.js';
import { select } from '../../../model/select.js';
import type { Slice, SliceTarget } from '../../../model/slice.js';
import { courseOf, type Course } from './target-course.js';
import { appliesTo, meets } from '../../../model/targets.js';
import { difference } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';

/** The figures of a query, with all earlier periods, and one target; `held` is null where the file has no target. */
export interface TargetAnswer {
  readonly slice: Slice;
  readonly comparison: TargetComparison | null;
  /** Provenance of the figures that are compared with the target, and of the target itself. */
  readonly from: Provenance;
}

export interface TargetComparison {
  readonly target: Target;
  /** Source of the target itself. */
  readonly source: Source | null;
  /** The definition that it was set for, where the file describes it. */
  readonly definition: Definition | null;
  /**
   * Why it must not be compared with the figure: it was set for another population, for another definition, or for an
   * unknown one of several in the file. Null where it may be compared.
   */
  readonly refused: 'population' | 'definition' | 'unknown-definition' | null;
  /** The categories of the target that are not those of the figure. Empty unless it is refused for its population. */
  readonly setFor: readonly Localized[];
  /** Its period relative to that of the latest figure; null without a figure. */
  readonly when: 'past' | 'now' | 'ahead' | null;
  /** The target in the slice; null where it is refused. */
  readonly own: SliceTarget | null;
  /**
   * Index of the figure that it is compared with: that of its own period, else the latest. Null without one, and where
   * it is refused.
   */
  readonly against: number | null;
  /**
   * The rounded figure minus the target, in the unit (points for a share), and whether it meets the target; null as
   * above.
   */
  readonly distance: number | null;
  readonly met: boolean | null;
  /**
   * The same for each period of the slice; null for a missing figure, a forecast, or another definition. Empty where it
   * is refused.
   */
  readonly distances: readonly (number | null)[];
  /** Only for a future target that is not met yet. */
  readonly course: Course | null;
}

/**
 * Compares a figure with the target with `id`, or with the most relevant one: one that applies before one that does
 * not, then the next future target, then the last past one. Periods before the query's are included, since a course
 * begins when the target was set. Throws the Problems of `select`, and `unknown-target`. Frozen.
 */
export const answerTarget = (
  dataset: Dataset,
  query: Query,
  id: string | null = null,
): TargetAnswer => {
  const { indicator } = dataset;
  const until =
    select(dataset, { ...query, split: null, highlight: [] }).periods.at(-1)?.code ?? null;
  const slice = select(dataset, {
    ...query,
    split: null,
    highlight: [],
    period: { kind: 'range', from: null, to: until },
  });
  const candidates = dataset.targets.filter((target) => id === null || target.id === id);
  if (id !== null && candidates.length === 0)
    refuse(
      'unknown-target',
      'target',
      [...new Set(dataset.targets.map((target) => target.id))],
      id,
    );
  const [first] = candidates
    .map((target) => compareWithTarget(dataset, slice, target))
    .sort(byWeight(slice));
  const { latest = null, observations = [] } = slice.series[0] ?? {};
  const usedIndices = [
    latest ?? observations.length - 1,
    first?.against,
    first?.course?.kind === 'told' ? first.course.from : null,
  ];
  const from = provenanceOf(
    indicator,
    usedIndices.flatMap((at) => observations[at ?? -1] ?? []),
    first ? [first.target] : [],
  );
  return deepFreeze({ slice, comparison: first ?? null, from });
};

const compareWithTarget = (
  { dimensions, indicator }: Dataset,
  slice: Slice,
  target: Target,
): TargetComparison => {
  const { series, periods, targets, otherTargets, at } = slice;
  const { latest = null, observations = [] } = series[0] ?? {};
  const sliceTarget = targets.find((item) => item.target === target) ?? null;
  const isOther = otherTargets.some((item) => item.target === target);
  const refused = sliceTarget
    ? null
    : !isOther
      ? 'population'
      : target.definition === null
        ? 'unknown-definition'
        : 'definition';
  const [latestOrdinal, targetOrdinal] = [
    periods[latest ?? -1]?.ordinal,
    parsePeriod(target.period, periods[0]?.kind ?? 'year')?.ordinal,
  ];
  const when =
    latestOrdinal === undefined || targetOrdinal === undefined
      ? null
      : targetOrdinal < latestOrdinal
        ? 'past'
        : targetOrdinal > latestOrdinal
          ? 'ahead'
          : 'now';
  const distances = observations.map((cell) =>
    sliceTarget &&
    cell.value !== null &&
    isActual(cell) &&
    appliesTo(target, cell, indicator.definitions)
      ? difference(target.value, rounded(cell.value, indicator.unit))
      : null,
  );
  const against = sliceTarget && (sliceTarget.reached === null ? latest : sliceTarget.at);
  const distance = distances[against ?? -1] ?? null;
  const met = distance === null ? null : meets[target.rule](distance);
  return {
    target,
    source: indicator.sources.find((source) => source.id === target.source) ?? null,
    definition:
      indicator.definitions.find((definition) => definition.id === target.definition) ?? null,
    refused,
    setFor:
      refused === 'population'
        ? dimensions.flatMap(({ categories }, i) =>
            categories
              .filter(({ code }) => code === target.key[i] && code !== at[i]?.code)
              .map(({ label }) => label),
          )
        : [],
    when,
    own: sliceTarget,
    against,
    distance,
    met,
    distances: sliceTarget ? distances : [],
    course: when === 'ahead' && met === false ? courseOf(slice, target) : null,
  };
};

const byWeight =
  ({ periods }: Slice) =>
  (a: TargetComparison, b: TargetComparison): number => {
    const last = (is: (one: TargetComparison) => boolean): number => Number(is(a)) - Number(is(b));
    const start = ({ target }: TargetComparison): number =>
      parsePeriod(target.period, periods[0]?.kind ?? 'year')?.ordinal ?? 0;
    return (
      last(({ refused }) => refused !== null) ||
      last(({ refused }) => refused === 'population') ||
      last(({ when }) => when === 'past') ||
      (a.when === 'past' ? start(b) - start(a) : start(a) - start(b))
    );
  };
