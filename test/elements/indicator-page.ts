import { madeUp } from '../../stories/made-up.js';
import { part, soon, widget } from './page.js';

let blocks = 0;

/** An indicator of figures that are made up and stand in the page: no request. */
export async function indicator(data: object, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `indicator-${(blocks += 1)}`;
  block.textContent = JSON.stringify(data);
  document.body.append(block);
  const element = await widget('tp-indicator', { src: `#${block.id}`, loading: 'eager', ...attributes });
  await soon(() => part(element, 'value'));
  return element;
}

export const three = madeUp([24, 26, 28], '...');

export const inside = (element: Element, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What the Tab key would stop at now: what a closed disclosure holds is not rendered. */
export const tabStops = (element: Element): readonly HTMLElement[] =>
  inside(element, 'a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"])').filter((stop) => stop.checkVisibility());

/** Pieces of text that a reader sees, with the element that they stand in. */
export const seenTexts = (element: Element): readonly HTMLElement[] =>
  inside(element, '.base *').filter(
    (node) =>
      node.checkVisibility() &&
      node.closest('.gone') === null &&
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()),
  );
