/**
 * Returns `[make(0), …, make(length - 1)]`, like `Array.from`, which Prototype.js and MooTools replace with their own.
 */
export const times = <T>(length: number, make: (index: number) => T): readonly T[] => {
  const all: T[] = [];
  for (let i = 0; i < length; i += 1) all.push(make(i));
  return all;
};
