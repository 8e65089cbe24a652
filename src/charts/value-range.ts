/**
 * Returns the lowest and highest of any number of values: as arguments of `Math.min`, very many would overflow the
 * stack. Without values `[Infinity, -Infinity]`.
 */
export const valueRange = (values: Iterable<number>): readonly [low: number, high: number] => {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
};
