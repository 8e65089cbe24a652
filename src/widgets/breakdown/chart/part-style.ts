import type { RuleRow } from '../../../charts/mark-rows.js';
import { times } from '../../../model/times.js';

/** Style that distinguishes a part: colour and texture, besides its name. */
export interface PartStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string;
  readonly texture: Texture;
}

/**
 * Textures: lines across the bar, dots, lines along it, both, broad lines across. Slanted lines mean that a figure is
 * not public.
 */
type Texture = 'none' | 'across' | 'dots' | 'along' | 'grid' | 'broad' | 'fine';

const TEXTURES: readonly Texture[] = ['none', 'across', 'dots', 'along', 'grid', 'broad'];
const EDGE = 'var(--_border)';

/** Returns the style of a part. `ordered`: number of steps if the parts are steps of one scale, else 0. */
export const partStyle = (index: number, ordered: number): PartStyle => ({
  fill:
    ordered > 0 ? `var(--_scale-${STEPS - ordered + index + 1})` : `var(--_series-${index + 1})`,
  stroke: EDGE,
  dash: 'none',
  texture: TEXTURES[index] ?? 'none',
});
/** Number of colours of the scale. */
export const STEPS = 5;

/** Style of all parts without a colour of their own, together. */
export const OTHERS_STYLE: PartStyle = {
  fill: 'var(--_context)',
  stroke: EDGE,
  dash: 'none',
  texture: 'fine',
};
/** Style of the remainder: an outline, since it is no published part. */
export const REST_STYLE: PartStyle = {
  fill: 'var(--_paper)',
  stroke: 'var(--_text-muted)',
  dash: '4 3',
  texture: 'none',
};

/** A type and not an interface, so that it is assignable to `Row`. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
};

/** Returns the texture of an area as straight lines. Broad lines with dashes replace many lines across the bar. */
export const textureRules = (
  texture: Texture,
  area: Rect,
  horizontal: boolean,
): readonly RuleRow[] => {
  const [length, depth] = horizontal
    ? [area.x2 - area.x, area.y2 - area.y]
    : [area.y2 - area.y, area.x2 - area.x];
  if (texture === 'none' || length < MIN_SIZE || depth < MIN_SIZE) return [];
  /** Returns a line along the bar, `offset` from its edge. */
  const along = (offset: number, width: number, dash: string): RuleRow => ({
    ...(horizontal
      ? { x: area.x, x2: area.x2, y: area.y + offset, y2: area.y + offset }
      : { x: area.x + offset, x2: area.x + offset, y: area.y2, y2: area.y }),
    stroke: 'var(--_texture)',
    dash,
    width: `${width}px`,
  });
  const parallel = (distance: number, width: number, dash: string): readonly RuleRow[] =>
    times(Math.floor((depth - 2) / distance), (i) =>
      along((i + 1) * (depth / (Math.floor((depth - 2) / distance) + 1)), width, dash),
    );
  switch (texture) {
    case 'across':
      return [along(depth / 2, depth, '1.25 6')];
    case 'broad':
      return [along(depth / 2, depth, '3 9')];
    case 'fine':
      return [along(depth / 2, depth, '1 3')];
    case 'dots':
      return parallel(7, 2, '2 5');
    case 'along':
      return parallel(6, 1.25, 'none');
    case 'grid':
      return [along(depth / 2, depth, '1.25 7'), ...parallel(8, 1.25, 'none')];
  }
};
/** Areas smaller than this have no texture. */
const MIN_SIZE = 6;
