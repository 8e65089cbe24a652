import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
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
  /** What is counted, broken into lines that fit. */
  readonly measureLines: readonly string[];
  /** Base line of the first line of the key, in pixels from the top of the picture. */
  readonly keyTop: number;
}

/**
 * Divides the picture: text above, numbers left, names right, periods below, and the plot in what remains. Throws a RangeError where nothing
 * worth drawing remains.
 */
export const trendFrame = (slice: Slice, words: ChartWords, look: Look, { right, keyLines, nameRows, keyRow }: Margins): TrendFrame => {
  const unit = look.fontSize / 13;
  const wide = isWide(look);
  const measureLines = wrap(words.measure, look.width, look);
  const measureBase = FIRST_BASE + (measureLines.length - 1) * TEXT_LINE;
  const top = Math.round((measureBase + keyLines * KEY_LINE + aboveThePlot(slice, nameRows)) * unit);
  const below = rowsBelow(slice, words);
  const bottom = Math.round(below.height * unit + keyRow);
  const room = Math.max(LOWEST_PLOT, trendHeight(look) - top - bottom);

  const { kind, decimals } = slice.indicator.unit;
  const scale = yScale(drawnValues(slice), { height: room / unit, kind, decimals });
  const steps = Math.max(1, scale.ticks.length - 1);
  // Whole pixels per step keep every grid line sharp; what is left over goes below.
  const plotHeight = Math.floor(room / steps) * steps;

  const left = Math.ceil(Math.max(0, ...scale.ticks.map((tick) => look.measure(words.format(tick), 400)))) + (wide ? 10 : 8);
  const plotWidth = look.width - left - right;
  if (plotWidth < NARROWEST_PLOT) throw new RangeError(`No room for a line chart in ${look.width} pixels.`);
  const [first, last] = [slice.periods[0]?.ordinal ?? 0, slice.periods.at(-1)?.ordinal ?? 0];
  return {
    frame: {
      wide,
      unit,
      plotWidth,
      plotHeight,
      nameRows,
      below,
      padding: { left, right, top, bottom: bottom + room - plotHeight },
      ...timeEnds(first, last, plotWidth, wide ? 22 : 16),
      yMin: scale.min,
      yMax: scale.max,
    },
    scale,
    measureLines,
    keyTop: (measureBase + 22) * unit,
  };
};

const LOWEST_PLOT = 150;
export const NARROWEST_PLOT = 48;

export interface Margins {
  /** Room right of the plot in CSS pixels. */
  readonly right: number;
  /** Lines of the key above the plot. */
  readonly keyLines: number;
  /** Lines of text for the names of countings and events, above the plot too. */
  readonly nameRows: Frame['nameRows'];
  /** Height below all rows under the axis in CSS pixels, for one more. */
  readonly keyRow: number;
}

/** Heights at 13 px text: base line of the first text, and from one line to the next. */
export const FIRST_BASE = 14;
export const TEXT_LINE = 17;
export const KEY_LINE = 19;

/** From the last base line above to the plot: names of countings and events stand between, or the ends of their lines alone. */
const aboveThePlot = (slice: Slice, nameRows: Frame['nameRows']): number => {
  if (nameRows > 0) return 24 + nameRows * NAME_LINE;
  return slice.events.length > 0 || slice.breaks.some((one) => one.cut && cutsAll(slice, one)) ? 26 : 20;
};
