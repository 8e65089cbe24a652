import type { Period } from '../model/dataset.js';
import type { Look } from './chart-input.js';

/** Measures of a line chart in CSS pixels, all from the upper left corner of the plot. */
export interface Frame {
  readonly wide: boolean;
  /** Size of chart text against the design's 13 px: distances between texts grow with it. */
  readonly unit: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  /** Lines of text that names of countings and events may take above the plot. */
  readonly nameRows: 0 | 1 | 2;
  readonly below: RowsBelow;
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Ends of the scales. */
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** What stands under the axis, as places below it. */
export interface RowsBelow {
  /** Middle of the signs for numbers that are not there. */
  readonly signs: number;
  /** Base lines: periods, the years that these are parts of, and what is special about some. */
  readonly periods: number;
  readonly years: number;
  readonly words: number;
}

/** A narrower place in CSS pixels gets no line chart: sentence and table tell it all. */
export const NARROWEST_TREND = 160;

/** Widths at which the form changes, at 13 px text; larger text gets the narrow form sooner. */
export const isWide = ({ width, fontSize }: Pick<Look, 'width' | 'fontSize'>): boolean => width >= 512 * (fontSize / 13);

/**
 * Height of the whole picture in CSS pixels. Known before any data are, so that the space can be kept free;
 * only a long key in a narrow place makes a picture higher.
 * Larger text takes the rows of text above and below the plot higher, not the plot.
 */
export const trendHeight = ({ width, fontSize }: Pick<Look, 'width' | 'fontSize'>): number => {
  const unit = fontSize / 13;
  const height = width >= 672 * unit ? 360 : width >= 512 * unit ? 330 : 310;
  return Math.round(height + Math.max(0, unit - 1) * ROWS_OF_TEXT);
};
const ROWS_OF_TEXT = 150;

export const xOf = ({ xMin, xMax, plotWidth }: Frame, ordinal: number): number => ((ordinal - xMin) / (xMax - xMin)) * plotWidth;
export const yOf = ({ yMin, yMax, plotHeight }: Frame, value: number): number => ((yMax - value) / (yMax - yMin)) * plotHeight;

/** Shortest distance between two neighbouring periods, in pixels; the plot's width where there is one period alone. */
export const stepOf = (periods: readonly Period[], { xMin, xMax, plotWidth }: Frame): number =>
  periods.reduce((step, { ordinal }, i) => {
    const before = periods[i - 1];
    return before === undefined ? step : Math.min(step, ((ordinal - before.ordinal) / (xMax - xMin)) * plotWidth);
  }, plotWidth);

/** Midway between the period at `index` and the one before it. */
export const midway = (periods: readonly Period[], index: number): number =>
  ((periods[index - 1]?.ordinal ?? 0) + (periods[index]?.ordinal ?? 0)) / 2;

/** Ends of the time axis: the first and last period stand `inset` pixels from the edges; one period alone stands in the middle. */
export const timeEnds = (
  first: number,
  last: number,
  plotWidth: number,
  inset: number,
): { readonly xMin: number; readonly xMax: number } => {
  if (first === last) return { xMin: first - 1, xMax: last + 1 };
  const margin = ((last - first) * inset) / Math.max(1, plotWidth - 2 * inset);
  return { xMin: first - margin, xMax: last + margin };
};
