import type { CSSResultOrNative } from 'lit';

/** New sheets for a root that has moved to another document: a constructed sheet belongs to the document it was made in. */
export function renewStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}
