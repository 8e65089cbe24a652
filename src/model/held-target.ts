import { isActual } from './compare.js';
import type { Dataset, Definition, Localized, Source, Target } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { parsePeriod } from './period.js';
import { provenanceOf, type Provenance } from './provenance.js';
import type { Query } from './query.js';
import { refuse } from './refuse.js';
import { select } from './select.js';
import type { Slice, SliceTarget } from './slice.js';
import { courseOf, type Course } from './target-course.js';
import { appliesTo, meets } from './targets.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/** The figure of a question, with all that goes before it, against one target; `held` is null where the file has no target. */
export interface TargetAnswer {
  readonly slice: Slice;
  readonly held: HeldTarget | null;
  /** Provenance of the figures that are held against it, and of itself. */
  readonly from: Provenance;
}

export interface HeldTarget {
  readonly target: Target;
  /** Where the target itself was published. */
  readonly source: Source | null;
  /** The way of counting that it was set for, where the file describes it. */
  readonly definition: Definition | null;
  /**
   * Why it must not be held against the figure: it was set for another group, or for another way of counting, or nobody says for which of the
   * several in the file. Null where it may.
   */
  readonly refused: 'population' | 'definition' | 'unknown-definition' | null;
  /** The categories that it was set for and that the figure is not of. Empty unless refused for its population. */
  readonly setFor: readonly Localized[];
  /** Its period against that of the latest figure; null without a figure. */
  readonly when: 'past' | 'now' | 'ahead' | null;
  /** As the slice has it; null where it is refused. */
  readonly own: SliceTarget | null;
  /** Index of the figure that it is held against: that of its own period, else the latest. Null without one, and where it is refused. */
  readonly against: number | null;
  /** That figure as it is written minus the target, in the unit (points for a share), and whether it meets it; null as above. */
  readonly distance: number | null;
  readonly met: boolean | null;
  /** The same for each period of the slice; null for what is no figure, a forecast, or counted otherwise. Empty where it is refused. */
  readonly distances: readonly (number | null)[];
  /** Only for a target that is still to come and not met yet. */
  readonly course: Course | null;
}

/**
 * Holds a figure against the target with `id`, or the one that matters most: one that applies before one that does not, then the next that is still
 * to come, then the last that is past. The periods before those asked for belong to the answer, since a course begins when the target was set.
 * Throws the Problems of `select`, and `unknown-target`. Frozen.
 */
export const heldTarget = (dataset: Dataset, query: Query, id: string | null = null): TargetAnswer => {
  const { indicator } = dataset;
  const until = select(dataset, { ...query, split: null, highlight: [] }).periods.at(-1)?.code ?? null;
  const slice = select(dataset, { ...query, split: null, highlight: [], period: { kind: 'range', from: null, to: until } });
  const named = dataset.targets.filter((target) => id === null || target.id === id);
  if (id !== null && named.length === 0) refuse('unknown-target', 'target', [...new Set(dataset.targets.map((target) => target.id))], id);
  const [first] = named.map((target) => held(dataset, slice, target)).sort(byWeight(slice));
  const { latest = null, observations = [] } = slice.series[0] ?? {};
  const told = [latest ?? observations.length - 1, first?.against, first?.course?.kind === 'told' ? first.course.from : null];
  const from = provenanceOf(
    indicator,
    told.flatMap((at) => observations[at ?? -1] ?? []),
    first ? [first.target] : [],
  );
  return deepFreeze({ slice, held: first ?? null, from });
};

const held = ({ dimensions, indicator }: Dataset, slice: Slice, target: Target): HeldTarget => {
  const { series, periods, targets, otherTargets, at } = slice;
  const { latest = null, observations = [] } = series[0] ?? {};
  const own = targets.find((one) => one.target === target) ?? null;
  const other = otherTargets.some((one) => one.target === target);
  const refused = own ? null : !other ? 'population' : target.definition === null ? 'unknown-definition' : 'definition';
  const [now, then] = [periods[latest ?? -1]?.ordinal, parsePeriod(target.period, periods[0]?.kind ?? 'year')?.ordinal];
  const when = now === undefined || then === undefined ? null : then < now ? 'past' : then > now ? 'ahead' : 'now';
  const distances = observations.map((cell) =>
    own && cell.value !== null && isActual(cell) && appliesTo(target, cell, indicator.definitions)
      ? difference(target.value, rounded(cell.value, indicator.unit))
      : null,
  );
  const against = own && (own.reached === null ? latest : own.at);
  const distance = distances[against ?? -1] ?? null;
  const met = distance === null ? null : meets[target.rule](distance);
  return {
    target,
    source: indicator.sources.find((source) => source.id === target.source) ?? null,
    definition: indicator.definitions.find((definition) => definition.id === target.definition) ?? null,
    refused,
    setFor:
      refused === 'population'
        ? dimensions.flatMap(({ categories }, i) =>
            categories.filter(({ code }) => code === target.key[i] && code !== at[i]?.code).map(({ label }) => label),
          )
        : [],
    when,
    own,
    against,
    distance,
    met,
    distances: own ? distances : [],
    course: when === 'ahead' && met === false ? courseOf(slice, target) : null,
  };
};

const byWeight =
  ({ periods }: Slice) =>
  (a: HeldTarget, b: HeldTarget): number => {
    const rank = ({ refused }: HeldTarget): number => (refused === null ? 0 : refused === 'population' ? 2 : 1);
    const start = ({ target }: HeldTarget): number => parsePeriod(target.period, periods[0]?.kind ?? 'year')?.ordinal ?? 0;
    const ahead = ({ when }: HeldTarget): number => (when === 'past' ? 1 : 0);
    return rank(a) - rank(b) || ahead(a) - ahead(b) || (ahead(a) === 0 ? start(a) - start(b) : start(b) - start(a));
  };
