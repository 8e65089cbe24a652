/**
 * Calls `listener` once, when `element` may grow without pushing what a reader looks at: when it is out of the window, above it only where the browser
 * holds the page still. Not while the focus is in it, and never where nobody can tell.
 */
export function whenAway(element: Element, listener: () => void): void {
  try {
    const observer = new IntersectionObserver((entries) => {
      const { isIntersecting = true, boundingClientRect } = entries.at(-1) ?? {};
      if (isIntersecting || element.matches(':focus-within')) return;
      if ((boundingClientRect?.top ?? 0) < innerHeight && !CSS.supports('overflow-anchor', 'auto')) return;
      observer.disconnect();
      listener();
    });
    observer.observe(element);
  } catch {
    // The button is there all the same.
  }
}
