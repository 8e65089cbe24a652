import { sharedListener } from './shared-listener.js';

const fontsLoaded = sharedListener<null>(() => {
  withFonts((fonts) => {
    fonts.addEventListener('loading', notifyWhenReady);
    if (fonts.status === 'loading') notifyWhenReady();
  });
  return () => withFonts((fonts) => fonts.removeEventListener('loading', notifyWhenReady));
});

/**
 * Calls `listener` each time requested fonts have loaded, including fonts that are requested only once text is laid
 * out. Returns a function that stops it. Never throws: a missing or overwritten `document.fonts` only means that
 * `listener` is not called.
 */
export const onFontsLoaded = (listener: () => void): (() => void) =>
  fontsLoaded.listen(null, listener);

/** WebKit sends no `loadingdone`. */
const notifyWhenReady = (): void =>
  withFonts((fonts) => {
    fonts.ready.then(
      () => fontsLoaded.notify(null),
      () => undefined, // If fonts never load, the picture stays as it is.
    );
  });

/**
 * Does nothing where a form or an image of the page is named `fonts`: that element then shadows `document.fonts`, but
 * has no string `status`. The class name is no test: Chromium gave it none before 150. Neither is `ready`, because
 * Chromium lays out the page before it answers.
 */
function withFonts(callback: (fonts: FontFaceSet) => void): void {
  try {
    const { fonts } = document as Partial<Document>;
    if (typeof fonts?.status === 'string') callback(fonts);
  } catch {
    // The picture stays, measured with the fonts that were available.
  }
}
