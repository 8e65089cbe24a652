import type { Slice } from '../model/slice.js';
import type { LayoutContext } from './chart-input.js';
import { isWide, timeEnds, trendHeight, type Frame } from './frame.js';
import { wrap } from './labels.js';
import { NAME_LINE } from './break-marks.js';
import { cutsAll } from './cuts.js';
import { drawnValues } from './drawn-values.js';
import { rowsBelow } from './rows-below.js';
import type { ChartWords } from '../text/chart-words.js';
import { yScale, type YScale } from './y-scale.js';

export interface TrendFrame {
  readonly frame: Frame;
  readonly scale: YScale;
  /** The measure, wrapped in lines that fit. */
  readonly measureLines: readonly string[];
  /** Base line of the first line of the key, in pixels from the top of the picture. */
  readonly keyTop: number;
}

/**
 * Divides the chart: text above, values left, names right, periods below, and the plot in the remaining space. Throws a
 * RangeError if the plot would be too small.
 */
export const trendFrame = (
  slice: Slice,
  words: ChartWords,
  layout: LayoutContext,
  { right, keyLines, nameRows, keyRow }: Margins,
): TrendFrame => {
  const unit = layout.fontSize / 13;
  const wide = isWide(layout);
  const measureLines = measureLinesOf(words.measure, layout);
  const measureBase =
    measureLines.length === 0 ? NO_MEASURE : FIRST_BASE + (measureLines.length - 1) * TEXT_LINE;
  const top = Math.round(
    (measureBase + keyLines * KEY_LINE + spaceAbovePlot(slice, nameRows)) * unit,
  );
  const below = rowsBelow(slice, words);
  const bottom = Math.round(below.height * unit + keyRow);
  const available = Math.max(LOWEST_PLOT, (layout.height ?? trendHeight(layout)) - top - bottom);

  const { kind, decimals } = slice.indicator.unit;
  const scale = yScale(drawnValues(slice), { height: available / unit, kind, decimals });
  const steps = Math.max(1, scale.ticks.length - 1);
  // Whole pixels per step keep grid lines sharp; the remainder goes below.
  const plotHeight = Math.floor(available / steps) * steps;

  const left =
    Math.ceil(Math.max(0, ...scale.ticks.map((tick) => layout.measure(words.format(tick), 400)))) +
    (wide ? 10 : 8);
  const plotWidth = layout.width - left - right;
  if (plotWidth < NARROWEST_PLOT)
    throw new RangeError(`No room for a line chart in ${layout.width} pixels.`);
  const [first, last] = [slice.periods[0]?.ordinal ?? 0, slice.periods.at(-1)?.ordinal ?? 0];
  return {
    frame: {
      wide,
      unit,
      plotWidth,
      plotHeight,
      nameRows,
      below,
      padding: { left, right, top, bottom: bottom + available - plotHeight },
      ...timeEnds(first, last, plotWidth, wide ? 22 : 16),
      yMin: scale.min,
      yMax: scale.max,
    },
    scale,
    measureLines,
    keyTop: (measureBase + 22) * unit,
  };
};

/** The measure above a plot, wrapped; in a widget no line, because the line above the picture says it. */
export const measureLinesOf = (measure: string, layout: LayoutContext): readonly string[] =>
  layout.height === undefined ? wrap(measure, layout.width, layout) : [];

/** Without a measure there is room above the plot for half a number of the axis. */
export const NO_MEASURE = -8;
const LOWEST_PLOT = 150;
export const NARROWEST_PLOT = 48;

export interface Margins {
  /** Room right of the plot in CSS pixels. */
  readonly right: number;
  /** Lines of the key above the plot. */
  readonly keyLines: number;
  /** Lines of text above the plot for names of definitions and events. */
  readonly nameRows: Frame['nameRows'];
  /** Height of an extra row below all others under the axis, in CSS pixels. */
  readonly keyRow: number;
}

/** Heights at 13 px text: first base line, and line heights. */
export const FIRST_BASE = 14;
export const TEXT_LINE = 17;
export const KEY_LINE = 19;

/**
 * Returns the distance from the last base line above to the plot, with room for names of definitions and events, or for
 * the tips of their lines.
 */
const spaceAbovePlot = (slice: Slice, nameRows: Frame['nameRows']): number => {
  if (nameRows > 0) return 24 + nameRows * NAME_LINE;
  return slice.events.length > 0 ||
    slice.breaks.some((sliceBreak) => sliceBreak.cut && cutsAll(slice, sliceBreak))
    ? 26
    : 20;
};
