/**
 * The subset of Vega-Lite that our charts use and `draw` reads: layers of marks, each with a named data set whose rows
 * already have positions. Any other property of Vega-Lite is a type error; extend this type when a chart needs more.
 *
 * Properties with a single possible value do not affect our drawing. They switch off defaults of Vega-Lite, so that
 * vega-embed, the referee of the tests, draws the same chart from the same specification.
 */
export interface DrawableSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** Sizes for a Vega-Lite editor; on a page, those of the input apply. */
  readonly width: number;
  readonly height: number;
  readonly padding: 0;
  readonly background: 'transparent';
  readonly autosize: 'none';
  readonly config: {
    readonly aria: false;
    readonly font: 'inherit';
    readonly view: { readonly stroke: null };
    readonly mark: { readonly aria: false; readonly invalid: 'filter' };
  };
  /** Parameters that the input's signals may set, with their default values. */
  readonly params?: readonly {
    readonly name: string;
    readonly value: number | readonly number[];
  }[];
  readonly layer: readonly Layer[];
}

/** A layer, drawn above the ones before it. Its marks are in a group with the class `<name>_marks`. */
export interface Layer {
  readonly name: string;
  readonly data: { readonly name: string; readonly format: { readonly parse: null } };
  /** Skips rows in which a column is false, null or empty: `datum.halo`. */
  readonly transform?: readonly [{ readonly filter: string }];
  readonly mark: Mark;
  readonly encoding: Encoding;
}

export type Mark = RectMark | RuleMark | LineMark | PointMark | TextMark;

/** Positions of the marks. Each type of mark reads only its own channels; rectangles, rules and texts may omit some. */
export interface Encoding {
  readonly x?: Position;
  readonly y?: Position;
  /** On the same scale as `x` and `y`. */
  readonly x2?: { readonly field: string };
  readonly y2?: { readonly field: string };
  readonly text?: { readonly field: string; readonly type: 'nominal' };
  readonly detail?: { readonly field: string; readonly type: 'nominal' };
  readonly order?: { readonly field: string; readonly type: 'quantitative' };
}

/** A fixed value, a column of the row (`datum.fill`), or a parameter (`fontSize`). */
export type MarkProperty<Value> = Value | { readonly expr: string };

export interface Paint {
  readonly fill?: MarkProperty<string | null>;
  readonly fillOpacity?: MarkProperty<number>;
  readonly stroke?: MarkProperty<string | null>;
  readonly strokeOpacity?: MarkProperty<number>;
  readonly strokeWidth?: MarkProperty<number>;
  readonly strokeDash?: MarkProperty<number[]>;
  readonly strokeCap?: MarkProperty<'butt' | 'round' | 'square'>;
  readonly strokeJoin?: MarkProperty<'miter' | 'round' | 'bevel'>;
}

/** An axis-parallel rectangle. Without `y` it spans the height of the plot. */
export interface RectMark extends Paint {
  readonly type: 'rect';
  readonly fill: MarkProperty<string | null>;
}

/** A straight line. With `y` alone it spans the width of the plot. */
export interface RuleMark extends Paint {
  readonly type: 'rule';
  readonly stroke: MarkProperty<string>;
  readonly yOffset?: number;
}

/** A line or outline through the rows with the same `detail`, by `order`, else by `x`. */
export interface LineMark extends Paint {
  readonly type: 'line';
  readonly stroke: MarkProperty<string>;
}

/** A symbol with an area in square pixels: see `symbolPath`. */
export interface PointMark extends Paint {
  readonly type: 'point';
  readonly fill: MarkProperty<string | null>;
  readonly stroke: MarkProperty<string>;
  readonly opacity: 1;
  readonly shape: MarkProperty<'circle'>;
  readonly size: MarkProperty<number>;
}

export interface TextMark extends Paint {
  readonly type: 'text';
  readonly fill: MarkProperty<string | null>;
  readonly baseline: 'alphabetic';
  readonly align: MarkProperty<'left' | 'center' | 'right'>;
  readonly fontSize: MarkProperty<number>;
  readonly fontWeight: MarkProperty<400 | 700>;
  readonly fontStyle?: MarkProperty<'normal' | 'italic'>;
}

/**
 * A position: a column, in pixels of the plot or on a linear scale between two parameters, or a fixed number of pixels.
 */
export type Position =
  | {
      readonly field: string;
      readonly type: 'quantitative';
      readonly axis: null;
      readonly scale: LinearScale | null;
    }
  | { readonly value: number };

export interface LinearScale {
  readonly domain: readonly [{ readonly expr: string }, { readonly expr: string }];
  readonly nice: false;
  readonly zero: false;
}
