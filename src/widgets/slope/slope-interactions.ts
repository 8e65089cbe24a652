import { nothing, render, svg, type TemplateResult } from 'lit';
import { nearestStop, slopePlaces, type SlopePlaces } from './chart/slope-places.js';
import type { Slope } from './model/slope.js';
import type { CellPosition, ChartHandle, Drawing } from '../core/chart/chart-handle.js';

/** A slope chart: its rows are the stops, its columns both ends. */
export const slopeInteractions = (drawing: Drawing, found: Slope): ChartHandle => {
  const places = slopePlaces(found, drawing.input);
  return {
    mark: (spot) => mark(drawing.svg, places, spot),
    nearest: (x, y, at, held) => nearestStop(places, x, y, at, held),
    drawing,
  };
};

/**
 * The whole line of what is chosen under the points, and a ring round its figure over them, in the colour of text, so
 * that it does not depend on that of the row. Attributes only: a strict policy refuses style attributes.
 */
const mark = (
  picture: SVGSVGElement,
  { rows, plotWidth }: SlopePlaces,
  spot: CellPosition | null,
): void => {
  const points = picture.querySelector('.points_marks');
  if (points === null) return;
  const layers = picture.querySelectorAll<SVGGElement>('.chosen');
  if (layers.length === 0 && spot === null) return;
  if (layers.length === 0) {
    points.before(layer());
    points.parentElement?.append(layer());
  }
  const [under, over] = picture.querySelectorAll('.chosen') as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  const row = rows.find(({ stop }) => stop === spot?.row);
  const [first, last] = row?.points ?? [null, null];
  const y = spot === null ? null : (row?.points[spot.column === 0 ? 0 : 1] ?? null);
  render(
    row?.joined === true && first !== null && last !== null
      ? svg`<path d="M0 ${first}L${plotWidth} ${last}" fill="none" stroke="var(--_chosen)" stroke-width="4"></path>`
      : nothing,
    under,
  );
  render(y === null ? nothing : ring(spot?.column === 0 ? 0 : plotWidth, y), over);
};

const layer = (): Element => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  made.setAttribute('class', 'chosen');
  return made;
};

const ring = (x: number, y: number): TemplateResult =>
  svg`<circle cx=${x} cy=${y} r="10" fill="none" stroke="var(--_chosen)" stroke-width="2"></circle>`;
