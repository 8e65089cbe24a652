import type { Cell, Row, SignalValue } from '../chart-input.js';
import { DrawError } from './draw-error.js';
import type { Encoding, MarkProperty, Paint } from './drawable-spec.js';

/** Shared by all layers of a chart: the size of the plot in pixels, and the parameter values. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly params: Readonly<Record<string, SignalValue>>;
}

/** Returns the column that an expression names: `halo` for `datum.halo`. No other expressions are supported. */
export const columnOf = (expression: string): string => {
  if (!expression.startsWith('datum.'))
    throw new DrawError(`the expression "${expression}" is not known`);
  return expression.slice('datum.'.length);
};

/** Returns the value of a mark property for a row; null if it has none. */
export const valueOf = (
  property: MarkProperty<Cell | readonly number[]> | undefined,
  row: Row,
  { params }: Plot,
): string | number | null => {
  if (typeof property !== 'object' || property === null) return toAttribute(property);
  if (!('expr' in property)) return toAttribute(property);
  const { expr } = property;
  return toAttribute(expr in params ? params[expr] : row[columnOf(expr)]);
};

/** Formats a value for an attribute; a dash list is joined with commas. */
const toAttribute = (value: SignalValue | undefined): string | number | null =>
  typeof value === 'object' && value !== null
    ? value.join(',')
    : typeof value === 'boolean'
      ? String(value)
      : (value ?? null);

/** Returns the position of a row in pixels of the plot; undefined if the chart does not use the channel. */
export const positionOf = (
  encoding: Encoding,
  channel: 'x' | 'y' | 'x2' | 'y2',
  row: Row,
  plot: Plot,
): number | undefined => {
  const position = encoding[channel];
  if (position === undefined) return undefined;
  if ('value' in position) return position.value;
  const value = row[position.field];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new DrawError(`${position.field} is ${String(value)}`);
  const isHorizontal = channel === 'x' || channel === 'x2';
  const axis = isHorizontal ? encoding.x : encoding.y;
  const scale = axis !== undefined && 'scale' in axis ? axis.scale : null;
  if (scale === null) return value;
  const [low, high] = scale.domain.map((end) => Number(valueOf(end, row, plot))) as [
    number,
    number,
  ];
  const fraction = (value - low) / (high - low);
  return isHorizontal ? fraction * plot.width : (1 - fraction) * plot.height;
};

/** Returns the SVG attributes for the paint properties that all marks share. */
export const paintOf = (
  mark: Paint,
  row: Row,
  plot: Plot,
): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(
    PAINT.map(([property, attribute]) => [attribute, valueOf(mark[property], row, plot)]),
  );

const PAINT = [
  ['fill', 'fill'],
  ['fillOpacity', 'fill-opacity'],
  ['stroke', 'stroke'],
  ['strokeOpacity', 'stroke-opacity'],
  ['strokeWidth', 'stroke-width'],
  ['strokeDash', 'stroke-dasharray'],
  ['strokeCap', 'stroke-linecap'],
  ['strokeJoin', 'stroke-linejoin'],
] as const satisfies readonly (readonly [keyof Paint, string])[];
