import { ATTRIBUTES, WIDGETS } from '../../embed/snippet/widgets.js';
import { placesOf } from './check-widgets.js';
import type { PageToCheck, Diagnostic } from './diagnostic.js';

/** Markup that pages consist of, and that never occurs in the text of a figure. */
const OF_PAGE = 'main, nav, header, footer, form, h1';

/**
 * Code that does something else than it looks like, with nothing to show that: a tag without an end, and an attribute
 * that does not exist.
 */
export const writtenMarkup = (
  page: PageToCheck,
  widgets: readonly Element[],
): readonly Diagnostic[] => {
  const swallowed = `${OF_PAGE}, ${WIDGETS.map((name) => `${page.prefix}-${name}`).join(', ')}`;
  const open = widgets.filter((widget) => widget.querySelector(swallowed) !== null);
  return [
    ...open
      .filter((widget) => !open.some((other) => other !== widget && other.contains(widget)))
      .map(({ localName }): Diagnostic => ({ kind: 'unclosed', widget: localName })),
    ...[...new Set(placesOf(page).flatMap(unknownIn))].map((name): Diagnostic => ({
      kind: 'unknown-attribute',
      name,
    })),
  ];
};

const unknownIn = (place: Element): readonly string[] =>
  place.hasAttribute('data-tp-widget')
    ? place
        .getAttributeNames()
        .filter((name) => name.startsWith('data-tp-') && !KNOWN.includes(name))
    : [];

const KNOWN = ['widget', 'upgrade', ...ATTRIBUTES].map((name) => `data-tp-${name}`);
