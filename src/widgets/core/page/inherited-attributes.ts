/**
 * The ancestors that pass attributes on to a widget: groups, the nearest first, across shadow roots, and finally the
 * page's own `<meta name="tp-…">`. Everything is read from attributes, so that the order in which tags are defined does
 * not matter.
 */
export interface InheritedAttributes {
  readonly groups: readonly Element[];
  readonly page: Document;
}

/**
 * Attributes of a group that the widgets inside inherit; in the page's head they are `tp-region` and so on, with
 * `tp-monitor` for `src`.
 */
export const SHARED = [
  'src',
  'region',
  'filter',
  'period',
  'edition',
  'chosen-series',
  'chosen-period',
] as const;
export type SharedName = (typeof SHARED)[number];

/** A group has the prefix of its widgets: `my-trend` inherits from `my-group`. */
export const inheritedAttributes = (element: Element): InheritedAttributes => {
  const tag = `${element.localName.split('-')[0]}-group`;
  const groups: Element[] = [];
  for (let ancestor = parentAcross(element); ancestor !== null; ancestor = parentAcross(ancestor))
    if (ancestor.localName === tag) groups.push(ancestor);
  return { groups, page: element.ownerDocument };
};

/** The values of `name` in each of them, the nearest first; empty ones are left out. */
export const inheritedValues = (
  { groups, page }: InheritedAttributes,
  name: SharedName,
): readonly string[] =>
  [...groups.map((group) => group.getAttribute(name)), metaOf(page, name)?.content].flatMap(
    (value) => value?.trim() || [],
  );

/**
 * Their region and dimension filters, the nearest first: the two are read together, since a filter may name the region
 * too.
 */
export const inheritedFilters = ({
  groups,
  page,
}: InheritedAttributes): readonly {
  readonly region: string | null;
  readonly filter: string | null;
}[] => [
  ...groups.map((group) => ({
    region: group.getAttribute('region'),
    filter: group.getAttribute('filter'),
  })),
  {
    region: metaOf(page, 'region')?.content ?? null,
    filter: metaOf(page, 'filter')?.content ?? null,
  },
];

export const metaOf = (page: Document, name: SharedName): HTMLMetaElement | null =>
  page.querySelector<HTMLMetaElement>(`meta[name="tp-${name === 'src' ? 'monitor' : name}"]`);

/** Parent element or shadow host. */
export const parentAcross = (element: Element): Element | null => {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
