import type { Break, Dataset, Definition, Observation, Period, Series } from './dataset.js';
import { parsePeriod } from './period.js';
import type { SliceBreak } from './slice.js';
import { mapSliced, type Cooperative } from './cooperative.js';

export interface Cuts {
  /**
   * Every break that holds for at least one row, ascending, each listed once; `cut` is true if it cuts at least one of
   * them.
   */
  readonly breaks: readonly SliceBreak[];
  /** For each row, the indices after which it is cut. */
  readonly after: readonly ReadonlySet<number>[];
}

type Row = Pick<Series, 'key' | 'observations'>;

/**
 * Finds where rows may not be joined by a line, and where a note belongs. A declared break that was not recalculated
 * cuts. So do two successive numbers of different definitions, even if the file declares no break (then one is created,
 * with an empty label) or calls it recalculated. A number that is flagged as counted differently counts as a definition
 * of its own. A declared break does not apply to a row without shown numbers on both sides. If rows have different
 * definitions around a break, `before` and `since` are null.
 */
export function* cutsIn(
  rows: readonly Row[],
  periods: readonly Period[],
  breaks: Dataset['breaks'],
  definitions: readonly Definition[],
): Cooperative<Cuts> {
  const cutsOf = cutter(periods, breaks, definitions);
  const merged = new Map<string, SliceBreak>();
  const after = yield* mapSliced(rows, (row) => {
    const rowCuts = cutsOf(row);
    for (const { name, sliceBreak: place } of rowCuts) {
      const previous = merged.get(name) ?? place;
      merged.set(name, {
        ...place,
        cut: place.cut || previous.cut,
        before: place.before === previous.before ? place.before : null,
        since: place.since === previous.since ? place.since : null,
      });
    }
    return new Set(
      rowCuts
        .filter(({ sliceBreak: place }) => place.cut)
        .map(({ sliceBreak: place }) => place.after),
    );
  });
  return { breaks: [...merged.values()].sort((a, b) => a.after - b.after), after };
}

interface Cut {
  /** Identical for all rows to which the break applies in the same way. */
  readonly name: string;
  /** Whether the file declares the break. */
  readonly declared: boolean;
  readonly sliceBreak: SliceBreak;
}

/** Returns a function that finds the cuts of one row; whatever does not depend on the row is computed once. */
export const cutter = (
  periods: readonly Period[],
  breaks: Dataset['breaks'],
  definitions: readonly Definition[],
): ((row: Row) => readonly Cut[]) => {
  const declared = new Map<
    string | null,
    { readonly at: number; readonly declaration: Break; readonly name: string }[]
  >();
  breaks.forEach((one, i) => {
    const [at, key] = [indexOf(one, periods), one.key?.join(' ') ?? null];
    const list = declared.get(key) ?? [];
    list.push({ at, declaration: one, name: `${at} ${i}` });
    declared.set(key, list);
  });
  const described = new Map<string | null | undefined, Definition>(
    definitions.map((one) => [one.id, one]),
  );

  return ({ key, observations }): readonly Cut[] => {
    // No `flatMap`: there may be a million cells.
    const numbers: number[] = [];
    observations.forEach(({ value }, i) => {
      if (value !== null) numbers.push(i);
    });
    const applicable = [null, key.join(' ')]
      .flatMap((name) => declared.get(name) ?? [])
      .filter(({ at }) => at >= (numbers[0] ?? NaN) && at < (numbers.at(-1) ?? NaN))
      .map((one) => ({ ...one, cut: !one.declaration.recalculated }));
    const undeclared: number[] = [];
    numbers.forEach((to, n) => {
      const from = numbers[n - 1] ?? to;
      if (sameCount(observations[from], observations[to])) return;
      const between = applicable.filter(({ at }) => at >= from && at < to);
      if (between.some(({ cut }) => cut)) return;
      if (between[0]) between[0].cut = true;
      else undeclared.push(to - 1);
    });
    const sides = (at: number): readonly (string | null | undefined)[] => {
      const next = numbers.findIndex((i) => i > at);
      return [numbers[next - 1], numbers[next]].map((i) => observations[i ?? -1]?.definition);
    };
    const describe = (after: number, cut: boolean, one: Break): SliceBreak => {
      const [before, since] = sides(after).map((id) => described.get(id));
      return {
        after,
        cut,
        break: one,
        ...(before === since
          ? { before: null, since: null }
          : { before: before ?? null, since: since ?? null }),
      };
    };
    return [
      ...applicable.map(({ at, declaration, cut, name }): Cut => ({
        name,
        declared: true,
        sliceBreak: describe(at, cut, declaration),
      })),
      ...undeclared.map((at): Cut => ({
        name: `${at} ${sides(at).join()}`,
        declared: false,
        sliceBreak: describe(at, true, {
          after: periods[at]?.code ?? '',
          recalculated: false,
          label: {},
          key: null,
        }),
      })),
    ];
  };
};

/** Whether two numbers were counted by the same definition. */
export const sameCount = (one: Observation | undefined, other: Observation | undefined): boolean =>
  one?.definition === other?.definition &&
  one?.flags.includes('definition-differs') === other?.flags.includes('definition-differs');

/** Index of the last period up to and including the one the break names, which may be absent from the axis. */
const indexOf = ({ after }: Break, periods: readonly Period[]): number => {
  const at = parsePeriod(after, periods[0]?.kind ?? 'year');
  return at ? periods.filter(({ ordinal }) => ordinal <= at.ordinal).length - 1 : -1;
};
