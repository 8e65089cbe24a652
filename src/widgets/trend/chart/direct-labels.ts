import type { Slice } from '../../../model/slice.js';
import { cuts } from '../../../charts/cuts.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { lineEndLabels, type LineEndLabel, type ValuePlacement } from './line-end-labels.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import { label, type Label } from '../../../charts/labels.js';
import { lineHeights } from './line-heights.js';
import { isClosestPoint } from './is-closest-point.js';
import { pointLabel } from './point-label.js';
import { distribute } from '../../../charts/distribute.js';
import type { ChartWords } from '../../../text/chart-words.js';

/**
 * Labels each series with its name and latest value at that value: at the end of its line, next to the plot in the wide
 * layout and inside it otherwise, or at its own point if the line continues or ended earlier. Null if labels would hide
 * each other or a line. They have the text colour, never that of the series: position and marker make the link.
 */
export const directLabels = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
  told: ValuePlacement,
): readonly Label[] | null => {
  const { edge, plot } = lineEndLabels(slice, words, told);
  if (edge.length + plot.length > MAX_LABELS) return null;
  const ends = edge
    .map((endLabel) => ({
      ...endLabel,
      y: yOf(frame, slice.series[endLabel.series]?.observations[endLabel.index]?.value ?? 0),
    }))
    .sort((a, b) => a.y - b.y);
  const edgeLabels = frame.wide
    ? labelsNextToPlot(ends, frame)
    : labelsInPlot(ends, slice, frame, layout);
  return plot.reduce<readonly Label[] | null>((placedLabels, endLabel) => {
    const pointLabels = placedLabels && pointLabel(endLabel, slice, frame, layout, placedLabels);
    return pointLabels && [...(placedLabels ?? []), ...pointLabels];
  }, edgeLabels);
};

/** Returns the width of the labels next to the plot. A value without a name is bold. */
export const directLabelWidth = (
  slice: Slice,
  words: ChartWords,
  layout: LayoutContext,
  told: ValuePlacement,
): number =>
  lineEndLabels(slice, words, told).edge.reduce(
    (maxWidth, { name, value }) =>
      Math.max(maxWidth, layout.measure(name, 700), layout.measure(value, name === '' ? 700 : 400)),
    0,
  );

const MAX_LABELS = 4;

interface End extends LineEndLabel {
  readonly y: number;
}

/** Places name above value, both next to the end of the line; ends that are close are spread evenly, in order. */
const labelsNextToPlot = (
  ends: readonly End[],
  { plotWidth, plotHeight, unit }: Frame,
): readonly Label[] | null => {
  const positions = distribute(
    ends.map(({ y }) => y),
    GAP_WIDE * unit,
    11 * unit,
    plotHeight - 17 * unit,
  );
  return (
    positions &&
    ends.flatMap(({ name, value }, i) => {
      const [x, y] = [plotWidth + 10, positions[i] ?? 0];
      return name === '' || value === ''
        ? [label(name + value, x, y + 5 * unit, BOLD)]
        : [label(name, x, y - unit, BOLD), label(value, x, y + 16 * unit, PLAIN)];
    })
  );
};
const BOLD = { weight: 700, fill: 'var(--_text)' } as const;
const PLAIN = { fill: 'var(--_text)' } as const;
const GAP_WIDE = 34;

/**
 * Places the value after the name, aligned with the right edge: above the line in the lower half of the plot, else
 * below it, or the other way round if that does not fit.
 */
const labelsInPlot = (
  ends: readonly End[],
  slice: Slice,
  frame: Frame,
  layout: LayoutContext,
): readonly Label[] | null => {
  const { plotWidth: right, plotHeight, unit } = frame;
  const isClosest = isClosestPoint(slice, frame, layout);
  const breaks = cuts(slice, frame);
  const x = xOf(frame, slice.periods.at(-1)?.ordinal ?? 0);
  const halo = { align: 'right', halo: true } as const;
  const labels: Label[] = [];
  let lowest = 0;
  for (const { name, value, series, y } of ends) {
    const valueWidth = value === '' ? 0 : layout.measure(value, name === '' ? 700 : 400);
    const space = name === '' || value === '' ? 0 : layout.measure(' ', 400);
    const width = valueWidth + space + (name === '' ? 0 : layout.measure(name, 700));
    const left = Math.min(right - width, x) - 4;
    // The label would hide a break, or not fit at all.
    if (left < 0 || breaks.some(({ x, top }) => x > left && top === -Infinity)) return null;
    const heights = lineHeights(slice, frame, { from: left, to: right });
    const [top, bottom] = heights[series] ?? [y, y];
    const [above, under] = [top - 10 * unit, bottom + 20 * unit];
    const valueLabel = label(value, right, 0, { ...(name === '' ? BOLD : PLAIN), ...halo });
    const base = (y > plotHeight / 2 ? [above, under] : [under, above]).find(
      (candidate) =>
        candidate - 11 * unit >= 0 &&
        candidate + 4 * unit <= plotHeight &&
        (value === '' || isClosest({ ...valueLabel, y: candidate }, { x, y })) &&
        breaks.every(
          (cut) =>
            cut.x < left || cut.bottom < candidate - 15 * unit || cut.top > candidate + 8 * unit,
        ) &&
        (labels.length === 0 || candidate >= lowest + GAP_NARROW * unit) &&
        heights.every(([high, low]) => low < candidate - 15 * unit || high > candidate + 8 * unit),
    );
    if (base === undefined) return null;
    lowest = base;
    if (name !== '')
      labels.push(label(name, right - valueWidth - space, base, { ...BOLD, ...halo }));
    if (value !== '') labels.push({ ...valueLabel, y: base });
  }
  return labels;
};
const GAP_NARROW = 18;
