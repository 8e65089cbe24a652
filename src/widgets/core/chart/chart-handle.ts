import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';

/** A drawing with the input it was made from. */
export interface Drawing {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly input: ChartInput;
  readonly layout: LayoutContext;
}

export type ChartSize = Pick<LayoutContext, 'width' | 'fontSize'>;

/** A cell that a reader can select: the range moves along the columns, the up and down keys along the rows. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The place of the name of a row. */
export interface LabelPlace {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The operations on a picture in its box. */
export interface ChartHandle {
  /** Highlights the selected cell, or none. */
  readonly mark: (cell: CellPosition | null) => void;
  /**
   * The cell at a pointer, in CSS pixels from the upper left corner of the picture. `keepRow`: keep the row of `at`, as
   * while dragging.
   */
  readonly nearest: (x: number, y: number, at: CellPosition, keepRow: boolean) => CellPosition;
  /**
   * Where the names of the rows stand in the picture, in CSS pixels from its upper left corner: there a reader chooses
   * one. A row that has no name in the picture has no place.
   */
  readonly labels?: () => readonly LabelPlace[];
  /** The drawing, for `pictureExportButtons`. */
  readonly drawing: Drawing;
  /** The space that it was drawn for, where the text depends on it. */
  readonly size?: ChartSize;
}
