/**
 * Style that distinguishes a series. Colour, dash and shape say which series; fill and thickness say which status:
 * never mix the two. Three series have solid lines by default; custom properties set the dash of each.
 */
export interface SeriesStyle {
  readonly stroke: string;
  readonly dash: string;
  /** Name of a Vega symbol. */
  readonly shape: string;
  /** Area of Vega's symbol in square pixels, chosen so that all shapes look the same size. */
  readonly size: number;
}

/**
 * Returns a style that is unique up to 12 series. Six series have a colour; later ones share the context colour, each
 * with a dash of its own.
 */
export const seriesStyle = (index: number): SeriesStyle => {
  const number = index + 1;
  const [shape, size] = MARKERS[index % MARKERS.length] ?? MARKERS[0];
  return number <= MARKERS.length
    ? {
        stroke: `var(--_series-${number})`,
        dash: `var(--_dash-series-${number}, none)`,
        shape,
        size,
      }
    : {
        stroke: 'var(--_context)',
        dash: CONTEXT_DASHES[index - MARKERS.length] ?? 'none',
        shape,
        size,
      };
};

/**
 * Returns the style of one of several series. Those in the background share the context colour, each with its own dash
 * and marker, independent of the custom properties of the others.
 */
export const styleOf = (
  series: readonly { readonly context?: boolean }[],
  index: number,
): SeriesStyle => {
  const isContext = (current: { readonly context?: boolean } | undefined): boolean =>
    current?.context === true;
  const rank = series
    .slice(0, index)
    .filter((current) => isContext(current) === isContext(series[index])).length;
  if (!isContext(series[index])) return seriesStyle(rank);
  const [shape, size] = MARKERS[(rank + 1) % MARKERS.length] ?? MARKERS[0];
  return {
    stroke: 'var(--_context)',
    dash: CONTEXT_DASHES[rank % CONTEXT_DASHES.length] ?? 'none',
    shape,
    size,
  };
};

const MARKERS = [
  ['circle', 64],
  ['square', 55],
  ['triangle-up', 76],
  ['diamond', 96],
  ['cross', 96],
  ['triangle-down', 76],
] as const;

/** Distinct from the six dashes of the tokens and from the dots of values that are not final. */
const CONTEXT_DASHES = ['18 3', '5 2', '10 2 2 2', '7 7', '14 2 5 2', '8 2 2 2 2 2'] as const;
