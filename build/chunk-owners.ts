/** Static and dynamic imports of a module. */
export interface ModuleEdges {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

export interface ChunkPlan {
  /** The module that everything starts from, and the chunk that it is in. */
  readonly entry: { readonly id: string; readonly chunk: string };
  /** Modules that are imported later, and the chunk that each asks for: see `widgets/core/load/lazy`. */
  readonly lazy: ReadonlyMap<string, string>;
  /**
   * Chunks that hold what others share. Whoever imports one of the modules of such a chunk waits for it; in the order
   * in which they may wait for each other.
   */
  readonly shared: readonly { readonly chunk: string; readonly modules: readonly string[] }[];
  /** A chunk that comes beside nearly every other one, and those that come without it. */
  readonly beside: { readonly chunk: string; readonly not: readonly string[] };
}

/**
 * The chunk of each module: the last one that everybody who uses the module waits for anyway. So nothing is sent twice,
 * no chunk waits for one that it would not need, and chunks never wait for each other in a circle.
 */
export function chunkOwners(
  plan: ChunkPlan,
  edgesOf: (id: string) => ModuleEdges,
): ReadonlyMap<string, string> {
  const roots = new Map<string, string[]>([[plan.entry.chunk, [plan.entry.id]]]);
  for (const [id, chunk] of plan.lazy) roots.set(chunk, [...(roots.get(chunk) ?? []), id]);
  for (const { chunk, modules } of plan.shared)
    roots.set(chunk, [...(roots.get(chunk) ?? []), ...modules]);

  const reached = new Map([...roots].map(([chunk, ids]) => [chunk, closure(ids, edgesOf)]));
  const users = new Map<string, string[]>();
  for (const [chunk, ids] of reached)
    for (const id of ids) users.set(id, [...(users.get(id) ?? []), chunk]);

  const waits = new Map<string, ReadonlySet<string>>();
  /** All chunks that have come before `chunk` runs. */
  const waitsOf = (chunk: string, under: readonly string[] = []): ReadonlySet<string> => {
    const known = waits.get(chunk);
    if (known !== undefined || under.includes(chunk)) return known ?? new Set();
    const path = [...under, chunk];
    const seeds = plan.shared.flatMap((other) =>
      other.chunk !== chunk && other.modules.some((id) => reached.get(chunk)?.has(id))
        ? [other.chunk]
        : [],
    );
    const beside =
      chunk === plan.beside.chunk || plan.beside.not.includes(chunk) ? [] : [plan.beside.chunk];
    const direct = chunk === plan.entry.chunk ? [] : [plan.entry.chunk, ...beside, ...seeds];
    const all = new Set([
      ...direct,
      ...direct.flatMap((other) => [...waitsOf(other, path)]),
      ...askedBy(chunk, path),
    ]);
    if (under.length === 0) waits.set(chunk, all);
    return all;
  };
  /** Chunks that are loaded before this one, whichever of its importers asked for it. */
  const askedBy = (chunk: string, path: readonly string[]): readonly string[] => {
    const askers = [...users].filter(([id]) =>
      edgesOf(id).dynamicallyImportedIds.some((asked) => plan.lazy.get(asked) === chunk),
    );
    return common(
      askers.flatMap(([, chunks]) => chunks).map((user) => new Set([user, ...waitsOf(user, path)])),
    );
  };

  const early = [plan.entry.chunk, plan.beside.chunk, ...plan.shared.map(({ chunk }) => chunk)];
  const late = [...roots.keys()].filter((chunk) => !early.includes(chunk)).sort();
  const order = [...early, ...late.toSorted((a, b) => waitsOf(a).size - waitsOf(b).size)];
  return new Map(
    [...users].map(([id, chunks]) => {
      const candidates = common(chunks.map((chunk) => new Set([chunk, ...waitsOf(chunk)])));
      return [id, order.findLast((chunk) => candidates.includes(chunk)) ?? plan.entry.chunk];
    }),
  );
}

const common = (sets: readonly ReadonlySet<string>[]): readonly string[] =>
  [...(sets[0] ?? [])].filter((one) => sets.every((set) => set.has(one)));

function closure(
  ids: readonly string[],
  edgesOf: (id: string) => ModuleEdges,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...edgesOf(id).importedIds);
  }
  return found;
}
