import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { isWide, timeEnds, trendHeight, type Frame } from './frame.js';
import { wrap } from './labels.js';
import { BREAK_LINE } from './break-marks.js';
import { emptyStretches, provisionalStretches } from './period-row.js';
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
export const trendFrame = (slice: Slice, words: ChartWords, look: Look, { right, keyLines, breakRows }: Margins): TrendFrame => {
  const unit = look.fontSize / 13;
  const wide = isWide(look);
  const measureLines = wrap(words.measure, look.width, look);
  const measureBase = FIRST_BASE + (measureLines.length - 1) * TEXT_LINE;
  const top = Math.round((measureBase + keyLines * KEY_LINE + aboveThePlot(slice, words) + (breakRows - 1) * BREAK_LINE) * unit);
  const bottom = Math.round((provisionalStretches(slice).length + emptyStretches(slice).length > 0 ? 54 : 36) * unit);
  const room = Math.max(LOWEST_PLOT, trendHeight(look) - top - bottom);

  const values = slice.series.flatMap(({ observations }) => observations.flatMap(({ value }) => value ?? []));
  const scale = yScale(values, { height: room / unit, decimals: slice.indicator.unit.decimals });
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
      breakRows,
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

const LOWEST_PLOT = 100;
const NARROWEST_PLOT = 48;

export interface Margins {
  /** Room right of the plot in CSS pixels. */
  readonly right: number;
  /** Lines of the key above the plot. */
  readonly keyLines: number;
  /** Lines of text for the names of countings, above the plot too. */
  readonly breakRows: 1 | 2;
}

/** Heights at 13 px text: base line of the first text, and from one line to the next. */
export const FIRST_BASE = 14;
export const TEXT_LINE = 17;
export const KEY_LINE = 19;

/** From the last base line above to the plot: names of countings stand between, or a break line begins there. */
const aboveThePlot = ({ breaks }: Slice, { breakLabels }: ChartWords): number => {
  const cuts = breaks.flatMap(({ cut }, i) => (cut ? [breakLabels[i]] : []));
  if (cuts.length === 0) return 20;
  return cuts.some((names) => names && names.before + names.since !== '') ? 40 : 30;
};
