import type { Edition, Indicator, Observation, Source, Target } from './dataset.js';

/** Where figures come from that are shown together. */
export interface Provenance {
  /** What printed them, and the targets told with them, in the order of the file. Empty where nothing says so. */
  readonly sources: readonly Source[];
  /** Editions that they belong to, oldest first. More than one: they are stitched, and the widget says so. */
  readonly editions: readonly Edition[];
  /**
   * Day of the newest of these editions; where that edition is the file itself, `updated` says that this is the day of its last update. Null
   * where it is not known: never the day of another edition.
   */
  readonly day: { readonly date: string; readonly updated: boolean } | null;
}

export const provenanceOf = (
  { sources, edition, editions, updated }: Pick<Indicator, 'sources' | 'edition' | 'editions' | 'updated'>,
  cells: readonly Observation[],
  targets: readonly Target[] = [],
): Provenance => {
  const telling = tellingOf(cells);
  const printed = new Set([...new Set(telling.map((cell) => cell.sources))].flat());
  const shown = editions.filter(({ id }) => telling.some((cell) => cell.edition === id));
  const newest = shown.at(-1);
  const update = newest?.id === edition.id ? updated : null;
  const date = update ?? newest?.date ?? null;
  return {
    // Of editions beside each other, some were printed by sources of another file.
    sources: [...new Set([...sources, ...printed])].filter(
      (source) => printed.has(source) || targets.some((target) => target.source === source.id && sources.includes(source)),
    ),
    editions: shown,
    day: date === null ? null : { date, updated: update !== null },
  };
};

/** A null says nothing about who counted it; only where there is no number at all do the nulls speak. */
export const tellingOf = (cells: readonly Observation[]): readonly Observation[] => {
  const numbers = cells.filter(({ value }) => value !== null);
  return numbers.length > 0 ? numbers : cells;
};
