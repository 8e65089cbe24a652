import type { ChartInput } from '../charts/chart-input.js';
import type { ChartTemplate } from './chart-template.js';
import { draw } from './draw.js';

/**
 * Draws a chart with its parts, each put into it as a group of its own. `goOn` is waited for before each part, and tells whether the picture is still
 * wanted; null where it is not.
 */
export const drawWhole = async (
  template: ChartTemplate,
  input: ChartInput,
  goOn: () => Promise<boolean>,
): Promise<SVGSVGElement | null> => {
  const svg = await draw(template, input);
  for (const { x, y, input: inputOf } of input.parts ?? []) {
    if (!(await goOn())) return null;
    const part = await draw(template, inputOf());
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('class', 'panel');
    group.setAttribute('transform', `translate(${x},${y})`);
    group.append(...part.childNodes);
    svg.append(group);
  }
  return svg;
};
