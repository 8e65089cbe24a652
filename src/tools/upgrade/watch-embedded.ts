import { UPGRADED } from '../../embed/frame/frame-page.js';
import type { UpgradeOptions } from './upgrade.js';
import { lazy } from '../../widgets/core/load/lazy.js';
import { mutationObserver } from '../../embed/mutation-observer.js';

const loadUpgrade = lazy('upgrade', () => import('./upgrade.js'));

/** Several scripts of ours may stand on a page; one that watches is enough. */
const WATCHED = Symbol.for('techniekpact upgrade');

/**
 * Upgrades what asks for a widget without its tag, now and whenever the page gets more of it. What does so is fetched
 * when there is something to do. `mayRender` is asked only where nobody watches yet.
 */
export function watchEmbedded(
  page: Document,
  options: UpgradeOptions,
  mayRender: () => boolean,
): void {
  if (WATCHED in page || !mayRender()) return;
  Object.defineProperty(page, WATCHED, { value: true });
  const take = (root: ParentNode): void => {
    const places = [
      ...(root instanceof Element && root.matches(UPGRADED) ? [root] : []),
      ...root.querySelectorAll(UPGRADED),
    ];
    if (places.length === 0) return;
    // Where that is blocked, the author's text and link stand.
    void loadUpgrade().then(
      ({ upgrade }) => places.forEach((place) => upgrade(place, options)),
      () => undefined,
    );
  };
  take(page);
  mutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) take(node);
  })?.observe(page, { childList: true, subtree: true });
}
