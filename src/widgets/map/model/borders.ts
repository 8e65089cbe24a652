/** A point of a border in the plane: x to the right, y down, in any one unit. */
export type Point = readonly [x: number, y: number];

/** The borders of one region. Outer rings turn one way and holes the other. */
export interface Area {
  readonly code: string;
  /** Closed: the last point is followed by the first. */
  readonly rings: readonly (readonly Point[])[];
}

/** Borders of regions, projected to a plane. */
export interface Borders {
  readonly areas: readonly Area[];
  /** Year of their classification; null if the file does not say. */
  readonly year: number | null;
  /** Owner and licence, if the library knows them; else null. */
  readonly credit: string | null;
}

/** Returns twice the signed area of a ring; its sign says which way the ring turns. */
export const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
