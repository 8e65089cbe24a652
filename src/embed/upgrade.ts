import { readEmbedded, WIDGETS, type Embedded } from './embedded.js';
import { readWidgetAddress } from './widget-address.js';

export interface UpgradeOptions {
  /** Put before each name: `tp`. */
  readonly prefix: string;
  /** Origin of our own files: links to other places than this and that of the figures are left as they are. */
  readonly origin: string;
  /** Address of the monitor's index, where neither page nor group names one; null where nobody does. */
  readonly monitor: string | null;
}

/**
 * Turns one place that asks for a widget without its tag into that widget: a `div data-tp-widget="trend" data-tp-indicator="…"`, or a link
 * to a widget's page that stands in a block of its own. What stood there becomes the text inside the widget, so that it comes back when
 * there are no figures. Anything else stays as it is: a link in running text, a link beside others, a link before its own frame.
 */
export function upgrade(place: Element, options: UpgradeOptions): void {
  if (place.closest('[data-tp-upgrade="no"]') !== null || place.parentElement?.closest(`[data-tp-widget], ${ours(options)}`) != null)
    return;
  if (place.hasAttribute('data-tp-widget')) {
    const embedded = readEmbedded((name) => place.getAttribute(`data-tp-${name}`));
    if (embedded === null || place.querySelector(`:scope > ${ours(options)}`) !== null) return;
    const widget = make(embedded, place.ownerDocument, options);
    widget.append(...place.childNodes);
    place.append(widget);
    return;
  }
  const link = place as HTMLAnchorElement;
  const embedded = isMonitors(link, options) ? readWidgetAddress(link.href) : null;
  const block = embedded === null ? null : blockOf(link);
  if (embedded === null || block === null) return;
  const widget = make(embedded, place.ownerDocument, options);
  block.replaceWith(widget);
  widget.append(block);
}

/** Where a page serves our files itself, the pages of widgets still stand with the figures that its owner named. */
const isMonitors = (link: HTMLAnchorElement, { origin, monitor }: UpgradeOptions): boolean =>
  link.origin === origin ||
  (monitor !== null && URL.canParse(monitor, link.baseURI) && link.origin === new URL(monitor, link.baseURI).origin);

/** Any widget of ours: what stands inside one is its text. */
const ours = ({ prefix }: UpgradeOptions): string => WIDGETS.map((name) => `${prefix}-${name}`).join(', ');

const make = ({ widget, attributes }: Embedded, page: Document, { prefix, monitor }: UpgradeOptions): HTMLElement => {
  const element = page.createElement(`${prefix}-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (monitor !== null && page.querySelector('meta[name="tp-monitor"]') === null) element.setAttribute('src', monitor);
  return element;
};

/** More than this is an article, not what was pasted. */
const MOST_TEXT = 700;

/** The block that a link was pasted in: it holds no other link, no picture and no field, and is no longer than a snippet. */
const blockOf = (link: HTMLAnchorElement): Element | null => {
  const paragraph = link.closest('p, li, div, figure, td, blockquote');
  const block = paragraph?.closest('blockquote') ?? paragraph;
  if (!block || !block.matches('p, div, figure, blockquote')) return null;
  if (block.querySelectorAll('a, img, picture, video, iframe, form, table, ul, ol, h1, h2, h3, h4, h5, h6, article, section').length > 1)
    return null;
  if ((block.textContent ?? '').length > MOST_TEXT) return null;
  // The frame of the same snippet is there already.
  return block.nextElementSibling?.localName === 'iframe' || block.nextElementSibling?.querySelector(':scope > iframe') ? null : block;
};
