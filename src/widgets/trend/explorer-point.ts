import { nothing, render, svg, type TemplateResult } from 'lit';
import type { TrendPositions } from './chart/trend-positions.js';
import type { ObservationPosition } from '../../text/read-out.js';

/**
 * Marks the selected point in a drawn chart, or removes the mark: a rule through its period with a handle on the axis,
 * and a ring around the value, in the text colour, which does not depend on that of the series. The rule is below
 * points and names, which stay legible; the ring is above them and contains the point itself, since others may be
 * close. By convention each layer has the class `<name>_marks`: see `check-drawing`. `grip`: false omits the handle, in
 * all but one of several charts that are marked together. Uses attributes only: a strict policy refuses style
 * attributes.
 */
export function explorerPoint(
  picture: SVGElement,
  { plot, xs, ys }: TrendPositions,
  selected: ObservationPosition | null,
  grip = true,
): void {
  const points = picture.querySelector('.points_marks');
  if (points === null) return;
  const isNew = picture.querySelector('.chosen') === null;
  // Nothing to remove if nothing was selected yet.
  if (isNew && selected === null) return;
  if (isNew) {
    points.before(layer());
    points.parentElement?.append(layer());
  }
  const [under, over] = picture.querySelectorAll<SVGGElement>('.chosen') as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  if (selected === null) {
    for (const group of [under, over]) render(nothing, group);
    return;
  }
  // Layers are relative to the corner of the plot.
  const x = (xs[selected.period] ?? NaN) - plot.x;
  const value = ys[selected.series]?.[selected.period] ?? null;
  const y = value === null ? null : value - plot.y;
  const axis = plot.height;
  render(svg`<path d="M${x} -2V${axis}" stroke=${INK} stroke-width="1.5"></path>`, under);
  // The handle is above the signs for missing figures; a value there takes precedence.
  const hasHandle = grip && (y === null || y < axis - 24);
  render(
    svg`${hasHandle ? handle(x, axis) : nothing}${y === null ? nothing : ring(x, y, pointAt(points, x, y))}`,
    over,
  );
}

const [INK, PAPER] = ['var(--_chosen)', 'var(--_paper)'];

const layer = (): Element => {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', 'chosen');
  return group;
};

/** With many periods, most have no point of their own: the line then passes through the ring. */
const ring = (x: number, y: number, point: Node | null): TemplateResult =>
  svg`<circle cx=${x} cy=${y} r="9" fill=${point === null ? 'none' : PAPER}></circle>${point}
    <circle cx=${x} cy=${y} r="9" fill="none" stroke=${INK} stroke-width="2"></circle>`;

const pointAt = (points: Element, x: number, y: number): Node | null => {
  const isAtPosition = (point: Element): boolean => {
    const [px = NaN, py = NaN] = (
      point.getAttribute('transform')?.match(/-?\d[\d.e-]*/g) ?? []
    ).map(Number);
    return Math.abs(px - x) < 0.01 && Math.abs(py - y) < 0.01;
  };
  return [...points.children].findLast(isAtPosition)?.cloneNode() ?? null;
};

/** Has an opaque background: the selection colour may be translucent. */
const handle = (x: number, axis: number): TemplateResult =>
  svg`${[PAPER, INK].map((fill) => svg`<rect x=${x - 13} y=${axis - 13} width="26" height="17" rx="2" fill=${fill} stroke=${PAPER}></rect>`)}
    <path d="M${x - 4} ${axis - 8.5}l-4 4l4 4M${x + 4} ${axis - 8.5}l4 4l-4 4" fill="none" stroke=${PAPER} stroke-width="1.75"></path>`;
