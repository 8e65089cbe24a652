import type { Edition, Indicator, Observation, Source, Target } from './dataset.js';
import { mapSliced, type Cooperative } from './cooperative.js';

/** The origin of figures that are shown together. */
export interface Provenance {
  /** Sources of the figures and of the targets shown with them, in the order of the file. Empty if none is stated. */
  readonly sources: readonly Source[];
  /** Editions of the figures, oldest first. With more than one the series is stitched, and the widget says so. */
  readonly editions: readonly Edition[];
  /**
   * Day of the newest of these editions. `updated`: that edition is the file itself, and the day is that of its last
   * update. Null if unknown: never the day of another edition.
   */
  readonly day: { readonly date: string; readonly updated: boolean } | null;
}

export const provenanceOf = (
  {
    sources,
    edition,
    editions,
    updated,
  }: Pick<Indicator, 'sources' | 'edition' | 'editions' | 'updated'>,
  cells: readonly Observation[],
  targets: readonly Target[] = [],
): Provenance => {
  const decisive = decisiveCells(cells);
  const printed = new Set([...new Set(decisive.map((cell) => cell.sources))].flat());
  const used = editions.filter(({ id }) => decisive.some((cell) => cell.edition === id));
  const newest = used.at(-1);
  const update = newest?.id === edition.id ? updated : null;
  const date = update ?? newest?.date ?? null;
  return {
    // With several editions side by side, some sources come from another file.
    sources: [...new Set([...sources, ...printed])].filter(
      (source) =>
        printed.has(source) ||
        targets.some((target) => target.source === source.id && sources.includes(source)),
    ),
    editions: used,
    day: date === null ? null : { date, updated: update !== null },
  };
};

/**
 * The cells that determine provenance: the numbers, or all cells if there is no number. A null does not say who counted
 * it.
 */
export const decisiveCells = (cells: readonly Observation[]): readonly Observation[] => {
  const numbers = cells.filter(({ value }) => value !== null);
  return numbers.length > 0 ? numbers : cells;
};

/**
 * The earliest decisive cell of each combination of edition, definition and sources. That is all that provenance needs
 * of what may be a million cells. All `rows` have the same periods.
 */
export function* decisiveKinds(
  rows: readonly (readonly Observation[])[],
): Cooperative<readonly Observation[]> {
  const numbers = yield* kindsIn(rows, ({ value }) => value !== null);
  return numbers.length > 0 ? numbers : yield* kindsIn(rows, () => true);
}

function* kindsIn(
  rows: readonly (readonly Observation[])[],
  isIncluded: (cell: Observation) => boolean,
): Cooperative<readonly Observation[]> {
  const kinds: { cell: Observation; at: number; row: number }[] = [];
  yield* mapSliced(rows, (cells, row) => {
    let last: Observation | null = null;
    cells.forEach((cell, at) => {
      // Shortcut: most cells are of the same kind as the previous one.
      if (!isIncluded(cell) || (last !== null && isOneKind(last, cell))) return;
      last = cell;
      const existing = kinds.find((one) => isOneKind(one.cell, cell));
      if (existing === undefined) kinds.push({ cell, at, row });
      else if (at < existing.at) Object.assign(existing, { cell, at, row });
    });
  });
  return kinds.sort((a, b) => a.at - b.at || a.row - b.row).map(({ cell }) => cell);
}

const isOneKind = (one: Observation, other: Observation): boolean =>
  one.edition === other.edition &&
  one.definition === other.definition &&
  one.sources === other.sources;
