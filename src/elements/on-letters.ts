const waiting = new Set<() => void>();

/**
 * Calls `listener` each time letters that the page asked for have come: also those that are asked for only once a text in them is laid out. One
 * listener of the page serves all, as long as somebody waits. Returns how to stop.
 */
export function onLetters(listener: () => void): () => void {
  const letters = lettersOfPage();
  if (waiting.size === 0 && letters !== null) {
    letters.addEventListener('loading', tell);
    if (letters.status === 'loading') tell();
  }
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0) letters?.removeEventListener('loading', tell);
  };
}

/** WebKit sends no `loadingdone`. */
const tell = (): void => void lettersOfPage()?.ready.then(() => [...waiting].forEach((listener) => listener()));

/**
 * Null where a form or a picture of the page is called `fonts`: it then stands in the place of the browser's own. Told by its class: `ready` is
 * not asked for, as Chromium lays out the page before it answers.
 */
const lettersOfPage = (): FontFaceSet | null => {
  const { fonts } = document as Partial<Document>;
  return fonts !== undefined && fonts instanceof FontFaceSet ? fonts : null;
};
