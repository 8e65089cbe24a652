import type { Slice } from '../model/slice.js';
import { cuts } from './break-marks.js';
import type { Look } from './chart-input.js';
import { xOf, yOf, type Frame } from './frame.js';
import { label, type Label } from './labels.js';
import type { ChartWords } from '../text/chart-words.js';

/**
 * The name of each series and its latest value at the end of its line: beside the plot where that is wide, inside it where not.
 * Null where they would hide each other or a line: then a key above the plot takes their place.
 * In the colour of text, never of the series: the link is the place and the marker.
 */
export const directLabels = (slice: Slice, words: ChartWords, frame: Frame, look: Look): readonly Label[] | null => {
  const ends = endings(slice, words, frame);
  if (ends.length > MOST) return null;
  return frame.wide ? beside(ends, frame) : inside(ends, slice, frame, look);
};

/** Room that labels beside the plot take. A value without a name is bold. */
export const directLabelWidth = ({ seriesLabels, latestLabels }: ChartWords, look: Look): number =>
  Math.max(
    0,
    ...seriesLabels.map((name, i) => Math.max(look.measure(name, 700), look.measure(latestLabels[i] ?? '', name === '' ? 700 : 400))),
  );

const MOST = 4;

interface Ending {
  readonly series: number;
  readonly name: string;
  readonly value: string;
  readonly y: number;
}

/** Ends of the lines, from the top down. */
const endings = (slice: Slice, words: ChartWords, frame: Frame): readonly Ending[] =>
  slice.series
    .flatMap(({ observations }, series): Ending[] => {
      const last = observations.findLast(({ value }) => value !== null)?.value ?? null;
      const [name, value] = [words.seriesLabels[series] ?? '', words.latestLabels[series] ?? ''];
      return last === null || name + value === '' ? [] : [{ series, name, value, y: yOf(frame, last) }];
    })
    .sort((a, b) => a.y - b.y);

/** Name above value, both beside the end of the line; pushed apart evenly where ends are close, in their order. */
const beside = (ends: readonly Ending[], { plotWidth, plotHeight, unit }: Frame): readonly Label[] | null => {
  const places = spread(
    ends.map(({ y }) => y),
    GAP_WIDE * unit,
    11 * unit,
    plotHeight - 17 * unit,
  );
  return (
    places &&
    ends.flatMap(({ name, value }, i) => {
      const [x, y] = [plotWidth + 10, places[i] ?? 0];
      const lines =
        name === '' ? [label(value, x, y + 5 * unit, BOLD)] : [label(name, x, y - unit, BOLD), label(value, x, y + 16 * unit, PLAIN)];
      return lines.filter(({ text }) => text !== '');
    })
  );
};
const BOLD = { weight: 700, fill: 'var(--_text)' } as const;
const PLAIN = { fill: 'var(--_text)' } as const;
const GAP_WIDE = 34;

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
  return groups.flatMap(({ count, start }) => Array.from({ length: count }, (_, i) => start + i * gap));
};
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** Value behind the name, against the right edge; above its line in the lower half of the plot, else under it, else the other way round. */
const inside = (ends: readonly Ending[], slice: Slice, frame: Frame, look: Look): readonly Label[] | null => {
  const { plotWidth: right, plotHeight, unit } = frame;
  const labels: Label[] = [];
  let lowest = 0;
  for (const { name, value, series, y } of ends) {
    const valueWidth = value === '' ? 0 : look.measure(value, name === '' ? 700 : 400);
    const space = name === '' || value === '' ? 0 : look.measure(' ', 400);
    const width = valueWidth + space + (name === '' ? 0 : look.measure(name, 700));
    const left = right - width - 4;
    // It would hide a break, or not fit at all.
    if (left < Math.max(0, ...cuts(slice, frame).map(({ x }) => x))) return null;
    const heights = slice.series.map((_, i) => heightsFrom(left, slice, i, frame));
    const own = [y, ...(heights[series] ?? [])];
    const above = Math.min(...own) - 10 * unit;
    const under = Math.max(...own) + 20 * unit;
    const base = (y > plotHeight / 2 ? [above, under] : [under, above]).find(
      (candidate) =>
        candidate - 11 * unit >= 0 &&
        candidate + 4 * unit <= plotHeight &&
        (labels.length === 0 || candidate >= lowest + GAP_NARROW * unit) &&
        heights.flat().every((point) => point < candidate - 15 * unit || point > candidate + 8 * unit),
    );
    if (base === undefined) return null;
    lowest = base;
    const halo = { align: 'right', halo: true } as const;
    if (name !== '') labels.push(label(name, right - valueWidth - space, base, { ...BOLD, ...halo }));
    if (value !== '') labels.push(label(value, right, base, { ...(name === '' ? BOLD : PLAIN), ...halo }));
  }
  return labels;
};
const GAP_NARROW = 18;

/** Heights of a series from `start` to the right edge, the place where its line enters included. */
const heightsFrom = (start: number, slice: Slice, series: number, frame: Frame): readonly number[] => {
  const all = slice.series[series]?.observations.flatMap(({ value }, i) => {
    const period = slice.periods[i];
    return value === null || !period ? [] : [{ x: xOf(frame, period.ordinal), y: yOf(frame, value) }];
  });
  return (all ?? []).flatMap((point, i, list) => {
    if (point.x >= start) return [point.y];
    const next = list[i + 1];
    if (!next || next.x < start) return [];
    return [point.y + ((next.y - point.y) * (start - point.x)) / (next.x - point.x)];
  });
};
