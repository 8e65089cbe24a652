/** A point of a border in the plane: x to the right, y down, in any one unit. */
export type Point = readonly [x: number, y: number];

/** The borders of one region. Outer rings turn one way and holes the other. */
export interface Area {
  readonly code: string;
  /** Closed: the last point is followed by the first. */
  readonly rings: readonly (readonly Point[])[];
}

/** Borders of regions, read and put in a plane. */
export interface Borders {
  readonly areas: readonly Area[];
  /** Year of the classification that they belong to; null where the file does not say. */
  readonly year: number | null;
  /** Whose they are, and under which terms, where the library knows it; else null. */
  readonly credit: string | null;
}

/** Twice the area that a ring encloses; its sign says which way it turns. */
export const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
