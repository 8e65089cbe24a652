/**
 * Data that a chart needs besides its specification: plain and serialisable. Texts and numbers are already formatted.
 */
export interface ChartInput {
  /** Size of the whole picture in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Space around the plot in CSS pixels, for labels that were measured beforehand. */
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Values of the named parameters of the specification. */
  readonly signals: Readonly<Record<string, SignalValue>>;
  /** Rows per named data set; an omitted data set is empty. */
  readonly data: Readonly<Record<string, readonly Row[]>>;
  /** Charts inside this one, in its pixels. Each is laid out and drawn only when its turn comes. */
  readonly parts?: readonly {
    readonly x: number;
    readonly y: number;
    readonly input: () => ChartInput;
  }[];
}

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
export type SignalValue = Cell | readonly Cell[];

/** Properties of the page that affect layout only, never what the chart states. */
export interface LayoutContext {
  /** Width of the picture in CSS pixels, a whole number. */
  readonly width: number;
  /** Font size of chart text in CSS pixels: 13 at a root font size of 16. */
  readonly fontSize: number;
  /** Measures the width of a text in the page's font, in CSS pixels at `fontSize`. */
  readonly measure: (text: string, weight: 400 | 700) => number;
  /**
   * Height in CSS pixels of the place for the picture in a widget, where the line above it says what is measured. A
   * picture fills it, and is higher only where its rows need more. Without it, as in a file, the picture has the height
   * of its kind and says the measure itself.
   */
  readonly height?: number;
}
