import { isActual } from './compare.js';
import type { Dataset, Definition, Observation, Period, Target } from './dataset.js';
import type { Slice, SliceTarget } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

interface TargetedRow {
  readonly key: readonly string[];
  /** Aligned with the shown periods. */
  readonly observations: readonly Observation[];
  /** Index of the latest figure, or null. */
  readonly latest: number | null;
}

/**
 * The targets of the shown rows: those that were set for the definition of the row's latest figure (or of its last cell
 * if it has no figure), and the others. A target without a definition applies if the file has at most one.
 */
export const targetsOf = (
  rows: readonly TargetedRow[],
  periods: readonly Period[],
  { targets, indicator: { definitions, unit } }: Dataset,
): Pick<Slice, 'targets' | 'otherTargets'> => {
  const applies = (target: Target, cell: Observation): boolean =>
    appliesTo(target, cell, definitions);
  const applicable: SliceTarget[] = [];
  const otherTargets: Slice['otherTargets'][number][] = [];
  // Most files have no target, and there may be a million rows.
  if (targets.length === 0) return { targets: applicable, otherTargets };
  const indexByKey = new Map(rows.map(({ key }, i) => [key.join(' '), i]));
  for (const target of targets) {
    const series = indexByKey.get(target.key.join(' ')) ?? -1;
    const { observations = [], latest = null } = rows[series] ?? {};
    const last = observations[latest ?? observations.length - 1];
    if (last === undefined) continue;
    if (!applies(target, last)) {
      otherTargets.push({ target, reason: 'definition' });
      continue;
    }
    const at = periods.findIndex(({ code }) => code === target.period);
    const cell = observations[at];
    const value = cell && isActual(cell) && applies(target, cell) ? cell.value : null;
    const distance = value === null ? null : difference(target.value, rounded(value, unit));
    applicable.push({
      target,
      series,
      at: at < 0 ? null : at,
      distance,
      reached: distance === null ? null : meets[target.rule](distance) ? 'yes' : 'no',
    });
  }
  return { targets: applicable, otherTargets };
};

/** Whether a target was set for the definition of a figure. */
export const appliesTo = (
  { definition }: Target,
  cell: Observation,
  definitions: readonly Definition[],
): boolean =>
  !cell.flags.includes('definition-differs') &&
  (definition === null ? definitions.length < 2 : definition === cell.definition);

/** Whether each rule is met, by the figure minus the target. */
export const meets: Readonly<Record<Target['rule'], (distance: number) => boolean>> = {
  atleast: (distance) => distance >= 0,
  atmost: (distance) => distance <= 0,
  equals: (distance) => distance === 0,
};
