import { nothing, render, svg } from 'lit';
import { rims, type MapFact } from '../charts/map.js';
import { stopsOf } from '../text/compare-read-out.js';
import type { Drawing, Drawn } from './drawn.js';
import { offerPicture } from './offer-picture.js';

/** A map: one row, whose columns are the stops of the comparison. The country is a stop, but no area. */
export const drawnMap = (drawing: Drawing, { map }: MapFact): Drawn => {
  const { areas = [] } = drawing.input.data;
  const stops = stopsOf(map.comparison);
  const first = stops.length - map.comparison.ranking.rows.length;
  const paths = [...drawing.svg.querySelectorAll<SVGGeometryElement>('.areas_marks > path')];
  const stopOf = (area: number): number => first + Number(areas[area]?.row);
  return {
    mark: (spot) =>
      outlineArea(drawing.svg, spot === null ? null : (areas.find(({ row }) => first + Number(row) === spot.column)?.path ?? null)),
    nearest: (x, y, at) => {
      const point = pointIn(drawing.svg, x, y);
      const inside = paths.findIndex((path) => path.isPointInFill(point));
      const area = inside >= 0 ? inside : nearest(areas, x, y);
      return area === null ? at : { row: 0, column: stopOf(area) };
    },
    offer: offerPicture(drawing),
    room: drawing.look,
  };
};

/** Chromium before 125 or so takes no other kind of point. */
const pointIn = (svg: SVGSVGElement, x: number, y: number): DOMPoint => Object.assign(svg.createSVGPoint(), { x, y });

/** The area whose middle is nearest, where that is not too far off for a finger; null where none is. */
const nearest = (areas: readonly Readonly<Record<string, unknown>>[], x: number, y: number): number | null => {
  const far = areas.map((area) => Math.hypot(Number(area.x) - x, Number(area.y) - y));
  const least = Math.min(...far);
  return least <= REACH ? far.indexOf(least) : null;
};

const REACH = 44;

/** A line round the chosen area, over everything but its name; none takes it out. Attributes only: a strict policy refuses style attributes. */
const outlineArea = (picture: SVGSVGElement, path: unknown): void => {
  const names = picture.querySelector('.halos_marks');
  if (names === null) return;
  let layer = picture.querySelector<SVGGElement>('.chosen');
  if (layer === null) {
    layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    layer.setAttribute('class', 'chosen');
    names.before(layer);
  }
  const lines = typeof path === 'string' ? rims(path, 'var(--_chosen)') : [];
  render(
    lines.length === 0
      ? nothing
      : svg`${lines.map((line) => svg`<path d=${String(line.path)} fill="none" stroke=${String(line.stroke)} stroke-width=${String(line.width)} stroke-linejoin="round"></path>`)}`,
    layer,
  );
};
