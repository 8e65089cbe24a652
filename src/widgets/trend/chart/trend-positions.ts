import type { Slice } from '../../../model/slice.js';
import type { ChartInput } from '../../../charts/chart-input.js';
import { drawnSeries } from './drawn-series.js';

/** Positions in a line chart, in CSS pixels from the upper left corner of the chart. */
export interface TrendPositions {
  /** The plot area. */
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Aligned with `Slice.periods`, ascending; distances may differ. */
  readonly xs: readonly number[];
  /**
   * Aligned with the drawn series, then with `Slice.periods`; null if there is no figure. Series beyond `MOST_LINES`
   * are not drawn.
   */
  readonly ys: readonly (readonly (number | null)[])[];
}

/** Returns the positions that `trendInput` gave the figures of `slice`, for overlays that need no new drawing. */
export const trendPositions = (
  slice: Slice,
  { width, height, padding, signals }: Omit<ChartInput, 'data'>,
): TrendPositions => {
  const [xMin = 0, xMax = 1, yMin = 0, yMax = 1] = ['xMin', 'xMax', 'yMin', 'yMax'].map((name) =>
    Number(signals[name]),
  );
  const plot = {
    x: padding.left,
    y: padding.top,
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom,
  };
  return {
    plot,
    xs: slice.periods.map(
      ({ ordinal }) => plot.x + ((ordinal - xMin) / (xMax - xMin)) * plot.width,
    ),
    ys: drawnSeries(slice).series.map(({ observations }) =>
      observations.map(({ value }) =>
        value === null ? null : plot.y + ((yMax - value) / (yMax - yMin)) * plot.height,
      ),
    ),
  };
};
