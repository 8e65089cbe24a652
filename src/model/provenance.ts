import type { Edition, Indicator, Observation, Source, Target } from './dataset.js';
import { mapped, type Steps } from './steps.js';

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

/**
 * Of the cells that tell, one for each edition, definition and list of sources among them, the earliest, and so all that provenance needs of a million
 * cells. `rows`: each over the same periods.
 */
export function* tellingKinds(rows: readonly (readonly Observation[])[]): Steps<readonly Observation[]> {
  const numbers = yield* kindsIn(rows, ({ value }) => value !== null);
  return numbers.length > 0 ? numbers : yield* kindsIn(rows, () => true);
}

function* kindsIn(rows: readonly (readonly Observation[])[], tells: (cell: Observation) => boolean): Steps<readonly Observation[]> {
  const kinds: { cell: Observation; at: number; row: number }[] = [];
  yield* mapped(rows, (cells, row) => {
    let last: Observation | null = null;
    cells.forEach((cell, at) => {
      // Most cells are of the kind of the one before them.
      if (!tells(cell) || (last !== null && isOneKind(last, cell))) return;
      last = cell;
      const known = kinds.find((one) => isOneKind(one.cell, cell));
      if (known === undefined) kinds.push({ cell, at, row });
      else if (at < known.at) Object.assign(known, { cell, at, row });
    });
  });
  return kinds.sort((a, b) => a.at - b.at || a.row - b.row).map(({ cell }) => cell);
}

const isOneKind = (one: Observation, other: Observation): boolean =>
  one.edition === other.edition && one.definition === other.definition && one.sources === other.sources;
