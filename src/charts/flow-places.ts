import type { ChartInput, Look } from './chart-input.js';
import type { FlowLabel } from './flow-frame.js';
import { box, type Corner, type ShapeRow } from './flow-shapes.js';
import { boxOf } from './labels.js';

/** Where one share stands in a drawn picture, in its pixels. */
export interface FlowSpot {
  readonly step: number;
  readonly way: number;
  /** What is drawn of it, else the box of its text: for the outline of what a reader has chosen. */
  readonly outline: readonly Corner[];
  /** Boxes and corners of all that stands for it: for what a reader points at. */
  readonly places: readonly { readonly from: number; readonly to: number; readonly top: number; readonly bottom: number }[];
}

/** The shares of a picture. All together, which has no band of its own, has its text. `whole`: the way that stands for it, or -1. */
export const flowSpots = ({ data }: Pick<ChartInput, 'data'>, look: Look, whole: number): readonly FlowSpot[] => {
  const shapes = (data['shapes'] ?? []) as readonly ShapeRow[];
  const labels = (data['labels'] ?? []) as readonly FlowLabel[];
  const ids = new Set([...shapes.map(({ piece }) => piece), ...labels.map(({ spot }) => spot)].filter((id) => /^\d+:/.test(id)));
  const keys = [...new Set([...ids].map((id) => id.split('-')[0] ?? ''))];
  return keys.map((id): FlowSpot => {
    const [step = '', way = ''] = id.split(':');
    const drawn = shapes.filter(({ piece }) => piece === id);
    const texts = labels.filter(({ spot }) => spot === id).map((one) => boxOf(one, look));
    const round = texts.reduce(
      (all, one) => ({
        from: Math.min(all.from, one.from),
        to: Math.max(all.to, one.to),
        top: Math.min(all.top, one.top),
        bottom: Math.max(all.bottom, one.bottom),
      }),
      texts[0] ?? { from: 0, to: 0, top: 0, bottom: 0 },
    );
    return {
      step: Number(step),
      way: way === 'whole' ? whole : Number(way),
      outline: drawn.length > 0 ? drawn : box(round.from - 3, round.top - 2, round.to - round.from + 6, round.bottom - round.top + 4),
      places: [...texts, ...pieces(drawn)],
    };
  });
};

/** A band is as many upright strips as it has pairs of corners: a pointer is in it where it is in one of them. */
const pieces = (corners: readonly Corner[]): FlowSpot['places'] => {
  // The last corner is the first once more.
  const half = (corners.length - 1) / 2;
  return corners.slice(0, Math.max(0, half - 1)).map((upper, i) => {
    const next = corners[i + 1] ?? upper;
    const [lower, after] = [corners[2 * half - 1 - i] ?? upper, corners[2 * half - 2 - i] ?? upper];
    return {
      from: upper.x,
      to: next.x,
      top: Math.min(upper.y, next.y),
      bottom: Math.max(lower.y, after.y),
    };
  });
};

/** What a reader points at: the share that is nearest. `way`: the one that is kept, as while dragging. */
export const nearestSpot = (spots: readonly FlowSpot[], x: number, y: number, way: number | null): FlowSpot | null => {
  const distance = ({ places }: FlowSpot): number =>
    Math.min(...places.map(({ from, to, top, bottom }) => Math.hypot(Math.max(from - x, x - to, 0), Math.max(top - y, y - bottom, 0))));
  return (
    spots
      .filter((spot) => way === null || spot.way === way)
      .reduce<{ readonly spot: FlowSpot; readonly by: number } | null>((best, spot) => {
        const by = distance(spot);
        return best !== null && best.by <= by ? best : { spot, by };
      }, null)?.spot ?? null
  );
};
