/**
 * Where a file without imports hands its part to the others of its version. One desk per version, so that two versions on a page never
 * mix their parts; whichever file runs first makes the desk, so that the order of script tags does not matter.
 */
export interface Desk {
  /** Hands in a part. The first one stays. */
  offer(name: string, part: unknown): void;
  /** The part, or undefined while it has not been handed in. */
  peek(name: string): unknown;
  /** The part, once it has been handed in; never rejects. */
  when(name: string): Promise<unknown>;
}

export function handover(version: string): Desk {
  // A symbol cannot be taken by an element with an id or by a page's own variable.
  const key = Symbol.for(`techniekpact@${version}`);
  const page = globalThis as { [key: symbol]: Desk | undefined };
  const known = page[key];
  if (known !== undefined) return known;
  const parts = new Map<string, unknown>();
  const waiting = new Map<string, ((part: unknown) => void)[]>();
  const desk: Desk = Object.freeze({
    offer(name: string, part: unknown) {
      if (parts.has(name)) return;
      parts.set(name, part);
      for (const go of waiting.get(name) ?? []) go(part);
    },
    peek: (name: string) => parts.get(name),
    when: (name: string) =>
      new Promise((resolve) => {
        if (parts.has(name)) resolve(parts.get(name));
        else waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      }),
  });
  Object.defineProperty(page, key, { value: desk });
  return desk;
}
