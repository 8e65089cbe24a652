import { times } from '../model/times.js';
/**
 * Places at least `gap` apart between `low` and `high`, as near as possible to the wanted ones (ascending): places that come too close
 * form a group that stands round its own middle. Null where there is no room.
 */
export const spread = (wanted: readonly number[], gap: number, low: number, high: number): readonly number[] | null => {
  if ((wanted.length - 1) * gap > high - low) return null;
  const groups: { readonly count: number; readonly start: number }[] = [];
  for (const place of wanted) {
    let group = { count: 1, start: clamp(place, low, high) };
    for (let before = groups.at(-1); before && before.start + before.count * gap > group.start; before = groups.at(-1)) {
      groups.pop();
      const count = before.count + group.count;
      // The middle of a group is the mean of what its members wanted, each taken back by its rank.
      const start = (before.start * before.count + (group.start - before.count * gap) * group.count) / count;
      group = { count, start: clamp(start, low, high - (count - 1) * gap) };
    }
    groups.push(group);
  }
  return groups.flatMap(({ count, start }) => times(count, (i) => start + i * gap));
};
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));
