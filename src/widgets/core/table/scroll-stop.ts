import { onResize } from '../page/on-resize.js';
import type { Widget } from '../view.js';

/**
 * Makes the box of a table a tab stop, named by the caption, exactly while it can be scrolled: the keyboard must reach
 * the hidden part, and a tab stop without use is a nuisance. Finds the box after each render, and when the returned
 * function is called; forgets it when the widget leaves the page, since an observed element stays in memory with
 * everything it references. Call once per element.
 */
export function scrollStops(widget: Widget): () => void {
  let observed: Element | null = null;
  let unobserve = (): void => undefined;
  const observe = (box: Element | null): void => {
    if (box === observed) return;
    observed = box;
    unobserve();
    // Both opening the table and turning a phone change its size.
    if (box === null) return void (unobserve = () => undefined);
    // Its content may grow while the box keeps its size.
    const stops = [box, ...box.children].map((element) =>
      onResize(element, () => updateTabStop(box)),
    );
    unobserve = () => stops.forEach((stop) => stop());
  };
  // A render may finish after the widget was disconnected.
  const observeBox = (): void =>
    observe(widget.isConnected ? (widget.shadowRoot?.querySelector('.scroll') ?? null) : null);
  widget.addController({ hostUpdated: observeBox, hostDisconnected: () => observe(null) });
  return observeBox;
}

const TAB_STOP_ATTRIBUTES = { tabindex: '0', role: 'group', 'aria-labelledby': 'caption' };

function updateTabStop(box: Element): void {
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  for (const [name, value] of Object.entries(TAB_STOP_ATTRIBUTES)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
