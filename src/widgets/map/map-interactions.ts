import { nothing, render, svg } from 'lit';
import { rims, type MapFact } from './chart/map.js';
import { stopsOf } from '../../text/compare-read-out.js';
import type { Drawing, ChartHandle } from '../core/chart/chart-handle.js';

/**
 * Interactions of a map: one row, whose columns are the stops of the comparison. The country is a stop without an area.
 */
export const mapInteractions = (drawing: Drawing, { map }: MapFact): ChartHandle => {
  const { areas = [] } = drawing.input.data;
  const stops = stopsOf(map.comparison);
  const first = stops.length - map.comparison.ranking.rows.length;
  const paths = [...drawing.svg.querySelectorAll<SVGGeometryElement>('.areas_marks > path')];
  const stopOf = (area: number): number => first + Number(areas[area]?.row);
  return {
    mark: (position) =>
      outlineArea(
        drawing.svg,
        position === null
          ? null
          : (areas.find(({ row }) => first + Number(row) === position.column)?.path ?? null),
      ),
    nearest: (x, y, position) => {
      const point = pointIn(drawing.svg, x, y);
      const inside = paths.findIndex((path) => path.isPointInFill(point));
      const area = inside >= 0 ? inside : nearest(areas, x, y);
      return area === null ? position : { row: 0, column: stopOf(area) };
    },
    drawing,
    size: drawing.layout,
  };
};

/** Chromium before about 125 accepts no other kind of point. */
const pointIn = (svg: SVGSVGElement, x: number, y: number): DOMPoint =>
  Object.assign(svg.createSVGPoint(), { x, y });

/** Returns the area whose centre is nearest, if it is within reach of a finger; else null. */
const nearest = (
  areas: readonly Readonly<Record<string, unknown>>[],
  x: number,
  y: number,
): number | null => {
  const distances = areas.map((area) => Math.hypot(Number(area.x) - x, Number(area.y) - y));
  const smallest = Math.min(...distances);
  return smallest <= REACH ? distances.indexOf(smallest) : null;
};

const REACH = 44;

/**
 * Outlines the selected area, over everything but its name, or removes the outline. Uses attributes only: a strict
 * policy refuses style attributes.
 */
const outlineArea = (picture: SVGSVGElement, path: unknown): void => {
  const halos = picture.querySelector('.halos_marks');
  if (halos === null) return;
  let layer = picture.querySelector<SVGGElement>('.chosen');
  if (layer === null) {
    layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    layer.setAttribute('class', 'chosen');
    halos.before(layer);
  }
  const outlines = typeof path === 'string' ? rims(path, 'var(--_chosen)') : [];
  render(
    outlines.length === 0
      ? nothing
      : svg`${outlines.map((rim) => svg`<path d=${String(rim.path)} fill="none" stroke=${String(rim.stroke)} stroke-width=${String(rim.width)} stroke-linejoin="round"></path>`)}`,
    layer,
  );
};
