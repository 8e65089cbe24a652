const waiting = new Set<() => void>();

/**
 * Calls `listener` each time the page is about to be printed. What it does before its first wait, and in promises that need no timer, is
 * on paper when the reader prints; when a script calls `print()`, only the former. One listener of the window serves all, as long as
 * somebody waits. Returns how to stop.
 */
export function onPrint(listener: () => void): () => void {
  if (waiting.size === 0) addEventListener('beforeprint', tell);
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0) removeEventListener('beforeprint', tell);
  };
}

const tell = (): void => [...waiting].forEach((listener) => listener());
