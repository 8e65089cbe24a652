import { nothing, render, svg } from 'lit';
import type { ChartInput } from '../../charts/chart-input.js';

/** Returns top and bottom of a stop, in pixels from the top of the chart; null if it is not drawn. */
const stopOf = (
  { signals }: ChartInput,
  stop: number,
): readonly [top: number, bottom: number] | null => {
  const [top, bottom] = ((signals['stops'] ?? []) as readonly number[]).slice(
    2 * stop,
    2 * stop + 2,
  );
  return top === undefined || bottom === undefined ? null : [top, bottom];
};

/** Returns the stop at a pointer position, else the nearest. Stops that are not drawn are ignored. */
export const nearestStop = ({ signals }: ChartInput, y: number): number => {
  const bottoms = ((signals['stops'] ?? []) as readonly number[]).filter((_, i) => i % 2 === 1);
  const index = bottoms.findIndex((bottom) => y < bottom);
  return index < 0 ? Math.max(0, bottoms.length - 1) : index;
};

/**
 * Draws a rule above and below the selected stop, from edge to edge in the text colour, or removes them; see
 * `explorer-point`. There are none at its sides, where names and values start. Uses attributes only: a strict policy
 * refuses style attributes.
 */
export function explorerRow(picture: SVGSVGElement, input: ChartInput, stop: number | null): void {
  const bars = picture.querySelector('.bars_marks')?.parentElement;
  if (!bars) return;
  let layer: Element | null = bars.querySelector('.chosen');
  if (layer === null) {
    layer = bars.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    layer.setAttribute('class', 'chosen');
  }
  const edges = stop === null ? null : stopOf(input, stop);
  const [left, top] = [-input.padding.left, -input.padding.top];
  const rule = (y: number): string => `M${left} ${top + y}h${input.width}`;
  render(
    edges === null
      ? nothing
      : svg`<path d="${rule(edges[0] + 1)}${rule(edges[1] - 1)}" stroke="var(--_chosen)" stroke-width="2"></path>`,
    layer as HTMLElement,
  );
}
