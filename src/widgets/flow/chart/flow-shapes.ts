import type { Status } from '../../../model/dataset.js';
import { times } from '../../../model/times.js';

/** Paint of a shape. A type and not an interface, so that it is assignable to `Row`. */
export type Paint = {
  readonly stroke: string;
  readonly dash: string;
  readonly width: string;
  readonly fill: string;
  readonly opacity: number;
};

/** Corner of a shape: rows with the same piece are joined by `order`. */
export type ShapeRow = Paint & {
  readonly piece: string;
  readonly order: number;
  readonly x: number;
  readonly y: number;
};

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Returns a line through corners, closed if the last equals the first. */
export const shape = (
  piece: string,
  corners: readonly Corner[],
  paint: Paint,
): readonly ShapeRow[] =>
  corners.map(({ x, y }, order) => ({ piece, order, x: round(x), y: round(y), ...paint }));

const round = (length: number): number => Math.round(length * 100) / 100;

export const box = (x: number, y: number, width: number, height: number): readonly Corner[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
  { x, y },
];

/** Vertical extent of one end of a band. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Returns a band between two positions, horizontal at both ends. */
export const band = (x: number, from: Edges, x2: number, to: Edges): readonly Corner[] => {
  const edge = (start: number, end: number): readonly Corner[] =>
    times(STEPS + 1, (i) => {
      const t = i / STEPS;
      return { x: x + (x2 - x) * t, y: start + (end - start) * t * t * (3 - 2 * t) };
    });
  const upper = edge(from.top, to.top);
  return [...upper, ...edge(from.bottom, to.bottom).toReversed(), ...upper.slice(0, 1)];
};
const STEPS = 12;

/** Returns a hatched stub for a figure that is not public, always of the same width, so that its size means nothing. */
export const stub = (piece: string, x: number, y: number, height: number): readonly ShapeRow[] => {
  const paint = {
    stroke: 'var(--_missing)',
    dash: 'none',
    width: '1px',
    fill: 'transparent',
    opacity: 1,
  };
  const hatches = [6, 14, 22].map((from, i) =>
    shape(
      `${piece}-${i}`,
      [
        { x: x + from - 4, y: y + height },
        { x: x + from + 2, y },
      ],
      paint,
    ),
  );
  return [...shape(piece, box(x, y, STUB, height), paint), ...hatches.flat()];
};
export const STUB = 26;

export const isHidden = (status: Status): boolean =>
  status === 'suppressed' || status === 'confidential';
