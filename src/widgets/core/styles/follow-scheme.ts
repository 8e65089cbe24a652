import { lazy } from '../load/lazy.js';
import type { Token } from './token-sheet.js';

const loadDarkScheme = lazy('scheme', () => import('./dark-scheme.js'));

/**
 * Gives a widget its dark colours on a dark page in browsers without `light-dark()`: before Chromium 123, Firefox 120
 * and Safari 17.5. No style sheet can query the scheme of an element there, so a module does, which other browsers
 * never load. When it is blocked or fails, the colours stay the light ones. `colours`: see `dark-scheme`.
 */
export const followScheme = (root: ShadowRoot, colours?: readonly Token[]): void => {
  if (CSS.supports('color:light-dark(#000,#fff)')) return;
  void loadDarkScheme()
    .then(({ follow }) => follow(root, colours))
    .catch(() => undefined);
};
