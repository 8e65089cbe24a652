/** What a drawing needs beside its compiled template: plain data, ready to hand over. Texts and numbers in it are written already. */
export interface ChartInput {
  /** Size of the whole picture in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Space round the plot in CSS pixels: room for the labels that were measured beforehand. */
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Values of the named parameters of the specification. */
  readonly signals: Readonly<Record<string, SignalValue>>;
  /** Rows per named data set; a data set that is not named stays empty. */
  readonly data: Readonly<Record<string, readonly Row[]>>;
  /** Pictures within this one, in its pixels: each is laid out and drawn by itself, when its turn comes. */
  readonly parts?: readonly { readonly x: number; readonly y: number; readonly input: () => ChartInput }[];
}

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
export type SignalValue = Cell | readonly Cell[];

/** What the page contributes to a drawing: nothing here changes what is true, only how it fits. */
export interface Look {
  /** Width of the picture in CSS pixels, a whole number. */
  readonly width: number;
  /** Size of chart text in CSS pixels: 13 at a root font size of 16. */
  readonly fontSize: number;
  /** Width of a text in the page's own letter, in CSS pixels at `fontSize`. */
  readonly measure: (text: string, weight: 400 | 700) => number;
}
