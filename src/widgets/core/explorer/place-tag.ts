/** A box in CSS pixels, from the upper left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance between the tag and the place that it tells about. */
const GAP = 12;

/**
 * Where the tag stands: beside the chosen place, above or below it, where it covers the least of what is drawn. It
 * stays within the picture, and never covers the place itself unless there is no other room.
 */
export function placeTag(
  tag: Pick<Box, 'width' | 'height'>,
  anchor: Box,
  room: Pick<Box, 'width' | 'height'>,
  drawn: readonly Box[],
): { readonly x: number; readonly y: number } {
  const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
  const [right, bottom] = [room.width - tag.width, room.height - tag.height];
  const beside = [anchor.x + anchor.width + GAP, anchor.x - GAP - tag.width].filter(
    (x) => x >= 0 && x <= right,
  );
  const middle = within(anchor.y + anchor.height / 2 - tag.height / 2, bottom);
  const candidates = [
    ...beside.flatMap((x) =>
      [0, within(room.height * 0.3, bottom), middle, bottom].map((y) => ({ x, y })),
    ),
    ...[anchor.y - GAP - tag.height, anchor.y + anchor.height + GAP]
      .filter((y) => y >= 0 && y <= bottom)
      .map((y) => ({ x: within(anchor.x + anchor.width / 2 - tag.width / 2, right), y })),
  ].map((place) => ({ ...place, y: within(place.y, bottom) }));
  const cost = ({ x, y }: { readonly x: number; readonly y: number }): number => {
    const box = { x, y, ...tag };
    const own = overlap(box, anchor) * 100;
    return drawn.reduce((sum, one) => sum + overlap(box, one), own);
  };
  return candidates.reduce(
    (best, place) => (cost(place) < cost(best) ? place : best),
    candidates[0] ?? { x: within(anchor.x + GAP, right), y: 0 },
  );
}

const overlap = (one: Box, other: Box): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
};
