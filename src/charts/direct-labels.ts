import type { Slice } from '../model/slice.js';
import { cuts } from './cuts.js';
import type { Look } from './chart-input.js';
import { endings, type Ending, type Told } from './endings.js';
import { xOf, yOf, type Frame } from './frame.js';
import { label, type Label } from './labels.js';
import { lineHeights } from './line-heights.js';
import { nearestIsOwn } from './own-point.js';
import { pointLabel } from './point-label.js';
import { spread } from './spread.js';
import type { ChartWords } from '../text/chart-words.js';

/**
 * The name of each series and its latest value where that value is: at the end of its line, beside the plot where that is wide, inside it
 * where not; at its own point where the line goes on or ended before. Null where they would hide each other or a line.
 * In the colour of text, never of the series: the link is the place and the marker.
 */
export const directLabels = (slice: Slice, words: ChartWords, frame: Frame, look: Look, told: Told): readonly Label[] | null => {
  const { edge, plot } = endings(slice, words, told);
  if (edge.length + plot.length > MOST) return null;
  const ends = edge
    .map((ending) => ({ ...ending, y: yOf(frame, slice.series[ending.series]?.observations[ending.index]?.value ?? 0) }))
    .sort((a, b) => a.y - b.y);
  const atEdge = frame.wide ? beside(ends, frame) : inside(ends, slice, frame, look);
  return plot.reduce<readonly Label[] | null>((placed, ending) => {
    const own = placed && pointLabel(ending, slice, frame, look, placed);
    return own && [...(placed ?? []), ...own];
  }, atEdge);
};

/** Room that labels beside the plot take. A value without a name is bold. */
export const directLabelWidth = (slice: Slice, words: ChartWords, look: Look, told: Told): number =>
  endings(slice, words, told).edge.reduce(
    (widest, { name, value }) => Math.max(widest, look.measure(name, 700), look.measure(value, name === '' ? 700 : 400)),
    0,
  );

const MOST = 4;

interface End extends Ending {
  readonly y: number;
}

/** Name above value, both beside the end of the line; pushed apart evenly where ends are close, in their order. */
const beside = (ends: readonly End[], { plotWidth, plotHeight, unit }: Frame): readonly Label[] | null => {
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
      return name === '' || value === ''
        ? [label(name + value, x, y + 5 * unit, BOLD)]
        : [label(name, x, y - unit, BOLD), label(value, x, y + 16 * unit, PLAIN)];
    })
  );
};
const BOLD = { weight: 700, fill: 'var(--_text)' } as const;
const PLAIN = { fill: 'var(--_text)' } as const;
const GAP_WIDE = 34;

/** Value behind the name, against the right edge; above its line in the lower half of the plot, else under it, else the other way round. */
const inside = (ends: readonly End[], slice: Slice, frame: Frame, look: Look): readonly Label[] | null => {
  const { plotWidth: right, plotHeight, unit } = frame;
  const isOwn = nearestIsOwn(slice, frame, look);
  const breaks = cuts(slice, frame);
  const x = xOf(frame, slice.periods.at(-1)?.ordinal ?? 0);
  const halo = { align: 'right', halo: true } as const;
  const labels: Label[] = [];
  let lowest = 0;
  for (const { name, value, series, y } of ends) {
    const valueWidth = value === '' ? 0 : look.measure(value, name === '' ? 700 : 400);
    const space = name === '' || value === '' ? 0 : look.measure(' ', 400);
    const width = valueWidth + space + (name === '' ? 0 : look.measure(name, 700));
    const left = Math.min(right - width, x) - 4;
    // It would hide a break, or not fit at all.
    if (left < 0 || breaks.some(({ x, top }) => x > left && top === -Infinity)) return null;
    const heights = lineHeights(slice, frame, { from: left, to: right });
    const [top, bottom] = heights[series] ?? [y, y];
    const [above, under] = [top - 10 * unit, bottom + 20 * unit];
    const number = label(value, right, 0, { ...(name === '' ? BOLD : PLAIN), ...halo });
    const base = (y > plotHeight / 2 ? [above, under] : [under, above]).find(
      (candidate) =>
        candidate - 11 * unit >= 0 &&
        candidate + 4 * unit <= plotHeight &&
        (value === '' || isOwn({ ...number, y: candidate }, { x, y })) &&
        breaks.every((cut) => cut.x < left || cut.bottom < candidate - 15 * unit || cut.top > candidate + 8 * unit) &&
        (labels.length === 0 || candidate >= lowest + GAP_NARROW * unit) &&
        heights.every(([high, low]) => low < candidate - 15 * unit || high > candidate + 8 * unit),
    );
    if (base === undefined) return null;
    lowest = base;
    if (name !== '') labels.push(label(name, right - valueWidth - space, base, { ...BOLD, ...halo }));
    if (value !== '') labels.push({ ...number, y: base });
  }
  return labels;
};
const GAP_NARROW = 18;
