import { isActual } from '../../../model/compare.js';
import type { Dataset, Localized, Period } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { flowParts, type FlowMember, type FlowParts } from './flow-parts.js';
import { onePeriod } from '../../../model/one-period.js';
import type { Query } from '../../../model/query.js';
import { refuse } from '../../../model/refuse.js';
import { kindOf, usualKind } from '../../../model/same-kind.js';
import { select } from '../../../model/select.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { isShare } from '../../../model/unit.js';

/**
 * Destinations of groups of people, group by group: shares of different groups have different wholes and are never
 * added.
 */
export interface Flow {
  /** The period of all figures. */
  readonly period: Period;
  /** Slice of that period, with a series per group and destination. */
  readonly slice: Slice;
  /** Names of the dimensions that define the groups; empty if there is only one group. */
  readonly groupedBy: readonly Localized[];
  /** At least one, in the requested order or that of the file. */
  readonly steps: readonly FlowStep[];
  /** Number of groups that have a figure for a later period. */
  readonly later: number;
  /**
   * Extremes of the first destination among comparable groups; null if fewer than two are comparable, or all are equal.
   */
  readonly ends: FlowEnds | null;
}

/** One group: all its shares are parts of the same whole. */
export interface FlowStep extends FlowParts {
  /** Its category in each dimension that defines the groups; empty if there is only one group. */
  readonly names: readonly Localized[];
  /** Codes of these categories, separated by spaces. */
  readonly id: string;
  /** True if its figure has another definition or edition than most groups, or is a forecast where most are not. */
  readonly unranked: boolean;
  /** True if page, group or question highlight it. */
  readonly highlighted: boolean;
}

/** Indexes of the steps with the highest and lowest figures as printed; several if equal. */
export interface FlowEnds {
  /** Id of the destination. */
  readonly of: string;
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
  /** Number of compared groups. */
  readonly count: number;
}

/**
 * Selects a progression. The split of `query` names the dimensions of the groups, and `@to`. The result is frozen.
 * Throws the Problems of `select`, and `bad-attribute` at `indicator` if the figures are not shares: of counts it is
 * not known what they are parts of.
 */
export const flow = (dataset: Dataset, query: Query): Flow => {
  const { unit } = dataset.indicator;
  if (!isShare(unit)) refuse('bad-attribute', 'indicator', ['a share'], unit.kind);
  const allPeriods = select(dataset, query);
  const index = onePeriod(allPeriods.series, allPeriods.periods.length);
  const period = allPeriods.periods[index];
  if (period === undefined) throw new RangeError('no such period');
  const slice = select(dataset, {
    ...query,
    period: { kind: 'range', from: period.code, to: period.code },
  });

  const destination = dataset.dimensions.find(({ kind }) => kind === 'destination')?.id;
  const splits = slice.split === null ? [] : (slice.split.parts ?? [slice.split]);
  const destinationIndex = splits.findIndex(({ id }) => id === destination);
  const groups = groupsOf(slice, destinationIndex);
  const parts = groups.map(({ members }) => flowParts(slice, members));
  const first = parts.flatMap(({ destinations }) => destinations)[0]?.id ?? '';
  const leadingParts = parts.map(({ destinations }) => destinations.find(({ id }) => id === first));
  const usualKindOfFigures = usualKind(leadingParts.flatMap((part) => part?.observation ?? []));
  const steps = groups.map(({ id, names, members }, i): FlowStep => {
    const groupParts = leadingParts[i];
    return {
      ...(parts[i] as FlowParts),
      id,
      names,
      unranked: groupParts?.value != null && kindOf(groupParts.observation) !== usualKindOfFigures,
      highlighted: members.some(({ series }) =>
        slice.highlighted.includes(slice.series[series]?.id ?? ''),
      ),
    };
  });
  return deepFreeze({
    period,
    slice,
    groupedBy: splits.flatMap(({ label }, splitIndex) =>
      splitIndex === destinationIndex ? [] : [label],
    ),
    steps,
    later: groupsOf(allPeriods, destinationIndex).filter(({ members }) =>
      members.some(({ series }) => hasLaterFigure(allPeriods.series[series], index)),
    ).length,
    ends: extremesOf(steps, first),
  });
};

interface Group {
  readonly id: string;
  readonly names: readonly Localized[];
  readonly members: readonly FlowMember[];
}

/** Groups the series. `to`: index of the destination in the split, or -1. */
const groupsOf = ({ series, split }: Slice, destinationIndex: number): readonly Group[] => {
  const groups = new Map<string, Group>();
  // If all series are the total of destinations, it is treated like any other destination.
  const onlyTotals = series.every((one) => partsOf(one)[destinationIndex]?.total === true);
  series.forEach((one, index) => {
    const parts = split === null ? [] : partsOf(one);
    const groupParts = parts.filter((_, splitIndex) => splitIndex !== destinationIndex);
    const id = groupParts.map(({ code }) => code).join(' ');
    const destination = parts[destinationIndex];
    const member = {
      series: index,
      id: destination?.code ?? 'all',
      label: destination?.label ?? null,
      total: !onlyTotals && destination?.total === true,
    };
    groups.set(id, {
      id,
      names: groupParts.map(({ label }) => label),
      members: [...(groups.get(id)?.members ?? []), member],
    });
  });
  return [...groups.values()];
};

const partsOf = ({ parts, id, label, total }: SliceSeries): NonNullable<SliceSeries['parts']> =>
  parts ?? [{ code: id, label, total }];

const hasLaterFigure = (one: SliceSeries | undefined, at: number): boolean =>
  one?.observations.some((cell, i) => i > at && isActual(cell)) === true;

const extremesOf = (steps: readonly FlowStep[], of: string): FlowEnds | null => {
  const compared = steps.flatMap(({ unranked: apart, destinations }, step) => {
    const value = destinations.find(({ id }) => id === of)?.value ?? null;
    return apart || value === null ? [] : [{ step, value }];
  });
  const values = compared.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (most <= least) return null;
  const at = (end: number): readonly number[] =>
    compared.flatMap(({ step, value }) => (value === end ? [step] : []));
  return { of, highest: at(most), lowest: at(least), count: compared.length };
};
