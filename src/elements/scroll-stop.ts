import { onResize } from './on-resize.js';

/**
 * Makes the box of a table a tab stop, named by the caption, exactly while it can be scrolled sideways: a keyboard has to reach what
 * stands outside it, and a stop without use is a nuisance. Call the result after each render, with the box or null.
 */
export function scrollStops(): (box: Element | null) => void {
  let watched: Element | null = null;
  let leave = (): void => undefined;
  return (box) => {
    if (box === watched) return;
    watched = box;
    leave();
    // Opening the table and turning a phone change its size alike.
    leave = box === null ? () => undefined : onResize(box, () => mark(box));
  };
}

const NAMED = { tabindex: '0', role: 'group', 'aria-labelledby': 'caption' };

function mark(box: Element): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  for (const [name, value] of Object.entries(NAMED)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
