/** Every word and number that the line chart shows, phrased beforehand: the chart only places them. */
export interface TrendWords {
  /** What is counted and per what: the line above the plot. */
  readonly measure: string;
  /** Name at the end of each line, in the order of `Slice.series`; an empty name leaves only the value. */
  readonly seriesLabels: readonly string[];
  /** Latest value of each series, with its unit where that is short; null where there is none. */
  readonly latestLabels: readonly (string | null)[];
  /** Aligned with `Slice.periods`: `2016/17` and, for where that does not fit, `’16/17`. */
  readonly periodLabels: readonly { readonly full: string; readonly short: string }[];
  /** Aligned with `Slice.breaks`: what the counting is called on either side; an empty text is not shown. */
  readonly breakLabels: readonly { readonly before: string; readonly since: string }[];
  /** Under a period with a value that is not final. */
  readonly provisional: string;
  /** Under a period in which no series has a value. */
  readonly noFigure: string;
  /** Writes a number beside a grid line. */
  readonly format: (value: number) => string;
}
