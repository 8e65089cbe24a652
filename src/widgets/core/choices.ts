import { metaOf, type SharedName } from './page/inherited-attributes.js';

/**
 * The element that holds a choice for several widgets: a group, or the document for its head. `instanceof` cannot tell
 * them apart where MooTools replaces `Document`.
 */
export type Place = Element | Document;

/** Choices with an attribute of their own; other dimensions stand in `filter`. */
const OWN_ATTRIBUTE = ['region', 'period', 'edition'] as const;
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

/** All choices of a group, by name. */
export const choicesOf = (group: Element): ReadonlyMap<string, string> =>
  new Map([
    ...[...OWN_ATTRIBUTE, 'lang'].flatMap((name) => {
      const value = group.getAttribute(name)?.trim();
      return value ? [[name, value] as const] : [];
    }),
    ...pairs(group.getAttribute('filter')),
  ]);

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

const pairs = (filter: string | null): readonly (readonly [string, string])[] =>
  (filter ?? '').split(/\s+/).flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return name === '' || value === '' ? [] : [[name, value] as const];
  });
