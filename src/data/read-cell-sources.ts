import type { Source } from '../model/dataset.js';
import { entries, type At, type Context } from './check.js';

/**
 * Reads the sources of each cell: ids separated by blanks, once for the whole row or once per period. No figure is ever
 * attributed to a wrong source: an unreadable reference gives none. A row without references gets all sources of the
 * file. `knownSources`: the references that were read before.
 */
export const readCellSources = (
  at: At,
  { sources, width }: { readonly sources: readonly Source[]; readonly width: number },
  knownSources: Map<unknown, readonly Source[]>,
  { report }: Context,
): ((position: number, value: number | null) => readonly Source[]) => {
  const list = Array.isArray(at.value) ? entries(at) : null;
  if (list !== null && list.length !== width) {
    report('warning', 'source-count', { pointer: at.pointer, value: list.length }, String(width));
    return () => NO_SOURCES;
  }
  return (position, value) => {
    const ids = (list === null ? at.value : list[position]) ?? null;
    // A gap has no source; a row without references has all of them, as in files from before these existed.
    if (ids === null) return value === null && list !== null ? NO_SOURCES : sources;
    const known = knownSources.get(ids);
    if (known !== undefined) return known;
    const names = typeof ids === 'string' ? ids.split(/\s+/).filter((id) => id !== '') : [];
    const found = sources.filter(({ id }) => names.includes(id));
    if (found.length === 0 || new Set(names).size > found.length)
      report(
        'warning',
        'unknown-source',
        { pointer: list === null ? at.pointer : `${at.pointer}/${position}`, value: ids },
        'ids of `sources`',
      );
    knownSources.set(ids, Object.freeze(found));
    return found;
  };
};

const NO_SOURCES: readonly Source[] = Object.freeze([]);
