/** Each entry of a list after its index. `list.entries()` would do the same, but Prototype.js puts another method in its place. */
export function* enumerate<T>(list: readonly T[]): Generator<readonly [index: number, one: T], void, undefined> {
  let index = 0;
  for (const one of list) {
    yield [index, one];
    index += 1;
  }
}
