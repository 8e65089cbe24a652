import { nothing, render, svg } from 'lit';
import { sharePositions, nearestShare, type SharePosition } from './chart/share-positions.js';
import type { Flow } from './model/flow.js';
import { waysOf } from './model/flow-ways.js';
import type { Drawing, ChartHandle } from '../core/chart/chart-handle.js';

/** Interactions of a flow chart: its columns are the groups, its rows the destinations. */
export const flowInteractions = (drawing: Drawing, flow: Flow): ChartHandle => {
  const shares = sharePositions(
    drawing.input,
    drawing.layout,
    waysOf(flow).findIndex(({ whole }) => whole),
  );
  return {
    mark: (position) =>
      outline(
        drawing.svg,
        shares.find(({ step, way }) => step === position?.column && way === position.row) ?? null,
      ),
    nearest: (x, y, position, dragging) => {
      const nearest = nearestShare(shares, x, y, dragging ? position.row : null);
      return nearest === null ? position : { row: nearest.way, column: nearest.step };
    },
    drawing,
  };
};

/**
 * Outlines the selected share in the text colour, which does not depend on that of the band. The outline is below bands
 * and texts, so that even the thinnest band stays visible. Uses attributes only: a strict policy refuses style
 * attributes.
 */
const outline = (picture: SVGSVGElement, share: SharePosition | null): void => {
  const shapes = picture.querySelector('.shapes_marks');
  if (shapes?.parentElement == null) return;
  let layer = picture.querySelector<HTMLElement>('.chosen');
  if (layer === null) {
    layer = document.createElementNS('http://www.w3.org/2000/svg', 'g') as unknown as HTMLElement;
    layer.setAttribute('class', 'chosen');
    // Each band has its own SVG group; the outline precedes all of them.
    shapes.parentElement.prepend(layer);
  }
  const path = share?.outline.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  render(
    path === undefined
      ? nothing
      : svg`<path d="${path}Z" fill="var(--_paper)" stroke="var(--_chosen)" stroke-width="7" stroke-linejoin="round"></path>`,
    layer,
  );
};
