const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

/** Runs `listener` whenever the language of the page itself changes, until the function that it gives is called. One observer for all. */
export function onPageLanguage(listener: () => void): () => void {
  listeners.add(listener);
  if (observer === null) {
    observer = new MutationObserver(() => listeners.forEach((one) => one()));
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}
