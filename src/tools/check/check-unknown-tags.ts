import { framesOf, placesOf, widgetsOf } from './check-widgets.js';
import { WIDGETS } from '../../embed/snippet/widgets.js';
import type { PageToCheck, Place, Diagnostic } from './diagnostic.js';

/**
 * Finds tags and attributes that we do not know. `any`: true if anything on the page requests a widget. `untyped`: the
 * page's policy lets no tag be defined.
 */
export const unknownTags = (
  page: PageToCheck,
  untyped: boolean,
): { readonly any: boolean; readonly troubles: readonly Diagnostic[] } => {
  const widgets = widgetsOf(page);
  const frames = framesOf(page);
  // Places that were upgraded, or that are the author's text inside a widget, are known.
  const places = placesOf(page).filter(
    (place) => !widgets.some((one) => one.contains(place) || place.contains(one)),
  );
  const [divs, links] = [
    places.filter(isDiv),
    places.filter((place) => !isDiv(place)) as HTMLAnchorElement[],
  ];
  const undefinedOnes = untyped ? [] : widgets.filter((widget) => !widget.matches(':defined'));
  const understood = [
    ...divs.filter((div) => isKnown(nameOf(div))),
    ...(widgets.length + frames.length + divs.length > 0
      ? []
      : links.filter(({ href }) => isKnown(nameIn(href)))),
  ];
  const scripted = /(^|\/)tp\.js(?:$|[?#])/.test(page.own);
  const tagless = page.own !== '' && !scripted && undefinedOnes.length > 0;
  const unknown = (what: Place, name: string): Diagnostic => ({
    kind: 'unknown-widget',
    what,
    name,
  });
  return {
    any: widgets.length + frames.length + places.length > 0,
    troubles: [
      ...(tagless ? [] : undefinedOnes.map(({ localName }) => unknown('element', localName))),
      ...divs.filter((div) => !understood.includes(div)).map((div) => unknown('div', nameOf(div))),
      ...links
        .filter(({ href }) => !isKnown(nameIn(href)))
        .map(({ href }) => unknown('link', nameIn(href))),
      ...frames
        .filter(({ src }) => !isKnown(nameIn(src)))
        .map(({ src }) => unknown('frame', nameIn(src))),
      ...(!scripted && (tagless || understood.length > 0)
        ? [{ kind: 'no-script', bundled: page.own === '' } as const]
        : []),
      ...(scripted && !untyped ? understood.filter((place) => !isDiv(place)) : [])
        .slice(0, 1)
        .map((link): Diagnostic => ({
          kind: 'link-place',
          address: (link as HTMLAnchorElement).href,
        })),
    ],
  };
};

const isDiv = (place: Element): boolean => place.hasAttribute('data-tp-widget');

const nameOf = (div: Element): string => div.getAttribute('data-tp-widget')?.trim() ?? '';

const nameIn = (address: string): string => new URL(address).searchParams.get('widget') ?? '';

const isKnown = (name: string): boolean => (WIDGETS as readonly string[]).includes(name);
