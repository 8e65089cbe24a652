import { sharedObserver } from './shared-listener.js';

const listen = sharedObserver(
  (notify) => new ResizeObserver((entries) => entries.forEach(({ target }) => notify(target))),
);

/** Calls `listener` after each layout that changed the size of `element`. Returns a function that stops it. */
export function onResize(element: Element, listener: () => void): () => void {
  try {
    return listen(element, listener);
  } catch {
    return () => undefined;
  }
}
