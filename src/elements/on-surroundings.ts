import { SHARED, type Surroundings } from './surroundings.js';
import { mutationObserver } from '../embed/mutation-observer.js';

interface Watched {
  readonly listeners: Set<() => void>;
  readonly observer: MutationObserver | null;
}

/** One observer for each group, and one for the head of the page, however many widgets listen. */
const watched = new Map<Node, Watched>();

/** Runs `listener` whenever a group or the page says something else, until the function that it gives is called. */
export function onSurroundings({ groups, page }: Surroundings, listener: () => void): () => void {
  for (const group of groups) watch(group, { attributeFilter: [...SHARED, 'lang'] }, listener);
  // By its tag: forms and pictures of the page that are called `head` stand in the place of `page.head`.
  const heads = page.querySelectorAll('head');
  for (const head of heads) watch(head, { childList: true, subtree: true, attributeFilter: ['content'] }, listener);
  return () => {
    for (const node of [...groups, ...heads]) leave(node, listener);
  };
}

function watch(node: Node, what: MutationObserverInit, listener: () => void): void {
  const found = watched.get(node);
  if (found !== undefined) {
    found.listeners.add(listener);
    return;
  }
  const listeners = new Set([listener]);
  const observer = mutationObserver(() => listeners.forEach((one) => one()));
  observer?.observe(node, what);
  watched.set(node, { listeners, observer });
}

function leave(node: Node, listener: () => void): void {
  const found = watched.get(node);
  found?.listeners.delete(listener);
  if (found === undefined || found.listeners.size > 0) return;
  found.observer?.disconnect();
  watched.delete(node);
}
