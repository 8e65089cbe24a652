const listening = new Map<Element, () => void>();
let observer: ResizeObserver | undefined;

/** Calls `listener` after each layout that gave `element` another size. One observer serves the whole page. Returns how to stop. */
export function onResize(element: Element, listener: () => void): () => void {
  try {
    observer ??= observing();
  } catch {
    // A page may take it away, or put something else in its place.
    return () => undefined;
  }
  listening.set(element, listener);
  observer.observe(element);
  return () => {
    listening.delete(element);
    observer?.unobserve(element);
  };
}

/** Apart, because functions that are made in one call share what they hold: the observer would keep the first element for good. */
const observing = (): ResizeObserver =>
  new ResizeObserver((entries) => {
    for (const { target } of entries) listening.get(target)?.();
  });
