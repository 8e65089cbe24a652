/**
 * Tells when an element comes near the screen and when its width changes, with one observer of each kind for the whole page,
 * however many widgets it holds.
 */
type Listener = () => void;

/** A chart is fetched and drawn this far before it would be seen. */
const MARGIN = '300px';

const near = new Map<Element, Listener>();
const wide = new Map<Element, Listener>();
let approach: IntersectionObserver | undefined;
let size: ResizeObserver | undefined;

/** Calls `listener` once, when `element` is within 300 px of the screen. Returns how to stop waiting. */
export function whenNear(element: Element, listener: Listener): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    listener();
    return () => undefined;
  }
  approach ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) leave(near, approach, entry.target)?.();
    },
    { rootMargin: MARGIN },
  );
  near.set(element, listener);
  approach.observe(element);
  return () => void leave(near, approach, element);
}

/** Calls `listener` after each layout in which the width or height of `element` changed. Returns how to stop. */
export function onResize(element: Element, listener: Listener): () => void {
  if (!('ResizeObserver' in globalThis)) return () => undefined;
  size ??= new ResizeObserver((entries) => {
    for (const entry of entries) wide.get(entry.target)?.();
  });
  wide.set(element, listener);
  size.observe(element);
  return () => void leave(wide, size, element);
}

function leave(listeners: Map<Element, Listener>, observer: { unobserve(element: Element): void } | undefined, element: Element): Listener | undefined {
  const listener = listeners.get(element);
  listeners.delete(element);
  observer?.unobserve(element);
  return listener;
}
