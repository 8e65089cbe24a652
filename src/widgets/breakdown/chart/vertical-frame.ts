import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../../../model/slice.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import type { Piece } from './breakdown-pieces.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { isWide, type Frame } from '../../../charts/frame.js';
import { statusWords } from '../../../charts/status-row.js';
import { yScale } from '../../../charts/y-scale.js';

export interface VerticalFrame {
  readonly frame: Frame;
  readonly ticks: readonly number[];
}

/** Space above and to the right of the plot, and height of the chart at 13 px text. */
export interface SurroundingSpace {
  readonly top: number;
  readonly right: number;
  readonly height: number;
}

/**
 * Computes the layout of vertical bars: values left, names right, periods below, and the plot in the remaining space.
 */
export const verticalFrame = (
  { layout }: Breakdown,
  slice: Slice,
  pieces: readonly (readonly Piece[])[],
  words: BreakdownChartWords,
  context: LayoutContext,
  { top, right, height }: SurroundingSpace,
): VerticalFrame => {
  const unit = context.fontSize / 13;
  // The shortest time between two bars limits their width.
  const distances = slice.periods
    .slice(1)
    .map(({ ordinal }, i) => ordinal - (slice.periods[i]?.ordinal ?? ordinal));
  const step = distances.length > 0 ? Math.min(...distances) : 1;
  const wide = isWide(context);
  const lengths = pieces.flatMap((list) => {
    const values = list.map(({ value }) => value ?? 0);
    return layout === 'grouped' ? values : [values.reduce((sum, one) => sum + one, 0)];
  });
  const years = words.periodLabels.some(({ part }) => part !== '') ? 17 : 0;
  const below = { signs: 12, periods: 22, years: 22 + years, words: 40 + years };
  const bottom = Math.round((36 + years + (statusWords(slice, words).length > 0 ? 18 : 0)) * unit);
  const available = Math.max(LOWEST_PLOT, height * unit - top - bottom);
  const highest = Math.max(1, ...lengths);
  const scale =
    layout === 'share'
      ? { max: highest, ticks: QUARTERS }
      : yScale([0, ...lengths], { height: available / unit });
  const steps = Math.max(1, scale.ticks.length - 1);
  const plotHeight = Math.floor(available / steps) * steps;
  const tickWidths = scale.ticks.map((tick) => context.measure(tickText(layout, words, tick), 400));
  const left = Math.ceil(Math.max(0, ...tickWidths)) + (wide ? 10 : 8);
  const plotWidth = context.width - left - right;
  if (plotWidth < NARROWEST_PLOT)
    throw new RangeError(`No room for bars in ${context.width} pixels.`);
  return {
    ticks: scale.ticks,
    frame: {
      wide,
      unit,
      plotWidth,
      plotHeight,
      nameRows: 1,
      below,
      padding: { left, right, top, bottom: Math.round(bottom + available - plotHeight) },
      xMin: (slice.periods[0]?.ordinal ?? 0) - step / 2,
      xMax: (slice.periods.at(-1)?.ordinal ?? 0) + step / 2,
      yMin: 0,
      yMax: scale.max,
    },
  };
};
/** Ticks of shares. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const LOWEST_PLOT = 150;
const NARROWEST_PLOT = 48;

export const tickText = (
  layout: Breakdown['layout'],
  words: BreakdownChartWords,
  tick: number,
): string => (layout === 'share' ? words.percent(tick) : words.format(tick));
