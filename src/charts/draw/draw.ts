import { type Cooperative, runSync } from '../../model/cooperative.js';
import type { ChartInput, Row } from '../chart-input.js';
import { DrawError } from './draw-error.js';
import type { DrawableSpec, Encoding, Layer, LineMark } from './drawable-spec.js';
import { round, svgNode, type SvgNode } from './svg-node.js';
import { drawMark } from './draw-mark.js';
import { columnOf, paintOf, positionOf, type Plot } from './read-row.js';

/**
 * Draws a chart: a pure function of its specification and rows. Colours, dashes, line widths and the font come from the
 * surrounding page, by inheritance and private custom properties (`--_series-1`). The chart is hidden from assistive
 * technology and the keyboard, since sentence and table state the same. It contains no URLs, ids or style attributes,
 * which a strict policy refuses.
 *
 * Throws a DrawError if any row has no position or no mark: half a chart is never returned.
 */
export const draw = (spec: DrawableSpec, input: ChartInput): SvgNode =>
  runSync(drawSteps(spec, input));

/** Like `draw`, but yields before each part, which is only then laid out. */
export function* drawSteps(spec: DrawableSpec, input: ChartInput): Cooperative<SvgNode> {
  const { width, height, parts = [] } = input;
  const children = [drawPlot(spec, input)];
  for (const { x, y, input: partInput } of parts) {
    yield;
    children.push(
      svgNode('g', { class: 'panel', transform: `translate(${x},${y})` }, [
        drawPlot(spec, partInput()),
      ]),
    );
  }
  return svgNode(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' },
    children,
  );
}

const drawPlot = (spec: DrawableSpec, input: ChartInput): SvgNode => {
  try {
    return plot(spec, input);
  } catch (reason) {
    throw reason instanceof DrawError ? reason : new DrawError(String(reason), { cause: reason });
  }
};

/** Draws the layers, translated to the corner of the plot. */
const plot = (
  { params = [], layer }: DrawableSpec,
  { width, height, padding, signals, data }: ChartInput,
): SvgNode => {
  const unknown = Object.keys(data).filter(
    (name) => !layer.some((layerSpec) => layerSpec.data.name === name),
  );
  if (unknown.length > 0) throw new DrawError(`it has no layer for ${unknown.join(', ')}`);
  const size = {
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom,
    params: { ...Object.fromEntries(params.map(({ name, value }) => [name, value])), ...signals },
  };
  const groups = layer.map((layerSpec) =>
    drawLayer(layerSpec, data[layerSpec.data.name] ?? [], size),
  );
  return svgNode(
    'g',
    { transform: `translate(${padding.left},${padding.top})`, fill: 'none' },
    groups,
  );
};

/**
 * Returns a group with one mark per row, or one path per piece for lines. Throws a DrawError if a row has no position:
 * an unknown value is never drawn as zero.
 */
const drawLayer = (layer: Layer, allRows: readonly Row[], plot: Plot): SvgNode => {
  const filters = layer.transform?.map(({ filter }) => columnOf(filter)) ?? [];
  const rows = allRows.filter((row) => filters.every((column) => row[column]));
  const { name, mark, encoding } = layer;
  const marks =
    mark.type === 'line'
      ? drawLines(mark, encoding, rows, plot)
      : rows.map((row) => drawMark(mark, encoding, row, plot));
  return svgNode('g', { class: `${name}_marks` }, marks);
};

/** Returns a path per piece, through its rows by `order`, else from left to right. */
const drawLines = (
  mark: LineMark,
  encoding: Encoding,
  rows: readonly Row[],
  plot: Plot,
): readonly SvgNode[] => {
  const { order, detail } = encoding;
  const pieces = new Map<
    unknown,
    { readonly row: Row; readonly at: number; readonly point: string }[]
  >();
  for (const row of rows) {
    const [x, y] = [
      positionOf(encoding, 'x', row, plot) ?? 0,
      positionOf(encoding, 'y', row, plot) ?? 0,
    ];
    const vertex = {
      row,
      at: order === undefined ? x : Number(row[order.field]),
      point: `${round(x)},${round(y)}`,
    };
    const name = detail && row[detail.field];
    const piece = pieces.get(name);
    if (piece === undefined) pieces.set(name, [vertex]);
    else piece.push(vertex);
  }
  return [...pieces.values()].map((piece) => {
    const sorted = piece.sort((a, b) => a.at - b.at);
    const d = `M${sorted.map(({ point }) => point).join('L')}`;
    // A line of one point has no length; closing the path makes round caps draw a dot.
    return svgNode('path', {
      d: sorted.length === 1 ? `${d}Z` : d,
      ...paintOf(mark, sorted[0]?.row ?? {}, plot),
    });
  });
};
