import type { LongestTasks } from './longest-tasks.js';
import type { Cost } from './measure.js';
import { OURS, PEERS, SUBJECTS, type Ours, type Peer, type Subject } from './subjects.js';

/** What was measured of each subject, right after each other. */
export type Round = Readonly<
  Record<Subject, { readonly cost: Cost; readonly tasks: LongestTasks }>
>;

/**
 * One quantity: the middle of all rounds, and of the ratios of each round, so that what slows a whole round down does
 * not count.
 */
export interface Line {
  readonly middle: Readonly<Record<Subject, number>>;
  readonly ratio: Readonly<Record<Ours, Readonly<Record<Peer, Ratio>>>>;
}
export interface Ratio {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

export interface Summary {
  /** Trends on the page. */
  readonly count: number;
  readonly lines: Readonly<Record<keyof typeof QUANTITIES, Line>>;
}

export const QUANTITIES = {
  cpu: ({ cost }) => cost.cpu,
  evaluation: ({ cost }) => cost.evaluation,
  heap: ({ cost }) => cost.heap,
  dom: ({ cost }) => cost.dom,
  rate: ({ cost }) => cost.rate,
  evaluating: ({ tasks }) => tasks.evaluating,
  drawing: ({ tasks }) => tasks.drawing,
  others: ({ tasks }) => tasks.others,
  picturesAtOnce: ({ tasks }) => tasks.picturesAtOnce,
} as const satisfies Readonly<Record<string, (measured: Round[Subject]) => number>>;

export const summary = (count: number, rounds: readonly Round[]): Summary => ({
  count,
  lines: Object.fromEntries(
    Object.entries(QUANTITIES).map(([name, quantity]) => [name, line(rounds, quantity)]),
  ) as Summary['lines'],
});

const line = (rounds: readonly Round[], quantity: (measured: Round[Subject]) => number): Line => ({
  middle: table(SUBJECTS, (one) => median(rounds.map((round) => quantity(round[one])))),
  ratio: table(OURS, (ours) =>
    table(PEERS, (peer) => {
      const ratios = rounds.map((round) => quantity(round[ours]) / quantity(round[peer]));
      return { middle: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
    }),
  ),
});

const table = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Readonly<Record<Name, Value>> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
};
