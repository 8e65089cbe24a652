const waiting = new Set<() => void>();

/**
 * Calls `listener` each time fonts that the page asked for have come: also those that are asked for only once a text in them is laid out. One
 * listener of the page serves all, as long as somebody waits. Returns how to stop. Never throws: a missing or spoiled set of fonts costs no more
 * than the call.
 */
export function onFontsLoaded(listener: () => void): () => void {
  if (waiting.size === 0)
    withFonts((fonts) => {
      fonts.addEventListener('loading', tell);
      if (fonts.status === 'loading') tell();
    });
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0) withFonts((fonts) => fonts.removeEventListener('loading', tell));
  };
}

/** WebKit sends no `loadingdone`. */
const tell = (): void =>
  withFonts((fonts) => {
    fonts.ready.then(
      () => [...waiting].forEach((listener) => listener()),
      () => undefined, // Whose fonts never come, keeps the picture that it has.
    );
  });

/**
 * Not at all where a form or a picture of the page is called `fonts`: it then stands in the place of the browser's own, but has no status in words.
 * Its class does not tell: Chromium gave that no name before 150. Nor is `ready` asked for, as Chromium lays out the page before it answers.
 */
function withFonts(use: (fonts: FontFaceSet) => void): void {
  try {
    const { fonts } = document as Partial<Document>;
    if (typeof fonts?.status === 'string') use(fonts);
  } catch {
    // The picture stands, in the widths of the fonts that there were.
  }
}
