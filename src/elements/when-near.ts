/** A chart is fetched and drawn this far before it would be seen. */
const MARGIN = '300px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls `listener` once, when `element` is within 300 px of the screen. One observer serves the whole page, however many widgets it
 * holds. Returns how to stop waiting.
 */
export function whenNear(element: Element, listener: () => void): () => void {
  try {
    observer ??= observing();
  } catch {
    // A page may take it away, or put something else in its place.
    listener();
    return () => undefined;
  }
  waiting.set(element, listener);
  observer.observe(element);
  return () => leave(element);
}

/** Apart, because functions that are made in one call share what they hold: the observer would keep the first element for good. */
const observing = (): IntersectionObserver =>
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const arrived = waiting.get(target);
        leave(target);
        arrived?.();
      }
    },
    { rootMargin: MARGIN },
  );

function leave(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
