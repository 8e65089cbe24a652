import { mutationObserver } from '../embed/mutation-observer.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

/** Runs `listener` whenever the language of the page itself changes, until the function that it gives is called. One observer for all. */
export function onPageLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= observing();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}

/** Apart, because functions that are made in one call share what they hold: the observer would keep the first listener. */
const observing = (): MutationObserver | null => {
  const made = mutationObserver(() => listeners.forEach((one) => one()));
  made?.observe(document.documentElement, { attributeFilter: ['lang'] });
  return made;
};
