import { isActual } from './compare.js';
import type { Dataset, Localized, Period } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { flowParts, type FlowMember, type FlowParts } from './flow-parts.js';
import { onePeriod } from './one-period.js';
import type { Query } from './query.js';
import { refuse } from './refuse.js';
import { kindOf, usualKind } from './same-kind.js';
import { select } from './select.js';
import type { Slice, SliceSeries } from './slice.js';
import { isShare } from './unit.js';

/** Where groups of people went, each group by itself: shares of different groups have different wholes and are never added. */
export interface Flow {
  /** The one period that all groups are told of. */
  readonly period: Period;
  /** Of that period; a series per group and destination. */
  readonly slice: Slice;
  /** What tells the groups apart; empty where there is one group only. */
  readonly groupedBy: readonly Localized[];
  /** At least one, in the order asked for or that of the file. */
  readonly steps: readonly FlowStep[];
  /** How many groups have a figure of a later period: they are further than the others. */
  readonly later: number;
  /** Ends of the first destination among the groups that may be compared; null with fewer than two of them, or where all are equal. */
  readonly ends: FlowEnds | null;
}

/** One group: all its shares are parts of this same whole. */
export interface FlowStep extends FlowParts {
  /** What tells it from the other groups: a category per dimension; empty where there is one group only. */
  readonly names: readonly Localized[];
  /** Codes of these categories, with blanks between. */
  readonly id: string;
  /** Whether its figure is of another definition or edition than that of most groups, or a forecast where those are none. */
  readonly apart: boolean;
  /** Whether page, group or question point it out. */
  readonly highlighted: boolean;
}

/** Indices of the steps with the highest and the lowest figure as they are written; several where they are equal. */
export interface FlowEnds {
  /** Id of the destination. */
  readonly of: string;
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
  /** How many groups are compared. */
  readonly count: number;
}

/**
 * `query`: its split names what makes the groups, and `@to`. Frozen. Throws the Problems of `select`, and `bad-attribute` at `indicator`
 * where the figures are no shares: of numbers of people it is not known what they are parts of.
 */
export const flow = (dataset: Dataset, query: Query): Flow => {
  const { unit } = dataset.indicator;
  if (!isShare(unit)) refuse('bad-attribute', 'indicator', ['a share'], unit.kind);
  const course = select(dataset, query);
  const at = onePeriod(course.series, course.periods.length);
  const period = course.periods[at];
  if (period === undefined) throw new RangeError('no such period');
  const slice = select(dataset, { ...query, period: { kind: 'range', from: period.code, to: period.code } });

  const destination = dataset.dimensions.find(({ kind }) => kind === 'destination')?.id;
  const splits = slice.split === null ? [] : (slice.split.parts ?? [slice.split]);
  const to = splits.findIndex(({ id }) => id === destination);
  const groups = groupsOf(slice, to);
  const parts = groups.map(({ members }) => flowParts(slice, members));
  const first = parts.flatMap(({ destinations }) => destinations)[0]?.id ?? '';
  const leading = parts.map(({ destinations }) => destinations.find(({ id }) => id === first));
  const usual = usualKind(leading.flatMap((part) => part?.observation ?? []));
  const steps = groups.map(({ id, names, members }, i): FlowStep => {
    const own = leading[i];
    return {
      ...(parts[i] as FlowParts),
      id,
      names,
      apart: own?.value != null && kindOf(own.observation) !== usual,
      highlighted: members.some(({ series }) => slice.highlighted.includes(slice.series[series]?.id ?? '')),
    };
  });
  return deepFreeze({
    period,
    slice,
    groupedBy: splits.flatMap(({ label }, place) => (place === to ? [] : [label])),
    steps,
    later: groupsOf(course, to).filter(({ members }) => members.some(({ series }) => isFurther(course.series[series], at))).length,
    ends: endsOf(steps, first),
  });
};

interface Group {
  readonly id: string;
  readonly names: readonly Localized[];
  readonly members: readonly FlowMember[];
}

/** `to`: place of the destination in the split, or -1. */
const groupsOf = ({ series, split }: Slice, to: number): readonly Group[] => {
  const groups = new Map<string, Group>();
  // Where nothing but that of all together is told, it is a destination like any other.
  const alone = series.every((one) => partsOf(one)[to]?.total === true);
  series.forEach((one, index) => {
    const parts = split === null ? [] : partsOf(one);
    const own = parts.filter((_, place) => place !== to);
    const id = own.map(({ code }) => code).join(' ');
    const where = parts[to];
    const member = { series: index, id: where?.code ?? 'all', label: where?.label ?? null, total: !alone && where?.total === true };
    groups.set(id, { id, names: own.map(({ label }) => label), members: [...(groups.get(id)?.members ?? []), member] });
  });
  return [...groups.values()];
};

const partsOf = ({ parts, id, label, total }: SliceSeries): NonNullable<SliceSeries['parts']> => parts ?? [{ code: id, label, total }];

const isFurther = (one: SliceSeries | undefined, at: number): boolean =>
  one?.observations.some((cell, i) => i > at && isActual(cell)) === true;

const endsOf = (steps: readonly FlowStep[], of: string): FlowEnds | null => {
  const compared = steps.flatMap(({ apart, destinations }, step) => {
    const value = destinations.find(({ id }) => id === of)?.value ?? null;
    return apart || value === null ? [] : [{ step, value }];
  });
  const values = compared.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (compared.length < 2 || most === least) return null;
  const at = (end: number): readonly number[] => compared.flatMap(({ step, value }) => (value === end ? [step] : []));
  return { of, highest: at(most), lowest: at(least), count: compared.length };
};
