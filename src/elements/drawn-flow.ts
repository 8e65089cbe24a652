import { nothing, render, svg } from 'lit';
import { flowSpots, nearestSpot, type FlowSpot } from '../charts/flow-places.js';
import type { Flow } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import type { Drawing, Drawn } from './drawn.js';
import { offerPicture } from './offer-picture.js';

/** A flow chart: its columns are the groups, its rows the destinations. */
export const drawnFlow = (drawing: Drawing, flow: Flow): Drawn => {
  const spots = flowSpots(
    drawing.input,
    drawing.look,
    waysOf(flow).findIndex(({ whole }) => whole),
  );
  return {
    mark: (at) => outline(drawing.svg, spots.find(({ step, way }) => step === at?.column && way === at.row) ?? null),
    nearest: (x, y, at, held) => {
      const found = nearestSpot(spots, x, y, held ? at.row : null);
      return found === null ? at : { row: found.way, column: found.step };
    },
    offer: offerPicture(drawing),
  };
};

/**
 * Round what is chosen, in the colour of text, so that it does not depend on that of the band. It lies under bands and texts: also the thinnest band
 * stays in sight. Attributes only: a strict policy refuses style attributes.
 */
const outline = (picture: SVGSVGElement, spot: FlowSpot | null): void => {
  const shapes = picture.querySelector('.shapes_marks');
  if (shapes?.parentElement == null) return;
  let layer = picture.querySelector<HTMLElement>('.chosen');
  if (layer === null) {
    layer = document.createElementNS('http://www.w3.org/2000/svg', 'g') as unknown as HTMLElement;
    layer.setAttribute('class', 'chosen');
    // Each band has a group of its own: under all of them.
    shapes.parentElement.prepend(layer);
  }
  const path = spot?.outline.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  render(
    path === undefined
      ? nothing
      : svg`<path d="${path}Z" fill="var(--_paper)" stroke="var(--_chosen)" stroke-width="7" stroke-linejoin="round"></path>`,
    layer,
  );
};
