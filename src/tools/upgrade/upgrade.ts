import { blockOf } from './block-of.js';
import { readEmbedded, type Embedded } from '../../embed/snippet/embedded.js';
import { ATTRIBUTES, WIDGETS } from '../../embed/snippet/widgets.js';
import { monitorOf } from '../../embed/frame/monitor-of.js';
import { readWidgetAddress } from '../../embed/snippet/widget-address.js';
import { mutationObserver } from '../../embed/mutation-observer.js';
import { parseAddress } from '../../embed/parse-address.js';

export interface UpgradeOptions {
  /** Put before each name: `tp`. */
  readonly prefix: string;
  /** Address of our own script: links to other places than this and that of the figures are left as they are. */
  readonly own: string;
}

/** Upgraded blocks, which are watched from then on. */
const followed = new WeakSet<Element>();

/**
 * Turns one place that asks for a widget without its tag into that widget: a `div data-tp-widget="trend"
 * data-tp-indicator="…"`, or a link to a widget's page that stands in a block of its own. What stood there is the text
 * inside the widget, so that it comes back when there are no figures. Anything else stays as it is: a link in running
 * text, a link beside others, a link before its own frame. From then on the widget follows its place, so that no figure
 * stands under words that ask for another.
 */
export function upgrade(place: Element, options: UpgradeOptions): void {
  if (
    !place.isConnected ||
    place.closest('[data-tp-upgrade="no"]') !== null ||
    place.parentElement?.closest(`[data-tp-widget], ${ours(options)}`) != null
  )
    return;
  if (place.hasAttribute('data-tp-widget')) upgradeDiv(place, options);
  else upgradeLink(place as HTMLAnchorElement, options);
}

/** A block that the site wrote for us is ours to fill: the widget takes over its content. */
const upgradeDiv = (place: Element, options: UpgradeOptions): void => {
  const asked = (): Embedded | null =>
    readEmbedded((name) => place.getAttribute(`data-tp-${name}`));
  if (
    followed.has(place) ||
    asked() === null ||
    place.querySelector(`:scope > ${ours(options)}`) !== null
  )
    return;
  followed.add(place);
  let widget: HTMLElement | null = null;
  const follow = (): void => {
    const embedded = asked();
    const current = widget?.parentNode === place ? widget : null;
    // Who took it away and put nothing in its place does not want it back.
    if (widget !== null && current === null && place.firstChild === null) return;
    if (embedded !== null && current?.localName === tagOf(embedded, options))
      return ask(current, embedded);
    current?.replaceWith(...current.childNodes);
    widget = embedded && make(embedded, place.ownerDocument, options);
    if (widget === null) return;
    widget.append(...place.childNodes);
    place.append(widget);
  };
  follow();
  // A framework that writes other words takes the widget away.
  mutationObserver(follow)?.observe(place, {
    childList: true,
    attributeFilter: ['widget', ...ATTRIBUTES].map((name) => `data-tp-${name}`),
  });
};

/**
 * A block with a link is the site's own, and a framework may go on changing it: it stays whole where it is, unseen,
 * with the widget after it and a copy in the widget. What is done to the block is done to the widget.
 */
const upgradeLink = (link: HTMLAnchorElement, options: UpgradeOptions): void => {
  const embedded = embeddedIn(link, options);
  const block = embedded === null ? null : blockOf(link);
  if (embedded === null || block === null || followed.has(block)) return;
  followed.add(block);
  const kept = keptWith(block, options);
  // What the site wanted of the block was said by the widget.
  let shown = displayOf(kept ?? block);
  const widget =
    kept?.localName === tagOf(embedded, options)
      ? kept
      : make(embedded, block.ownerDocument, options);
  if (widget === kept) ask(widget, embedded);
  else {
    kept?.remove();
    widget.append(copyOf(block));
  }
  const hide = (): void => {
    put(widget, shown[0] === 'none' ? UNSEEN : SEEN);
    put(block, UNSEEN);
  };
  hide();
  block.after(widget);
  const undo = (): void => {
    watch?.disconnect();
    widget.remove();
    put(block, shown);
    followed.delete(block);
  };
  const shows: number[] = [];
  /**
   * A framework that hid the block for a while shows it again. Who does so over and over is one who insists: two such
   * would never end.
   */
  const keepUnseen = (): boolean => {
    const now = displayOf(block);
    if (now.join() === UNSEEN.join()) return true;
    shown = now;
    hide();
    return shows.push(Date.now()) < MOST_SHOWS || Date.now() - Number(shows.shift()) > 1000;
  };
  const watch = mutationObserver((changes) => {
    const left = !keepUnseen();
    // Who took only the widget away does not want it back.
    if (left || !block.isConnected || !widget.isConnected) return undo();
    if (
      changes.some(
        ({ target, attributeName }) => attributeName !== 'style' && block.contains(target),
      )
    ) {
      undo();
      for (const one of block.querySelectorAll<HTMLAnchorElement>('a[href]:not([rel~="ugc"])'))
        upgradeLink(one, options);
    } else if (block.nextElementSibling !== widget) {
      block.after(widget);
      observe();
    }
  });
  const observe = (): void => {
    watch?.observe(block, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href', 'style'],
    });
    if (block.parentNode !== null) watch?.observe(block.parentNode, { childList: true });
  };
  observe();
};

/**
 * The widget that a page was kept or copied with: routers and sliders put back what they had as nodes or text, and then
 * the block has it already.
 */
const keptWith = (block: HTMLElement, options: UpgradeOptions): HTMLElement | null => {
  const after = block.nextElementSibling as HTMLElement | null;
  const is =
    displayOf(block).join() === UNSEEN.join() &&
    after?.matches(ours(options)) === true &&
    after.textContent === block.textContent;
  return is ? after : null;
};

type Display = readonly [value: string, priority: string];
/** Nothing less hides it everywhere: themes say how paragraphs are shown, and pages how widgets are. */
const UNSEEN: Display = ['none', 'important'];
const SEEN: Display = ['', ''];
const displayOf = ({ style }: HTMLElement): Display => [
  style.getPropertyValue('display'),
  style.getPropertyPriority('display'),
];
/** By the object model, which every policy allows. */
const put = (one: HTMLElement, display: Display): void => {
  one.style.setProperty('display', ...display);
  if (one.style.length === 0) one.removeAttribute('style');
};
/** So often within a second, and the block is left to who shows it. */
const MOST_SHOWS = 20;

/** An id names one thing on a page; and whether it is seen is said by the widget round it. */
const copyOf = (block: HTMLElement): HTMLElement => {
  const copy = block.cloneNode(true) as HTMLElement;
  if (copy.style.display === 'none') put(copy, SEEN);
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
};

const embeddedIn = (link: HTMLAnchorElement, options: UpgradeOptions): Embedded | null =>
  isMonitors(link, options) ? readWidgetAddress(link.href) : null;

/** Where a page serves our files itself, the pages of widgets still stand with the figures that its owner named. */
const isMonitors = (link: HTMLAnchorElement, { own }: UpgradeOptions): boolean =>
  [own, monitorOf(link.ownerDocument)].some(
    (ours) => ours !== null && link.origin === parseAddress(ours, link.baseURI)?.origin,
  );

/** Any widget of ours: what stands inside one is its text. */
const ours = ({ prefix }: UpgradeOptions): string =>
  WIDGETS.map((name) => `${prefix}-${name}`).join(', ');

const tagOf = ({ widget }: Embedded, { prefix }: UpgradeOptions): string => `${prefix}-${widget}`;

const make = (embedded: Embedded, page: Document, options: UpgradeOptions): HTMLElement => {
  const element = page.createElement(tagOf(embedded, options));
  ask(element, embedded);
  const monitor = monitorOf(page);
  if (monitor !== null && page.querySelector('meta[name="tp-monitor"]') === null)
    element.setAttribute('src', monitor);
  return element;
};

/** Has a widget ask this and nothing else. */
const ask = (element: Element, { attributes }: Embedded): void => {
  for (const name of ATTRIBUTES) {
    const value = attributes[name] ?? null;
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
};
