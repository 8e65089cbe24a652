import type { Localized, Observation } from './dataset.js';
import type { Slice } from './slice.js';
import { rounded, writtenDecimals } from './unit.js';

/** The shares of one group, and what they come to together. */
export interface FlowParts {
  /** Where it went, in the order of the slice; none where its file tells nothing but all of them together. */
  readonly destinations: readonly FlowPart[];
  /** All destinations together, where the file says so itself. */
  readonly whole: FlowPart | null;
  /** The numbers of `destinations` as they are written, added up: they are shares of one whole. Null where none has a number. */
  readonly sum: number | null;
  /**
   * `whole`: exactly a hundred. `rounding`: as near to it as rounding takes them. `rest`: some went elsewhere, or it is not known where.
   * `over`: more than one group can be, so that nothing can be drawn of it. `none`: no number at all.
   */
  readonly fit: 'whole' | 'rounding' | 'rest' | 'over' | 'none';
}

export interface FlowPart {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly id: string;
  /** Name of the destination; null where the file tells none apart, and what the share is a share of says it. */
  readonly label: Localized | null;
  readonly observation: Observation;
  /** As it is written; null where there is no number. */
  readonly value: number | null;
  /** Numbers of the destinations before it: where its part of the whole begins. */
  readonly from: number;
}

/** A series of a group, and the destination that it is about. */
export interface FlowMember {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly id: string;
  /** Null where there are no destinations to tell apart. */
  readonly label: Localized | null;
  readonly total: boolean;
}

/** `slice`: of one period; `members`: its series of one group. */
export const flowParts = ({ series, indicator: { unit } }: Slice, members: readonly FlowMember[]): FlowParts => {
  const parts = members.map(({ total, ...member }) => {
    const observation = series[member.series]?.observations[0];
    if (observation === undefined) throw new RangeError('a group without a cell');
    const { value } = observation;
    return { ...member, total, observation, value: value === null ? null : rounded(value, unit) };
  });
  const told = parts.filter(({ total }) => !total);
  const whole = parts.find(({ total }) => total);

  // Tenths add up with noise.
  const clean = (sum: number): number => rounded(sum, unit);
  const before = (place: number): number => clean(told.slice(0, place).reduce((sum, { value }) => sum + (value ?? 0), 0));
  const numbers = told.filter(({ value }) => value !== null).length;
  const sum = numbers === 0 ? null : before(told.length);
  // Each of them may have been rounded by half a step.
  const room = told.length > 1 ? (told.length / 2) * 10 ** -(writtenDecimals(unit) + unit.multiplier) : 0;
  return {
    destinations: told.map(({ total: _, ...part }, i) => ({ ...part, from: before(i) })),
    whole: whole === undefined ? null : { ...without(whole), from: 0 },
    sum,
    fit: sum === null ? 'none' : fitOf(sum, numbers === told.length, room),
  };
};

const without = <Part extends { readonly total: boolean }>({ total: _, ...part }: Part): Omit<Part, 'total'> => part;

const fitOf = (sum: number, complete: boolean, room: number): FlowParts['fit'] => {
  if (sum > 100 + room) return 'over';
  if (sum === 100) return 'whole';
  return complete && Math.abs(sum - 100) <= room ? 'rounding' : 'rest';
};
