import type { Period } from '../model/dataset.js';
import type { LayoutContext } from './chart-input.js';

/** Layout of a line chart in CSS pixels, measured from the upper left corner of the plot. */
export interface Frame {
  readonly wide: boolean;
  /** Font size relative to the design's 13 px: distances between texts scale with it. */
  readonly unit: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  /** Lines of text above the plot for names of definitions and events. */
  readonly nameRows: 0 | 1 | 2;
  readonly below: RowsBelow;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Domains of the scales. */
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** Positions of the rows under the axis, as distances below it. */
export interface RowsBelow {
  /** Centre of the signs for missing figures. */
  readonly signs: number;
  /** Base lines of the period labels, of the years above quarters and months, and of the status labels. */
  readonly periods: number;
  readonly years: number;
  readonly words: number;
}

/** Minimum width of a line chart in CSS pixels. Narrower elements show only sentence and table. */
export const NARROWEST_TREND = 160;

/** True in the wide layout. The breakpoint is for 13 px text and grows with the font size. */
export const isWide = ({ width, fontSize }: Pick<LayoutContext, 'width' | 'fontSize'>): boolean =>
  width >= 512 * (fontSize / 13);

/**
 * Height of the chart in CSS pixels. It is known before the data, so that the space can be reserved; only a long key in
 * a narrow element makes a chart taller. A larger font adds height for the rows of text, not for the plot.
 */
export const trendHeight = ({
  width,
  fontSize,
}: Pick<LayoutContext, 'width' | 'fontSize'>): number => {
  const unit = fontSize / 13;
  const height = width >= 672 * unit ? 360 : width >= 512 * unit ? 330 : 310;
  return Math.round(height + Math.max(0, unit - 1) * ROWS_OF_TEXT);
};
const ROWS_OF_TEXT = 150;

export const xOf = ({ xMin, xMax, plotWidth }: Frame, ordinal: number): number =>
  ((ordinal - xMin) / (xMax - xMin)) * plotWidth;
export const yOf = ({ yMin, yMax, plotHeight }: Frame, value: number): number =>
  ((yMax - value) / (yMax - yMin)) * plotHeight;

/** Shortest distance between neighbouring periods in pixels; the plot's width if there is only one period. */
export const stepOf = (periods: readonly Period[], { xMin, xMax, plotWidth }: Frame): number =>
  periods.reduce((step, { ordinal }, i) => {
    const previous = periods[i - 1];
    return previous === undefined
      ? step
      : Math.min(step, ((ordinal - previous.ordinal) / (xMax - xMin)) * plotWidth);
  }, plotWidth);

/** Returns the ordinal midway between the period at `index` and the one before it. */
export const midway = (periods: readonly Period[], index: number): number =>
  ((periods[index - 1]?.ordinal ?? 0) + (periods[index]?.ordinal ?? 0)) / 2;

/**
 * Returns the domain of the time axis: the first and last period are `inset` pixels from the edges; a single period is
 * centred.
 */
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
