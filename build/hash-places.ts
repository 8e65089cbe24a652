/** A script file: the chunks that it waits for, and those that it can ask for later. */
export interface LinkedFile {
  readonly name: string;
  readonly needs: readonly string[];
  readonly asks: readonly string[];
}

/**
 * In which file the hash of each other one stands: in the one that comes last of those that everybody has waited for
 * who can ask for it, or for a file that waits for it. A hash does not compress, and stands in no file that comes
 * before it is of use. Files without which nothing is asked for stand in `first`.
 */
export function hashPlaces(
  files: readonly LinkedFile[],
  first: string,
): ReadonlyMap<string, string> {
  const known = new Map(files.map((file) => [file.name, file]));
  const waits = (name: string): ReadonlySet<string> =>
    new Set([name, ...(known.get(name)?.needs ?? []).flatMap((need) => [...waits(need)])]);
  const comeWith = files.flatMap(({ name, asks }) =>
    asks.flatMap((asked) => [...waits(asked)].map((file) => ({ asker: name, file }))),
  );
  return new Map(
    files.flatMap(({ name }) => {
      if (name === first) return [];
      const before = comeWith.filter(({ file }) => file === name).map(({ asker }) => waits(asker));
      const places = [...(before[0] ?? [])]
        .filter((place) => before.every((one) => one.has(place)))
        // Only what asks has a place for hashes; and a file that needs another one comes after it.
        .filter((place) => known.get(place)?.asks.length)
        .toSorted((one, other) => waits(other).size - waits(one).size);
      return [[name, places[0] ?? first] as const];
    }),
  );
}
