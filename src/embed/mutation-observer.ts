/**
 * Null where a page has taken away what follows changes: what changes later is then not seen, and nothing else is lost.
 */
export const mutationObserver = (listener: MutationCallback): MutationObserver | null => {
  try {
    return new MutationObserver(listener);
  } catch {
    return null;
  }
};
