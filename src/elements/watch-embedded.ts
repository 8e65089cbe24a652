import { UPGRADED } from '../embed/frame-page.js';
import type { UpgradeOptions } from '../embed/upgrade.js';
import { loadPart } from './load-parts.js';

/** Upgrades what asks for a widget without its tag, now and whenever the page gets more of it. What does so is fetched when there is something to do. */
export function watchEmbedded(page: Document, options: UpgradeOptions): void {
  const take = (root: ParentNode): void => {
    const places = [...(root instanceof Element && root.matches(UPGRADED) ? [root] : []), ...root.querySelectorAll(UPGRADED)];
    if (places.length === 0) return;
    // Where that is blocked, the author's text and link stand.
    void loadPart('upgrade').then(
      ({ upgrade }) => places.filter(({ isConnected }) => isConnected).forEach((place) => upgrade(place, options)),
      () => undefined,
    );
  };
  take(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) take(node);
  }).observe(page, { childList: true, subtree: true });
}
