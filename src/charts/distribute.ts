import { times } from '../model/times.js';
/**
 * Returns positions at least `gap` apart between `low` and `high`, as close as possible to the targets (ascending).
 * Positions that would be too close form a group, centred on its own mean. Null if there is no room.
 */
export const distribute = (
  targets: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] | null => {
  if ((targets.length - 1) * gap > high - low) return null;
  const groups: { readonly count: number; readonly start: number }[] = [];
  for (const target of targets) {
    let group = { count: 1, start: clamp(target, low, high) };
    for (
      let previous = groups.at(-1);
      previous && previous.start + previous.count * gap > group.start;
      previous = groups.at(-1)
    ) {
      groups.pop();
      const count = previous.count + group.count;
      // A group is centred on the mean of its members' targets, each shifted back by its rank.
      const start =
        (previous.start * previous.count + (group.start - previous.count * gap) * group.count) /
        count;
      group = { count, start: clamp(start, low, high - (count - 1) * gap) };
    }
    groups.push(group);
  }
  return groups.flatMap(({ count, start }) => times(count, (i) => start + i * gap));
};
const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));
