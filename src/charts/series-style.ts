/**
 * How series are told apart. Colour, dash and shape say which series; filling and thickness say which status: never mix the two.
 * Three series keep solid lines by default; which dash each has is for the custom properties to say.
 */
export interface SeriesStyle {
  readonly stroke: string;
  readonly dash: string;
  /** Name of a Vega symbol. */
  readonly shape: string;
  /** Area of Vega's symbol in square pixels, chosen so that all shapes look equally large. */
  readonly size: number;
}

/** Six series have a colour; further ones share that of context, each with a dash that no other line has. No two styles are the same up to 12. */
export const seriesStyle = (index: number): SeriesStyle => {
  const number = index + 1;
  const [shape, size] = MARKERS[index % MARKERS.length] ?? MARKERS[0];
  return number <= MARKERS.length
    ? { stroke: `var(--_series-${number})`, dash: `var(--_dash-series-${number}, none)`, shape, size }
    : { stroke: 'var(--_context)', dash: CONTEXT_DASHES[index - MARKERS.length] ?? 'none', shape, size };
};

/**
 * The style of one of several: those in the background share the colour of context, each with a dash and a marker of its own, whatever the
 * custom properties say of the others.
 */
export const styleOf = (series: readonly { readonly context?: boolean }[], index: number): SeriesStyle => {
  const behind = (one: { readonly context?: boolean } | undefined): boolean => one?.context === true;
  const place = series.slice(0, index).filter((one) => behind(one) === behind(series[index])).length;
  if (!behind(series[index])) return seriesStyle(place);
  const [shape, size] = MARKERS[(place + 1) % MARKERS.length] ?? MARKERS[0];
  return { stroke: 'var(--_context)', dash: CONTEXT_DASHES[place % CONTEXT_DASHES.length] ?? 'none', shape, size };
};

const MARKERS = [
  ['circle', 64],
  ['square', 55],
  ['triangle-up', 76],
  ['diamond', 96],
  ['cross', 96],
  ['triangle-down', 76],
] as const;

/** Neither one of the six of the tokens nor the dots of a value that is not final. */
const CONTEXT_DASHES = ['18 3', '5 2', '10 2 2 2', '7 7', '14 2 5 2', '8 2 2 2 2 2'] as const;
