import { langOf } from '../embed/lang-of.js';
import type { Lang } from '../text/lang.js';
import { parentAcross } from './surroundings.js';

/**
 * Language of a widget: its own `lang`, else the nearest ancestor's, across shadow roots, else the document's, else Dutch.
 */
export function languageOf(element: Element): Lang {
  for (let node: Element | null = element; node !== null; node = parentAcross(node)) {
    const tag = node.getAttribute('lang');
    if (tag !== null && tag !== '') return langOf(tag);
  }
  return 'nl';
}
