/**
 * What stands round a widget and speaks for it: groups, the nearest first, across shadow roots, and at last the page's own
 * `<meta name="tp-…">`. All of it is read from attributes, so that it does not matter which tag was defined first.
 */
export interface Surroundings {
  readonly groups: readonly Element[];
  readonly page: Document;
}

/** Attributes of a group that widgets inside take over; in the page's head the same as `tp-region` and so on. `src` is there `tp-monitor`. */
export const SHARED = ['src', 'region', 'filter', 'period', 'edition', 'chosen-series', 'chosen-period'] as const;
export type SharedName = (typeof SHARED)[number];

/** A group carries the prefix of its widgets: `my-trend` heeds `my-group`. */
export const surroundingsOf = (element: Element): Surroundings => {
  const tag = `${element.localName.split('-')[0]}-group`;
  const groups: Element[] = [];
  for (let node = parentAcross(element); node !== null; node = parentAcross(node)) if (node.localName === tag) groups.push(node);
  return { groups, page: element.ownerDocument };
};

/** What each of them says of `name`, the nearest first; empty ones left out. */
export const saidOf = ({ groups, page }: Surroundings, name: SharedName): readonly string[] =>
  [...groups.map((group) => group.getAttribute(name)), metaOf(page, name)?.content].flatMap((said) => said?.trim() || []);

/** Region and dimensions that they have chosen, the nearest first: they go together, since a filter may name the region too. */
export const chosenIn = ({ groups, page }: Surroundings): readonly { readonly region: string | null; readonly filter: string | null }[] => [
  ...groups.map((group) => ({ region: group.getAttribute('region'), filter: group.getAttribute('filter') })),
  { region: metaOf(page, 'region')?.content ?? null, filter: metaOf(page, 'filter')?.content ?? null },
];

export const metaOf = (page: Document, name: SharedName): HTMLMetaElement | null =>
  page.querySelector<HTMLMetaElement>(`meta[name="tp-${name === 'src' ? 'monitor' : name}"]`);

/** Element or shadow host that an element stands in. */
export const parentAcross = (element: Element): Element | null => {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
