/** In place of `vega-canvas`: there is none, so that Vega estimates text widths and the same input gives the same dataflow everywhere. */
export const canvas = (): null => null;
export const image = (): null => null;
