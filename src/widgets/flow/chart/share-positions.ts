import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import type { FlowLabel } from './flow-frame.js';
import { box, type Corner, type ShapeRow } from './flow-shapes.js';
import { boundsOf } from '../../../charts/labels.js';

/** Position of a share in a drawn chart, in its pixels. */
export interface SharePosition {
  readonly step: number;
  readonly way: number;
  /** Outline of its shape, else the box of its text; drawn around the selected share. */
  readonly outline: readonly Corner[];
  /** Boxes of its shapes and texts, for pointers. */
  readonly places: readonly {
    readonly from: number;
    readonly to: number;
    readonly top: number;
    readonly bottom: number;
  }[];
}

/**
 * Returns the shares of a chart. All destinations together have no band and are represented by their text; `whole` is
 * the index of that way, or -1.
 */
export const sharePositions = (
  { data }: Pick<ChartInput, 'data'>,
  layout: LayoutContext,
  whole: number,
): readonly SharePosition[] => {
  const shapes = (data['shapes'] ?? []) as readonly ShapeRow[];
  const labels = (data['labels'] ?? []) as readonly FlowLabel[];
  const ids = new Set(
    [...shapes.map(({ piece }) => piece), ...labels.map(({ spot }) => spot)].filter((id) =>
      /^\d+:/.test(id),
    ),
  );
  const keys = [...new Set([...ids].map((id) => id.split('-')[0] ?? ''))];
  return keys.map((id): SharePosition => {
    const [step = '', way = ''] = id.split(':');
    const drawn = shapes.filter(({ piece }) => piece === id);
    const texts = labels
      .filter(({ spot }) => spot === id)
      .map((textLabel) => boundsOf(textLabel, layout));
    const bounds = texts.reduce(
      (all, textLabel) => ({
        from: Math.min(all.from, textLabel.from),
        to: Math.max(all.to, textLabel.to),
        top: Math.min(all.top, textLabel.top),
        bottom: Math.max(all.bottom, textLabel.bottom),
      }),
      texts[0] ?? { from: 0, to: 0, top: 0, bottom: 0 },
    );
    return {
      step: Number(step),
      way: way === 'whole' ? whole : Number(way),
      outline:
        drawn.length > 0
          ? drawn
          : box(
              bounds.from - 3,
              bounds.top - 2,
              bounds.to - bounds.from + 6,
              bounds.bottom - bounds.top + 4,
            ),
      places: [...texts, ...strips(drawn)],
    };
  });
};

/** Splits a band in vertical strips, one per pair of corners: a pointer is in the band if it is in a strip. */
const strips = (corners: readonly Corner[]): SharePosition['places'] => {
  // The last corner repeats the first.
  const pairs = (corners.length - 1) / 2;
  return corners.slice(0, Math.max(0, pairs - 1)).map((upperCorner, i) => {
    const nextUpper = corners[i + 1] ?? upperCorner;
    const [lowerCorner, nextLower] = [
      corners[2 * pairs - 1 - i] ?? upperCorner,
      corners[2 * pairs - 2 - i] ?? upperCorner,
    ];
    return {
      from: upperCorner.x,
      to: nextUpper.x,
      top: Math.min(upperCorner.y, nextUpper.y),
      bottom: Math.max(lowerCorner.y, nextLower.y),
    };
  });
};

/** Returns the share nearest to a pointer. If `way` is given, as while dragging, only shares of that way. */
export const nearestShare = (
  spots: readonly SharePosition[],
  x: number,
  y: number,
  way: number | null,
): SharePosition | null => {
  const distance = ({ places }: SharePosition): number =>
    Math.min(
      ...places.map(({ from, to, top, bottom }) =>
        Math.hypot(Math.max(from - x, x - to, 0), Math.max(top - y, y - bottom, 0)),
      ),
    );
  return (
    spots
      .filter((spot) => way === null || spot.way === way)
      .reduce<{ readonly spot: SharePosition; readonly by: number } | null>((best, spot) => {
        const by = distance(spot);
        return best !== null && best.by <= by ? best : { spot, by };
      }, null)?.spot ?? null
  );
};
