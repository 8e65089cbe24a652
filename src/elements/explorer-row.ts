import { nothing, render, svg } from 'lit';
import type { ChartInput } from '../charts/chart-input.js';

/** Top and bottom of one stop, in pixels from the top of the picture; null where it has no place there. */
const stopOf = ({ signals }: ChartInput, stop: number): readonly [top: number, bottom: number] | null => {
  const [top, bottom] = ((signals['stops'] ?? []) as readonly number[]).slice(2 * stop, 2 * stop + 2);
  return top === undefined || bottom === undefined ? null : [top, bottom];
};

/** What a reader points at: the stop whose place it is, else the nearest. Those that are not drawn are never meant. */
export const nearestStop = ({ signals }: ChartInput, y: number): number => {
  const bottoms = ((signals['stops'] ?? []) as readonly number[]).filter((_, i) => i % 2 === 1);
  const found = bottoms.findIndex((bottom) => y < bottom);
  return found < 0 ? Math.max(0, bottoms.length - 1) : found;
};

/**
 * Puts a rule above and one below the chosen stop into a drawn picture, from edge to edge and in the colour of text, or takes them out; see
 * `explorer-point`. No rule at its sides: names and numbers begin right there. Attributes only: a strict policy refuses style attributes.
 */
export function explorerRow(picture: SVGSVGElement, input: ChartInput, stop: number | null): void {
  const bars = picture.querySelector('.bars_marks')?.parentElement;
  if (!bars) return;
  let layer: Element | null = bars.querySelector('.chosen');
  if (layer === null) {
    layer = bars.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    layer.setAttribute('class', 'chosen');
  }
  const place = stop === null ? null : stopOf(input, stop);
  const [left, top] = [-input.padding.left, -input.padding.top];
  const rule = (y: number): string => `M${left} ${top + y}h${input.width}`;
  render(
    place === null ? nothing : svg`<path d="${rule(place[0] + 1)}${rule(place[1] - 1)}" stroke="var(--_chosen)" stroke-width="2"></path>`,
    layer as HTMLElement,
  );
}
