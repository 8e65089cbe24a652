import type { Row } from '../chart-input.js';
import { DrawError } from './draw-error.js';
import type { Encoding, LineMark, Mark } from './drawable-spec.js';
import { paintOf, positionOf, type Plot, valueOf } from './read-row.js';
import { round, svgNode, type SvgNode } from './svg-node.js';

/** Draws the mark of one row. */
export const drawMark = (
  mark: Exclude<Mark, LineMark>,
  encoding: Encoding,
  row: Row,
  plot: Plot,
): SvgNode => {
  const paint = paintOf(mark, row, plot);
  const [x, y] = [positionOf(encoding, 'x', row, plot), positionOf(encoding, 'y', row, plot)];
  switch (mark.type) {
    case 'rect': {
      const [left, right] = inOrder(x ?? 0, positionOf(encoding, 'x2', row, plot) ?? plot.width);
      const [top, bottom] = inOrder(y ?? 0, positionOf(encoding, 'y2', row, plot) ?? plot.height);
      const [wide, high] = [round(right - left), round(bottom - top)];
      return svgNode('path', {
        d: `M${round(left)},${round(top)}h${wide}v${high}h${-wide}Z`,
        ...paint,
      });
    }
    case 'rule': {
      // Vega draws a rule across the plot from right to left, so its dashes start at the right.
      const from = { x: x ?? plot.width, y: y ?? 0 };
      const to = {
        x: positionOf(encoding, 'x2', row, plot) ?? 0,
        y: positionOf(encoding, 'y2', row, plot) ?? from.y,
      };
      return svgNode('line', {
        transform: translation(from.x, from.y + (mark.yOffset ?? 0)),
        x2: to.x - from.x,
        y2: to.y - from.y,
        ...paint,
      });
    }
    case 'point': {
      const d = symbolPath(
        String(valueOf(mark.shape, row, plot)),
        Number(valueOf(mark.size, row, plot)),
      );
      return svgNode('path', { transform: translation(x, y), d, ...paint });
    }
    case 'text': {
      const font = {
        'text-anchor': ANCHORS[String(valueOf(mark.align, row, plot))] ?? null,
        'font-size': `${valueOf(mark.fontSize, row, plot)}px`,
        'font-style': valueOf(mark.fontStyle, row, plot),
        'font-weight': valueOf(mark.fontWeight, row, plot),
      };
      return svgNode('text', { transform: translation(x, y), ...font, ...paint }, [
        String(row[encoding.text?.field ?? ''] ?? ''),
      ]);
    }
    default:
      throw new DrawError(`the mark ${JSON.stringify((mark as Mark).type)} is not known`);
  }
};

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

const translation = (x = 0, y = 0): string => `translate(${round(x)},${round(y)})`;

const ANCHORS: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' };

/**
 * Returns the outline of a symbol around the origin, as Vega draws it: by name, or a path of straight lines in a square
 * from -1 to 1. `size` is the area of that square in square pixels; a size of 4 leaves a path unscaled, so that it can
 * also be given in pixels of the plot.
 */
const symbolPath = (shape: string, size: number): string => {
  const r = Math.sqrt(size) / 2;
  return shape === 'circle'
    ? `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`
    : scaled(NAMED[shape] ?? shape, r);
};

/** Half the height of an equilateral triangle with sides of 2. */
const HALF_HEIGHT = Math.sqrt(3) / 2;

const NAMED: Readonly<Record<string, string>> = {
  square: 'M-1-1H1V1H-1Z',
  diamond: 'M-1 0L0-1L1 0L0 1Z',
  cross: 'M-1-.4V.4H-.4V1H.4V.4H1V-.4H.4V-1H-.4V-.4Z',
  'triangle-up': `M0 ${-HALF_HEIGHT}L-1 ${HALF_HEIGHT}H1Z`,
  'triangle-down': `M0 ${HALF_HEIGHT}L-1 ${-HALF_HEIGHT}H1Z`,
};

const scaled = (path: string, factor: number): string =>
  factor === 1
    ? path
    : path.replace(/-?(?:\d*\.)?\d+/g, (number) => ` ${round(Number(number) * factor)}`);
