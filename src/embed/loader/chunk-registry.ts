/**
 * Where the script files of one version meet. They have no imports, so that each comes by a tag of its own with its
 * hash: a file registers what it exports, and takes what it imports from here. There is one registry per version, so
 * that two versions on a page never mix; whichever file runs first makes it, so that the order of tags does not matter.
 * The build puts it into every file, so this module imports nothing.
 */
export interface ChunkRegistry {
  /** Hands in what a chunk exports. The first one stays. */
  register(name: string, exported: unknown): void;
  /** Exports of the chunk, or undefined while it has not run. */
  get(name: string): unknown;
  /** The same once it has run; never rejects. */
  whenDefined(name: string): Promise<unknown>;
}

export function chunkRegistry(version: string): ChunkRegistry {
  // A symbol cannot be taken by an element with an id or by a page's own variable.
  const key = Symbol.for(`techniekpact@${version}`);
  const page = globalThis as { [key: symbol]: ChunkRegistry | undefined };
  const known = page[key];
  if (known !== undefined) return known;
  const chunks = new Map<string, unknown>();
  const waiting = new Map<string, ((exported: unknown) => void)[]>();
  const registry: ChunkRegistry = Object.freeze({
    register(name: string, exported: unknown) {
      if (chunks.has(name)) return;
      chunks.set(name, exported);
      for (const go of waiting.get(name) ?? []) go(exported);
    },
    get: (name: string) => chunks.get(name),
    whenDefined: (name: string) =>
      new Promise((resolve) => {
        if (chunks.has(name)) resolve(chunks.get(name));
        else waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      }),
  });
  Object.defineProperty(page, key, { value: registry });
  return registry;
}
