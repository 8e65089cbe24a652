const waiting = new Set<() => void>();

/**
 * Calls `listener` each time letters that the page asked for have come: also those that are asked for only once a text in them is laid out. One
 * listener of the page serves all, as long as somebody waits. Returns how to stop.
 */
export function onLetters(listener: () => void): () => void {
  if (waiting.size === 0) {
    document.fonts?.addEventListener('loading', tell);
    if (document.fonts?.status === 'loading') tell();
  }
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0) document.fonts?.removeEventListener('loading', tell);
  };
}

/** WebKit sends no `loadingdone`. */
const tell = (): void => void document.fonts.ready.then(() => [...waiting].forEach((listener) => listener()));
