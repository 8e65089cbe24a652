import type { Break, Dataset, Definition, Observation, Period, Series } from './dataset.js';
import { parsePeriod } from './period.js';
import type { SliceBreak } from './slice.js';
import { mapped, type Steps } from './steps.js';

export interface Cuts {
  /** Every break that holds for one of the rows, ascending, each said once; it cuts when it cuts for one of them. */
  readonly breaks: readonly SliceBreak[];
  /** For each row the indices after which it is cut. */
  readonly after: readonly ReadonlySet<number>[];
}

type Row = Pick<Series, 'key' | 'observations'>;

/**
 * Where rows may not be joined, and where a note belongs. A declared break that was not recalculated cuts. So do two successive
 * numbers of different definitions, also where the file declares no break or calls it recalculated: then the break, if there is none,
 * is made up, with an empty label. A number that is marked as counted by another definition is of a definition of its own. A declared
 * break does not hold for a row that has no shown number on both of its sides. Rows that hold other definitions there name none.
 */
export function* cutsIn(
  rows: readonly Row[],
  periods: readonly Period[],
  breaks: Dataset['breaks'],
  definitions: readonly Definition[],
): Steps<Cuts> {
  const cutsOf = cutter(periods, breaks, definitions);
  const found = new Map<string, SliceBreak>();
  const after = yield* mapped(rows, (row) => {
    const all = cutsOf(row);
    for (const { name, place } of all) {
      const other = found.get(name) ?? place;
      found.set(name, {
        ...place,
        cut: place.cut || other.cut,
        before: place.before === other.before ? place.before : null,
        since: place.since === other.since ? place.since : null,
      });
    }
    return new Set(all.filter(({ place }) => place.cut).map(({ place }) => place.after));
  });
  return { breaks: [...found.values()].sort((a, b) => a.after - b.after), after };
}

interface Cut {
  /** The same for every row that it holds for in the same way. */
  readonly name: string;
  /** Whether the file says so itself. */
  readonly declared: boolean;
  readonly place: SliceBreak;
}

/** The same for one row after the other; what does not depend on the row is done once. */
export const cutter = (
  periods: readonly Period[],
  breaks: Dataset['breaks'],
  definitions: readonly Definition[],
): ((row: Row) => readonly Cut[]) => {
  const declared = new Map<string | null, { readonly at: number; readonly one: Break; readonly name: string }[]>();
  breaks.forEach((one, i) => {
    const [at, key] = [indexOf(one, periods), one.key?.join(' ') ?? null];
    const list = declared.get(key) ?? [];
    if (at >= 0 && at < periods.length - 1) list.push({ at, one, name: `${at} ${i}` });
    declared.set(key, list);
  });
  const described = new Map(definitions.map((one) => [one.id, one]));

  return ({ key, observations }) => {
    const first = observations.find(({ value }) => value !== null);
    // Most rows of most files, and there may be many.
    if (declared.size === 0 && observations.every((cell) => cell.value === null || sameCount(cell, first))) return [];
    const numbers = observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
    const own = [null, key.join(' ')]
      .flatMap((name) => declared.get(name) ?? [])
      .filter(({ at }) => at >= (numbers[0] ?? NaN) && at < (numbers.at(-1) ?? NaN))
      .map((one) => ({ ...one, cut: !one.one.recalculated }));
    const made: number[] = [];
    numbers.forEach((to, n) => {
      const from = numbers[n - 1] ?? to;
      if (sameCount(observations[from], observations[to])) return;
      const between = own.filter(({ at }) => at >= from && at < to);
      if (between.some(({ cut }) => cut)) return;
      if (between[0]) between[0].cut = true;
      else made.push(to - 1);
    });
    const sides = (at: number): readonly (string | null | undefined)[] => {
      const next = numbers.findIndex((i) => i > at);
      return [numbers[next - 1], numbers[next]].map((i) => observations[i ?? -1]?.definition);
    };
    const describe = (after: number, cut: boolean, one: Break): SliceBreak => {
      const [before, since] = sides(after).map((id) => described.get(id ?? '') ?? null);
      return {
        after,
        cut,
        break: one,
        ...(before === since ? { before: null, since: null } : { before: before ?? null, since: since ?? null }),
      };
    };
    return [
      ...own.map(({ at, one, cut, name }) => ({ name, declared: true, place: describe(at, cut, one) })),
      ...made.map((at) => ({
        name: `${at} ${sides(at).join(' ')}`,
        declared: false,
        place: describe(at, true, { after: periods[at]?.code ?? '', recalculated: false, label: {}, key: null }),
      })),
    ];
  };
};

/** Whether two numbers were counted the same way. */
export const sameCount = (one: Observation | undefined, other: Observation | undefined): boolean =>
  one?.definition === other?.definition && one?.flags.includes('definition-differs') === other?.flags.includes('definition-differs');

/** Index of the last period that is not past the break; the period it names may be left out of the axis. */
const indexOf = ({ after }: Break, periods: readonly Period[]): number => {
  const at = parsePeriod(after, periods[0]?.kind ?? 'year');
  return at ? periods.filter(({ ordinal }) => ordinal <= at.ordinal).length - 1 : -1;
};
