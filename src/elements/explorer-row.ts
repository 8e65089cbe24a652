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
 * Puts a frame round the chosen stop into a drawn picture, from edge to edge and in the colour of text, or takes it out; see `explorer-point`.
 * Attributes only: a strict policy refuses style attributes.
 */
export function explorerRow(picture: SVGSVGElement, input: ChartInput, stop: number | null): void {
  const bars = picture.querySelector('.bars_marks')?.parentElement;
  if (!bars) return;
  let layer = bars.querySelector<SVGGElement>('.chosen');
  if (layer === null) {
    layer = bars.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    layer.setAttribute('class', 'chosen');
  }
  const place = stop === null ? null : stopOf(input, stop);
  const { padding, width } = input;
  render(
    place === null
      ? nothing
      : svg`<rect x=${1 - padding.left} y=${place[0] - padding.top + 1} width=${width - 2} height=${place[1] - place[0] - 2}
          rx="2" fill="none" stroke="var(--_chosen)" stroke-width="2"></rect>`,
    layer,
  );
}
