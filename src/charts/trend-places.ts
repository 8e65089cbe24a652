import type { Slice } from '../model/slice.js';
import type { ChartInput } from './chart-input.js';
import { drawnSeries } from './drawn-series.js';

/** Where a line chart shows what, in CSS pixels from the upper left corner of its picture. */
export interface TrendPlaces {
  /** What the axes enclose. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Aligned with `Slice.periods`, ascending; periods need not stand at even distances. */
  readonly xs: readonly number[];
  /** Aligned with the drawn series, then with `Slice.periods`; null where there is no number. Series beyond `MOST_LINES` are not drawn. */
  readonly ys: readonly (readonly (number | null)[])[];
}

/** Where `trendInput` placed the numbers of `slice`: so that something can be laid over the picture without drawing it again. */
export const trendPlaces = (slice: Slice, { width, height, padding, signals }: Omit<ChartInput, 'data'>): TrendPlaces => {
  const [xMin = 0, xMax = 1, yMin = 0, yMax = 1] = ['xMin', 'xMax', 'yMin', 'yMax'].map((name) => Number(signals[name]));
  const plot = {
    x: padding.left,
    y: padding.top,
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom,
  };
  return {
    plot,
    xs: slice.periods.map(({ ordinal }) => plot.x + ((ordinal - xMin) / (xMax - xMin)) * plot.width),
    ys: drawnSeries(slice).series.map(({ observations }) =>
      observations.map(({ value }) => (value === null ? null : plot.y + ((yMax - value) / (yMax - yMin)) * plot.height)),
    ),
  };
};
