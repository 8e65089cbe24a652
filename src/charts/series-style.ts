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

export const seriesStyle = (index: number): SeriesStyle => {
  const number = (index % MARKERS.length) + 1;
  const [shape, size] = MARKERS[number - 1] ?? MARKERS[0];
  return { stroke: `var(--_series-${number})`, dash: `var(--_dash-series-${number}, none)`, shape, size };
};

const MARKERS = [
  ['circle', 64],
  ['square', 55],
  ['triangle-up', 76],
  ['diamond', 96],
  ['cross', 96],
  ['triangle-down', 76],
] as const;
