import { OWN_ATTRIBUTE, pairs } from '../core/choices.js';
import { metaOf, type SharedName } from '../core/page/inherited-attributes.js';

/**
 * The element that holds a choice for several widgets: a group, or the document for its head. `instanceof` cannot tell
 * them apart where MooTools replaces `Document`.
 */
export type Place = Element | Document;

type OwnAttribute = (typeof OWN_ATTRIBUTE)[number];

const hasOwnAttribute = (name: string): name is OwnAttribute =>
  (OWN_ATTRIBUTE as readonly string[]).includes(name);

/** The choice for `name`: `region`, `period`, `edition`, `lang`, or a dimension; null where nothing is. */
export const choiceOf = (place: Place, name: string): string | null => {
  if (name === 'lang')
    return ('documentElement' in place ? place.documentElement : place).getAttribute('lang');
  const own = hasOwnAttribute(name) ? read(place, name) : null;
  return own ?? pairs(read(place, 'filter')).find(([dimension]) => dimension === name)?.[1] ?? null;
};

/** Writes a choice where widgets find it; an empty one removes it. */
export const choose = (place: Place, name: string, value: string): void => {
  if (name === 'lang') {
    ('documentElement' in place ? place.documentElement : place).setAttribute('lang', value);
    return;
  }
  const others = pairs(read(place, 'filter')).filter(([dimension]) => dimension !== name);
  if (hasOwnAttribute(name)) {
    write(place, name, value);
    // A region may have stood in the filter: said twice, it would be no question any more.
    if (name === 'region' && read(place, 'filter') !== null)
      write(place, 'filter', others.map((pair) => pair.join('=')).join(' '));
    return;
  }
  const all = value === '' ? others : [...others, [name, value] as const];
  write(place, 'filter', all.map((pair) => pair.join('=')).join(' '));
};

const read = (place: Place, name: SharedName): string | null =>
  ('documentElement' in place ? metaOf(place, name)?.content : place.getAttribute(name))?.trim() ||
  null;

const write = (place: Place, name: SharedName, value: string): void => {
  if (!('documentElement' in place)) {
    if (value === '') place.removeAttribute(name);
    else place.setAttribute(name, value);
    return;
  }
  const meta =
    metaOf(place, name) ??
    place.head.appendChild(Object.assign(place.createElement('meta'), { name: `tp-${name}` }));
  meta.content = value;
};
