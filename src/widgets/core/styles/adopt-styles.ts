import type { CSSResult } from 'lit';
import { followScheme } from './follow-scheme.js';
import type { Token } from './token-sheet.js';

/**
 * Puts sheets on a root, shared by all elements. A constructed sheet belongs to the document it was made in, so a root
 * that has moved to another document gets sheets of its own. `colours`: see `dark-scheme`.
 */
export function adoptStyles(
  root: ShadowRoot,
  styles: readonly CSSResult[],
  colours?: readonly Token[],
): void {
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  // Each once: Chromium 115 forgets the rules for media of a sheet that is adopted twice.
  root.adoptedStyleSheets = [...new Set(styles)].flatMap((style) => {
    if (view === window && style.styleSheet !== undefined) return [style.styleSheet];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
  followScheme(root, colours);
}
