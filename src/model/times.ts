/** `[make(0), …, make(length - 1)]`. `Array.from` would do the same, but Prototype.js and MooTools put one of their own in its place. */
export const times = <T>(length: number, make: (index: number) => T): readonly T[] => {
  const all: T[] = [];
  for (let i = 0; i < length; i += 1) all.push(make(i));
  return all;
};
