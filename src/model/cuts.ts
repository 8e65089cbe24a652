import type { Break, Dataset, Definition, Observation, Period, Series } from './dataset.js';
import { parsePeriod } from './period.js';
import type { SliceBreak } from './slice.js';

export interface Cuts {
  /** Every break that holds for one of the rows, ascending, each said once; it cuts when it cuts for one of them. */
  readonly breaks: readonly SliceBreak[];
  /** For each row the indices after which it is cut. */
  readonly after: readonly ReadonlySet<number>[];
}

/**
 * Where rows may not be joined, and where a note belongs. A declared break that was not recalculated cuts. So do two successive
 * numbers of different definitions, also where the file declares no break or calls it recalculated: then the break, if there is none,
 * is made up, with an empty label. A number that is marked as counted by another definition is of a definition of its own. A declared
 * break outside the shown periods is left out.
 */
export const cutsOf = (
  rows: readonly Pick<Series, 'key' | 'observations'>[],
  periods: readonly Period[],
  breaks: Dataset['breaks'],
  definitions: readonly Definition[],
): Cuts => {
  const found = new Map<string, SliceBreak>();
  const after = rows.map(({ key, observations }) => {
    const cuts = new Set<number>();
    const numbers = observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
    const add = (place: number, declared: Break | null, cut: boolean): void => {
      const [before, since] = [numbers.filter((i) => i <= place).at(-1), numbers.find((i) => i > place)].map(
        (i) => observations[i ?? -1]?.definition,
      );
      const name = `${place} ${declared ? breaks.indexOf(declared) : `${before} ${since}`}`;
      const describe = (id: string | null | undefined) => (before === since ? null : (definitions.find((one) => one.id === id) ?? null));
      found.set(name, {
        after: place,
        cut: cut || found.get(name)?.cut === true,
        break: declared ?? { after: periods[place]?.code ?? '', recalculated: false, label: {}, key: null },
        before: describe(before),
        since: describe(since),
      });
      if (cut) cuts.add(place);
    };

    const placed = breaks.flatMap((one) => {
      const place = indexOf(one, periods);
      const holds = place >= 0 && place < periods.length - 1 && (one.key?.every((code, i) => code === key[i]) ?? true);
      return holds ? [{ place, one }] : [];
    });
    for (const { place, one } of placed) add(place, one, !one.recalculated);
    numbers.forEach((to, n) => {
      const from = numbers[n - 1] ?? to;
      const between = (place: number): boolean => place >= from && place < to;
      if (countOf(observations[from]) === countOf(observations[to]) || [...cuts].some(between)) return;
      const noted = placed.find(({ place }) => between(place));
      add(noted?.place ?? to - 1, noted?.one ?? null, true);
    });
    return cuts;
  });
  return { breaks: [...found.values()].sort((a, b) => a.after - b.after), after };
};

/** How a number was counted. An id holds no blank. */
const countOf = (cell: Observation | undefined): string => `${cell?.definition} ${cell?.flags.includes('definition-differs')}`;

/** Index of the last period that is not past the break; the period it names may be left out of the axis. */
const indexOf = ({ after }: Break, periods: readonly Period[]): number => {
  const at = parsePeriod(after, periods[0]?.kind ?? 'year');
  return at ? periods.filter(({ ordinal }) => ordinal <= at.ordinal).length - 1 : -1;
};
