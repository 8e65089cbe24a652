/*
 * Rows of the layers whose marks are placed beforehand, in pixels of the plot. Types and not interfaces, so that each is a row.
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

/** Corner of a line or an area: rows of the same piece are joined in their order. */
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

/** A sign: of the key, of an event, of a number that is not there. */
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
