import type { LitElement } from 'lit';
import { onResize } from './on-resize.js';

/**
 * Makes the box of a table a tab stop, named by the caption, exactly while it can be scrolled: a keyboard has to reach what
 * stands outside it, and a stop without use is a nuisance. Looks after each render which box that is, and lets go of it when the widget
 * leaves the page, where it would be kept in memory with all it holds.
 */
export function scrollStops(widget: LitElement): void {
  let watched: Element | null = null;
  let leave = (): void => undefined;
  const watch = (box: Element | null): void => {
    if (box === watched) return;
    watched = box;
    leave();
    // Opening the table and turning a phone change its size alike.
    if (box === null) return void (leave = () => undefined);
    // What is in it may grow while it stays as it is.
    const stops = [box, ...box.children].map((element) => onResize(element, () => mark(box)));
    leave = () => stops.forEach((stop) => stop());
  };
  widget.addController({
    // A render that was under way may end after the widget has left.
    hostUpdated: () => watch(widget.isConnected ? widget.renderRoot.querySelector('.scroll') : null),
    hostDisconnected: () => watch(null),
  });
}

const NAMED = { tabindex: '0', role: 'group', 'aria-labelledby': 'caption' };

function mark(box: Element): void {
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  for (const [name, value] of Object.entries(NAMED)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
