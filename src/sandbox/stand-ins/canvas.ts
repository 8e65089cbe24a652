/** Vega asks a canvas how wide a text is. A worker has no elements, but a canvas of its own. */
export const canvas = (width: number, height: number): OffscreenCanvas =>
  new OffscreenCanvas(Math.max(1, width), Math.max(1, height));

/** No picture of elsewhere is ever drawn. */
export const image = (): null => null;
