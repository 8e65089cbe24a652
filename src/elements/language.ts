import { langOf } from '../embed/lang-of.js';
import type { Lang } from '../text/lang.js';
import { asWritten } from './as-written.js';
import { parentAcross } from './surroundings.js';

/**
 * Language of a widget: its own `lang`, else the nearest ancestor's, across shadow roots, else the document's, else Dutch.
 */
export const languageOf = (element: Element): Lang => nearest(element, (node) => node.getAttribute('lang'));

/** The same as the page's own markup has it, whatever a reader has chosen for a group. */
export const writtenLanguageOf = (element: Element): Lang =>
  nearest(element, (node) => (node.localName.endsWith('-group') ? asWritten(node).get('lang') : node.getAttribute('lang')));

const nearest = (element: Element, read: (node: Element) => string | null | undefined): Lang => {
  for (let node: Element | null = element; node !== null; node = parentAcross(node)) {
    const tag = read(node);
    if (tag) return langOf(tag);
  }
  return 'nl';
};
