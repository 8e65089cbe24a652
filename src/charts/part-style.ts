import type { RuleRow } from './mark-rows.js';
import { times } from '../model/times.js';

/** How parts are told apart: by colour, by texture, and by their names beside them. */
export interface PartStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string;
  readonly texture: Texture;
}

/** Lines across the bar, dots, lines along it, both, broad lines across: slanted lines mean that a number is not public. */
type Texture = 'none' | 'across' | 'dots' | 'along' | 'grid' | 'broad' | 'fine';

const TEXTURES: readonly Texture[] = ['none', 'across', 'dots', 'along', 'grid', 'broad'];
const EDGE = 'var(--_border)';

/** `ordered`: how many steps the parts are of one scale, or 0 where they are of none. */
export const partStyle = (place: number, ordered: number): PartStyle => ({
  fill: ordered > 0 ? `var(--_scale-${STEPS - ordered + place + 1})` : `var(--_series-${place + 1})`,
  stroke: EDGE,
  dash: 'none',
  texture: TEXTURES[place] ?? 'none',
});
/** Colours of the scale. */
export const STEPS = 5;

/** All parts that have no colour of their own, together. */
export const OTHERS_STYLE: PartStyle = { fill: 'var(--_context)', stroke: EDGE, dash: 'none', texture: 'fine' };
/** What is left of the total: an outline, since it is no part that was published. */
export const REST_STYLE: PartStyle = { fill: 'var(--_paper)', stroke: 'var(--_text-muted)', dash: '4 3', texture: 'none' };

/** A `type`, so that it is a row. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
};

/** The texture of one area as straight lines: broad ones with dashes, since dashes across the bar are cheaper than lines. */
export const textureRules = (texture: Texture, area: Rect, lying: boolean): readonly RuleRow[] => {
  const [length, depth] = lying ? [area.x2 - area.x, area.y2 - area.y] : [area.y2 - area.y, area.x2 - area.x];
  if (texture === 'none' || length < LEAST || depth < LEAST) return [];
  /** A line along the bar, `at` from its edge. */
  const along = (at: number, width: number, dash: string): RuleRow => ({
    ...(lying ? { x: area.x, x2: area.x2, y: area.y + at, y2: area.y + at } : { x: area.x + at, x2: area.x + at, y: area.y2, y2: area.y }),
    stroke: 'var(--_texture)',
    dash,
    width: `${width}px`,
  });
  const several = (apart: number, width: number, dash: string): readonly RuleRow[] =>
    times(Math.floor((depth - 2) / apart), (i) => along((i + 1) * (depth / (Math.floor((depth - 2) / apart) + 1)), width, dash));
  switch (texture) {
    case 'across':
      return [along(depth / 2, depth, '1.25 6')];
    case 'broad':
      return [along(depth / 2, depth, '3 9')];
    case 'fine':
      return [along(depth / 2, depth, '1 3')];
    case 'dots':
      return several(7, 2, '2 5');
    case 'along':
      return several(6, 1.25, 'none');
    case 'grid':
      return [along(depth / 2, depth, '1.25 7'), ...several(8, 1.25, 'none')];
  }
};
/** A smaller area shows no texture. */
const LEAST = 6;
