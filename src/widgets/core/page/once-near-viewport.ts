import { sharedObserver } from './shared-listener.js';

/** Distance to the viewport at which a chart is loaded and drawn. */
const MARGIN = '300px';

const listen = sharedObserver(
  (notify) =>
    new IntersectionObserver(
      (entries) =>
        entries.forEach(({ isIntersecting, target }) => isIntersecting && notify(target)),
      {
        rootMargin: MARGIN,
      },
    ),
);

/**
 * Calls `listener` once, when `element` is within 300 px of the viewport; immediately where the browser cannot observe
 * that. Returns a function that stops waiting.
 */
export function onceNearViewport(element: Element, listener: () => void): () => void {
  let stop = (): void => undefined;
  try {
    stop = listen(element, () => {
      stop();
      listener();
    });
  } catch {
    listener();
  }
  return stop;
}
