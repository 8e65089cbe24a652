import type { ChartHandle } from '../chart/chart-handle.js';
import { placeTag, type Box } from './place-tag.js';

/** At most this many shapes are avoided: looking at each of a thousand points would be felt. */
const MOST_SHAPES = 300;

export interface ExplorerLayout {
  /** Call after each render of the explorer in `box`. */
  readonly place: (box: HTMLElement, picture: ChartHandle | null) => void;
}

/**
 * Places the tag and the choices of a row over a picture, by the object model: a strict policy refuses style
 * attributes. Call once per element.
 */
export function explorerLayout(): ExplorerLayout {
  /** What is drawn, measured once per picture. */
  let measured: { readonly of: SVGSVGElement; readonly shapes: readonly Box[] } | null = null;
  let labelled: { readonly of: SVGSVGElement; readonly count: number } | null = null;

  const placeChoices = (box: HTMLElement, { drawing: { svg }, labels }: ChartHandle): void => {
    const choices = [...box.querySelectorAll<HTMLElement>('.series label')];
    if (labelled?.of === svg && labelled.count === choices.length) return;
    labelled = { of: svg, count: choices.length };
    const places = labels?.() ?? [];
    choices.forEach((choice, row) => {
      const place = places.find((one) => one.row === row);
      choice.classList.toggle('placed', place !== undefined);
      if (place !== undefined) setBox(choice, place);
    });
  };

  const placeTagBeside = (tag: HTMLElement, { drawing }: ChartHandle): void => {
    const { svg } = drawing;
    const figure = tag.offsetParent?.getBoundingClientRect();
    const room = svg.getBoundingClientRect();
    const anchor = union(
      [...svg.querySelectorAll('.chosen > *')].map((shape) => boxIn(shape, room)),
    );
    if (figure === undefined || anchor === null) return;
    if (measured?.of !== svg) measured = { of: svg, shapes: shapesOf(svg, room) };
    const size = { width: tag.offsetWidth, height: tag.offsetHeight };
    const { x, y } = placeTag(size, anchor, room, measured.shapes);
    tag.style.left = `${x + room.left - figure.left}px`;
    tag.style.top = `${y + room.top - figure.top}px`;
  };

  return {
    place: (box, picture) => {
      if (picture === null) return;
      placeChoices(box, picture);
      const tag = box.querySelector<HTMLElement>('.tag:not([hidden])');
      if (tag !== null) placeTagBeside(tag, picture);
    },
  };
}

const setBox = (element: HTMLElement, { x, y, width, height }: Box): void => {
  Object.assign(element.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
};

const boxIn = (shape: Element, { left, top }: DOMRect): Box => {
  const { x, y, width, height } = shape.getBoundingClientRect();
  return { x: x - left, y: y - top, width, height };
};

/** Texts and points: what a reader would miss if the tag stood over it. */
const shapesOf = (svg: SVGSVGElement, room: DOMRect): readonly Box[] =>
  [...svg.querySelectorAll('text, .points_marks > *')]
    .slice(0, MOST_SHAPES)
    .map((shape) => boxIn(shape, room));

const union = (boxes: readonly Box[]): Box | null => {
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map((one) => one.x)), Math.min(...boxes.map((one) => one.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((one) => one.x + one.width)) - x,
    height: Math.max(...boxes.map((one) => one.y + one.height)) - y,
  };
};
