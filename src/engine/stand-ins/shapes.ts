import { pathRound } from 'd3-path';
import makeRectangle from 'vega-scenegraph/src/path/rectangle.js';
import symbols from 'vega-scenegraph/src/path/symbols.js';

/** In place of Vega's path shapes, which keep all of d3-shape alive: straight lines, rectangles and symbols. */
export const line = (context: Context | null, points: readonly Point[]): string | null => {
  const written = pathRound(DIGITS);
  const path = context ?? written;
  points.forEach(({ x = 0, y = 0 }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  // As d3 does, so that a lone point with round caps would show.
  if (points.length === 1) path.closePath();
  return context ? null : written.toString();
};

export const rectangle = (context: Context | null, item: Box, x?: number, y?: number): string | null => box.context(context)(item, x, y);

export const symbol = (context: Context | null, { shape = 'circle', size = 64 }: { shape?: string; size?: number }): string | null => {
  const written = pathRound(DIGITS);
  symbols(shape).draw(context ?? written, size);
  return context ? null : written.toString();
};

/** Rounded corners are refused by the chart compiler. */
export const hasCornerRadius = (): false => false;

interface Context {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}
interface Point {
  readonly x?: number;
  readonly y?: number;
}
interface Box extends Point {
  readonly width?: number;
  readonly height?: number;
}

/** d3-shape rounds path coordinates to this many digits. */
const DIGITS = 3;

const box = makeRectangle()
  .x((item: Box) => item.x ?? 0)
  .y((item: Box) => item.y ?? 0)
  .width((item: Box) => item.width ?? 0)
  .height((item: Box) => item.height ?? 0)
  .cornerRadius(0, 0, 0, 0);
