import { FRAME_PAGE } from './frame-page.js';

/** The elements of ours on a page, but groups, which show nothing. */
export const widgetsOf = ({ document, prefix }: { readonly document: Document; readonly prefix: string }): readonly Element[] =>
  [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith(`${prefix}-`) && !localName.endsWith('-group'));

/** The frames of ours on a page. */
export const framesOf = (document: Document): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => isFramePage(src));

export const isFramePage = (address: string): boolean => address.includes(`/${FRAME_PAGE}?`);

export const partOf = (widget: Element, name: string): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
