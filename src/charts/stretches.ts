import type { Observation, Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';

/** Neighbouring periods that share something, as first and last index, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches in which `of` gives the same for each period, with what it gives; null is nothing shared. A period that the file leaves out
 * ends one, unless `over` says that it does not.
 */
export const stretches = <Shared extends string>(
  { periods }: Pick<Slice, 'periods'>,
  of: (index: number) => Shared | null,
  over = false,
): readonly (Stretch & { readonly shared: Shared })[] =>
  periods.reduce<(Stretch & { readonly shared: Shared })[]>((list, { ordinal }, i) => {
    const shared = of(i);
    const last = list.at(-1);
    if (shared === null) return list;
    const follows = over || ordinal - (periods[i - 1]?.ordinal ?? 0) === 1;
    if (follows && last?.to === i - 1 && last.shared === shared) list[list.length - 1] = { ...last, to: i };
    else list.push({ from: i, to: i, shared });
    return list;
  }, []);

/**
 * Numbers that are not final yet, and those that are only expected: both stand on a band and have a word under them. Of several editions the
 * newest alone speaks: what an older one called provisional is final by now.
 */
export const openStretches = (slice: Slice): readonly (Stretch & { readonly shared: 'provisional' | 'forecast' })[] =>
  stretches(slice, (i) => {
    const telling = slice.versions ? slice.series.slice(0, 1) : slice.series;
    const cells = telling.flatMap(({ observations }) => observations[i] ?? []);
    return cells.some(isProvisional) ? 'provisional' : cells.some(isForecast) ? 'forecast' : null;
  });

/** An estimate is not called provisional. A cell may have more than one status, and any of them counts. */
export const isProvisional = (cell: Observation): boolean => has(cell, 'provisional') || has(cell, 'revised-provisional');
export const isForecast = (cell: Observation): boolean => has(cell, 'forecast');
export const has = ({ value, flags }: Observation, status: Status): boolean => value !== null && flags.includes(status);
