import type { ChartInput, Look } from '../charts/chart-input.js';
import type { Told } from './download-picture.js';

/** What was drawn, with what. */
export interface Drawing {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly input: ChartInput;
  readonly look: Look;
}

export type Room = Pick<Look, 'width' | 'fontSize'>;

/** A cell that a reader can stand on: the range walks along the columns, the keys up and down along the rows. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What can be done with a picture that stands in its box. */
export interface Drawn {
  /** Shows the chosen spot in it, or none. */
  readonly mark: (spot: Spot | null) => void;
  /** What a reader points at, in CSS pixels from the upper left corner of the picture. `held`: the row that is kept, as while dragging. */
  readonly nearest: (x: number, y: number, at: Spot, held: boolean) => Spot;
  /** Fills `into` with buttons that give it as a file. */
  readonly offer: (widget: HTMLElement, told: Told, into: HTMLElement) => void;
  /** The room that it was drawn for, where words depend on that. */
  readonly room?: Room;
}
