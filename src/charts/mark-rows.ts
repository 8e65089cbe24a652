/*
 * Rows of the layers whose marks have positions in pixels of the plot. Types and not interfaces, so that they are
 * assignable to `Row`.
 */

/** A straight line. */
export type RuleRow = {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly dash: string;
  readonly width: string;
};

/** Vertex of a line or area: rows of the same piece are joined by `order`. */
export type OutlineRow = {
  readonly piece: string;
  readonly order: number;
  readonly x: number;
  readonly y: number;
  readonly stroke: string;
  readonly dash: string;
  readonly width: number;
  readonly fill: string;
};

/** A symbol: in the key, for an event, or for a missing figure. */
export type SignRow = {
  readonly x: number;
  readonly y: number;
  readonly stroke: string;
  readonly fill: string;
  /** Name of a Vega symbol, or a path in a square from -1 to 1. */
  readonly shape: string;
  /** Area in square pixels. */
  readonly size: number;
  readonly width: number;
};
