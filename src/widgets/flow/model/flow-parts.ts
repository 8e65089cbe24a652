import type { Localized, Observation } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import { rounded, writtenDecimals } from '../../../model/unit.js';

/** The shares of one group, and their sum. */
export interface FlowParts {
  /** Destinations in the order of the slice; empty if the file has only all of them together. */
  readonly destinations: readonly FlowPart[];
  /** All destinations together; null if the file does not have that figure. */
  readonly whole: FlowPart | null;
  /** Sum of `destinations` as printed: they are shares of one whole. Null if none has a figure. */
  readonly sum: number | null;
  /**
   * How the shares add up. `whole`: exactly 100. `rounding`: 100 within rounding. `rest`: some went elsewhere, or it is
   * not known where. `over`: more than a group can be, so that nothing can be drawn. `none`: no figures.
   */
  readonly fit: 'whole' | 'rounding' | 'rest' | 'over' | 'none';
}

export interface FlowPart {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly id: string;
  /** Name of the destination; null if the file has no destinations, and the share's numerator is its name. */
  readonly label: Localized | null;
  readonly observation: Observation;
  /** As printed; null if there is no figure. */
  readonly value: number | null;
  /** Sum of the destinations before it: the start of its part of the whole. */
  readonly from: number;
}

/** A series of a group, and its destination. */
export interface FlowMember {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly id: string;
  /** Null if there are no destinations. */
  readonly label: Localized | null;
  readonly total: boolean;
}

/** Adds up the shares of one group. `slice`: of one period; `members`: series of one group. */
export const flowParts = (
  { series, indicator: { unit } }: Slice,
  members: readonly FlowMember[],
): FlowParts => {
  const parts = members.map(({ total, ...member }) => {
    const observation = series[member.series]?.observations[0];
    if (observation === undefined) throw new RangeError('a group without a cell');
    const { value } = observation;
    return { ...member, total, observation, value: value === null ? null : rounded(value, unit) };
  });
  const destinations = parts.filter(({ total }) => !total);
  const whole = parts.find(({ total }) => total);

  // Sums of tenths have floating-point noise.
  const roundSum = (sum: number): number => rounded(sum, unit);
  const sumBefore = (count: number): number =>
    roundSum(destinations.slice(0, count).reduce((sum, { value }) => sum + (value ?? 0), 0));
  const known = destinations.filter(({ value }) => value !== null).length;
  const sum = known === 0 ? null : sumBefore(destinations.length);
  // Each may have been rounded by half a step.
  const tolerance = (destinations.length / 2) * 10 ** -(writtenDecimals(unit) + unit.multiplier);
  return {
    destinations: destinations.map(({ total: _, ...part }, i) => ({ ...part, from: sumBefore(i) })),
    whole: whole === undefined ? null : { ...omitTotal(whole), from: 0 },
    sum,
    fit: sum === null ? 'none' : fitOf(sum, known === destinations.length, tolerance),
  };
};

const omitTotal = <Part extends { readonly total: boolean }>({
  total: _,
  ...part
}: Part): Omit<Part, 'total'> => part;

const fitOf = (sum: number, complete: boolean, tolerance: number): FlowParts['fit'] => {
  if (sum > 100 + tolerance) return 'over';
  if (sum === 100) return 'whole';
  return complete && Math.abs(sum - 100) <= tolerance ? 'rounding' : 'rest';
};
