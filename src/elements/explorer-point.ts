import { nothing, render, svg, type TemplateResult } from 'lit';
import type { TrendPlaces } from '../charts/trend-places.js';
import type { Place } from '../text/read-out.js';

/**
 * Puts the chosen point into a drawn picture, or takes it out: a rule through its period with a handle on the axis, and a ring round the
 * value, in the colour of text, so that it does not depend on that of the series. The rule lies under points and names, which stay legible;
 * the ring over them, with the point itself, since others may crowd there. By agreement each layer has the class `<name>_marks`: see
 * `check-drawing`.
 * `grip`: whether the rule has its handle, as in one of several pictures that are marked together.
 * Attributes only: a strict policy refuses style attributes.
 */
export function explorerPoint(picture: SVGElement, { plot, xs, ys }: TrendPlaces, place: Place | null, grip = true): void {
  const points = picture.querySelector('.points_marks');
  if (points === null) return;
  const fresh = picture.querySelector('.chosen') === null;
  // Where nothing was chosen yet, nothing has to go.
  if (fresh && place === null) return;
  if (fresh) {
    points.before(layer());
    points.parentElement?.append(layer());
  }
  const [under, over] = picture.querySelectorAll<SVGGElement>('.chosen') as unknown as [HTMLElement, HTMLElement];
  if (place === null) {
    for (const one of [under, over]) render(nothing, one);
    return;
  }
  // The layers of a picture begin at the corner of the plot.
  const x = (xs[place.period] ?? NaN) - plot.x;
  const value = ys[place.series]?.[place.period] ?? null;
  const y = value === null ? null : value - plot.y;
  const axis = plot.height;
  render(svg`<path d="M${x} -2V${axis}" stroke=${INK} stroke-width="1.5"></path>`, under);
  // Above the signs for missing numbers; a value in its place is worth more than a handle.
  const handled = grip && (y === null || y < axis - 24);
  render(svg`${handled ? handle(x, axis) : nothing}${y === null ? nothing : ring(x, y, pointAt(points, x, y))}`, over);
}

const [INK, PAPER] = ['var(--_chosen)', 'var(--_paper)'];

const layer = (): Element => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  made.setAttribute('class', 'chosen');
  return made;
};

/** Where there are many periods, most have no point of their own: then the line goes through the ring. */
const ring = (x: number, y: number, point: Node | null): TemplateResult =>
  svg`<circle cx=${x} cy=${y} r="9" fill=${point === null ? 'none' : PAPER}></circle>${point}
    <circle cx=${x} cy=${y} r="9" fill="none" stroke=${INK} stroke-width="2"></circle>`;

const pointAt = (points: Element, x: number, y: number): Node | null => {
  const isThere = (point: Element): boolean => {
    const [px = NaN, py = NaN] = (point.getAttribute('transform')?.match(/-?\d[\d.e-]*/g) ?? []).map(Number);
    return Math.abs(px - x) < 0.01 && Math.abs(py - y) < 0.01;
  };
  return [...points.children].findLast(isThere)?.cloneNode() ?? null;
};

/** On a ground of its own: a colour of selection may let through what is behind it. */
const handle = (x: number, axis: number): TemplateResult =>
  svg`${[PAPER, INK].map((fill) => svg`<rect x=${x - 13} y=${axis - 13} width="26" height="17" rx="2" fill=${fill} stroke=${PAPER}></rect>`)}
    <path d="M${x - 4} ${axis - 8.5}l-4 4l4 4M${x + 4} ${axis - 8.5}l4 4l-4 4" fill="none" stroke=${PAPER} stroke-width="1.75"></path>`;
