import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../model/slice.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import type { Piece } from './breakdown-pieces.js';
import type { Look } from './chart-input.js';
import { isWide, type Frame } from './frame.js';
import { statusWords } from './status-row.js';
import { yScale } from './y-scale.js';

export interface StandingFrame {
  readonly frame: Frame;
  readonly ticks: readonly number[];
}

/** What stands above the plot, and how much of the sides the names of the parts may take. */
export interface Around {
  readonly top: number;
  readonly right: number;
  readonly height: number;
}

/** Divides the picture of standing bars: numbers left, names right, periods below, and the plot in what remains. */
export const standingFrame = (
  { layout }: Breakdown,
  slice: Slice,
  pieces: readonly (readonly Piece[])[],
  words: BreakdownChartWords,
  look: Look,
  { top, right, height }: Around,
): StandingFrame => {
  const unit = look.fontSize / 13;
  // Bars are as broad as the least time between two of them has room for.
  const apart = slice.periods.slice(1).map(({ ordinal }, i) => ordinal - (slice.periods[i]?.ordinal ?? ordinal));
  const step = apart.length > 0 ? Math.min(...apart) : 1;
  const wide = isWide(look);
  const lengths = pieces.flatMap((list) => {
    const values = list.map(({ value }) => value ?? 0);
    return layout === 'grouped' ? values : [values.reduce((sum, one) => sum + one, 0)];
  });
  const years = words.periodLabels.some(({ part }) => part !== '') ? 17 : 0;
  const below = { signs: 12, periods: 22, years: 22 + years, words: 40 + years };
  const bottom = Math.round((36 + years + (statusWords(slice, words).length > 0 ? 18 : 0)) * unit);
  const room = Math.max(LOWEST_PLOT, height * unit - top - bottom);
  const most = Math.max(1, ...lengths);
  const scale = layout === 'share' ? { max: most, ticks: QUARTERS } : yScale([0, ...lengths], { height: room / unit });
  const steps = Math.max(1, scale.ticks.length - 1);
  const plotHeight = Math.floor(room / steps) * steps;
  const numbers = scale.ticks.map((tick) => look.measure(tickText(layout, words, tick), 400));
  const left = Math.ceil(Math.max(0, ...numbers)) + (wide ? 10 : 8);
  const plotWidth = look.width - left - right;
  if (plotWidth < NARROWEST_PLOT) throw new RangeError(`No room for bars in ${look.width} pixels.`);
  return {
    ticks: scale.ticks,
    frame: {
      wide,
      unit,
      plotWidth,
      plotHeight,
      nameRows: 1,
      below,
      padding: { left, right, top, bottom: Math.round(bottom + room - plotHeight) },
      xMin: (slice.periods[0]?.ordinal ?? 0) - step / 2,
      xMax: (slice.periods.at(-1)?.ordinal ?? 0) + step / 2,
      yMin: 0,
      yMax: scale.max,
    },
  };
};
/** Of a hundred. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const LOWEST_PLOT = 150;
const NARROWEST_PLOT = 48;

export const tickText = (layout: Breakdown['layout'], words: BreakdownChartWords, tick: number): string =>
  layout === 'share' ? words.percent(tick) : words.format(tick);
