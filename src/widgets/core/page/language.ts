import { langOf } from '../../../embed/frame/lang-of.js';
import type { Lang } from '../../../text/lang.js';
import { writtenAttributes } from '../written-attributes.js';
import { parentAcross } from './inherited-attributes.js';

/**
 * Language of a widget: its own `lang`, else the nearest ancestor's, across shadow roots, else the document's, else
 * Dutch.
 */
export const languageOf = (element: Element): Lang =>
  nearest(element, (node) => node.getAttribute('lang'));

/** The same as in the page's own markup, whatever language a reader has chosen for a group. */
export const writtenLanguageOf = (element: Element): Lang =>
  nearest(element, (node) =>
    node.localName.endsWith('-group')
      ? writtenAttributes(node).get('lang')
      : node.getAttribute('lang'),
  );

const nearest = (
  element: Element,
  readLang: (node: Element) => string | null | undefined,
): Lang => {
  for (let node: Element | null = element; node !== null; node = parentAcross(node)) {
    const tag = readLang(node);
    if (tag) return langOf(tag);
  }
  return 'nl';
};
