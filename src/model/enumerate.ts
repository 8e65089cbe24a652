/**
 * Yields each entry of a list with its index, like `list.entries()`, which Prototype.js replaces with another method.
 */
export function* enumerate<T>(
  list: readonly T[],
): Generator<readonly [index: number, one: T], void, undefined> {
  let index = 0;
  for (const one of list) {
    yield [index, one];
    index += 1;
  }
}
