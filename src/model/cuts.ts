import type { Break, Definition, Observation, Period } from './dataset.js';
import { parsePeriod } from './period.js';
import type { SliceBreak } from './slice.js';

/**
 * Where one series may not be joined, and where a note belongs, ascending. A declared break that was not recalculated cuts. So do two
 * successive numbers of different definitions, also where the file declares no break or calls it recalculated: then the break, if
 * there is none, is made up, with an empty label. A declared break outside the shown periods is left out.
 */
export const cutsOf = (
  observations: readonly Observation[],
  periods: readonly Period[],
  breaks: readonly Break[],
  definitions: readonly Definition[],
): readonly SliceBreak[] => {
  const cuts = new Map<number, { readonly declared: Break | null; cut: boolean }>();
  for (const declared of breaks) {
    const after = indexOf(declared, periods);
    if (after < 0 || after >= periods.length - 1) continue;
    // Two breaks at one place: the one that cuts stands.
    if (cuts.get(after)?.cut !== true) cuts.set(after, { declared, cut: !declared.recalculated });
  }
  const numbers = observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
  numbers.forEach((to, n) => {
    const from = numbers[n - 1];
    if (from === undefined || observations[from]?.definition === observations[to]?.definition) return;
    const between = [...cuts].filter(([after]) => after >= from && after < to).map(([, entry]) => entry);
    if (between.some(({ cut }) => cut)) return;
    const noted = between.at(-1);
    if (noted !== undefined) noted.cut = true;
    else cuts.set(to - 1, { declared: null, cut: true });
  });
  return [...cuts]
    .sort(([a], [b]) => a - b)
    .map(([after, { declared, cut }]) => {
      const before = observations[numbers.filter((i) => i <= after).at(-1) ?? -1]?.definition;
      const since = observations[numbers.find((i) => i > after) ?? -1]?.definition;
      const find = (id: string | null | undefined) =>
        before === since ? null : (definitions.find((definition) => definition.id === id) ?? null);
      return {
        after,
        cut,
        break: declared ?? { after: periods[after]?.code ?? '', recalculated: false, label: {}, key: null },
        before: find(before),
        since: find(since),
      };
    });
};

/** Cuts of several series as one list: the same break is said once; it cuts when it cuts for one of them. */
export const mergeCuts = (lists: readonly (readonly SliceBreak[])[]): readonly SliceBreak[] => {
  const merged: SliceBreak[] = [];
  for (const entry of lists.flat()) {
    const same = merged.findIndex((other) => other.after === entry.after && sameBreak(other, entry));
    if (same < 0) merged.push(entry);
    else if (entry.cut && merged[same]?.cut === false) merged[same] = entry;
  }
  return merged.sort((a, b) => a.after - b.after);
};

/** Index of the last period that is not past the break; the period it names may be left out of the axis. */
const indexOf = ({ after }: Break, periods: readonly Period[]): number => {
  const kind = periods[0]?.kind;
  const at = kind === undefined ? null : parsePeriod(after, kind);
  return at === null ? -1 : periods.filter(({ ordinal }) => ordinal <= at.ordinal).length - 1;
};

const sameBreak = (a: SliceBreak, b: SliceBreak): boolean =>
  a.break === b.break || (a.break.after === b.break.after && a.before === b.before && a.since === b.since && isMadeUp(a) && isMadeUp(b));

const isMadeUp = (entry: SliceBreak): boolean => Object.keys(entry.break.label).length === 0;
