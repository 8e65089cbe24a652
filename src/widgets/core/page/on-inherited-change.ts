import { mutationObserver } from '../../../embed/mutation-observer.js';
import { sharedListener } from './shared-listener.js';
import { SHARED, type InheritedAttributes } from './inherited-attributes.js';

const attributeOptions: MutationObserverInit = { attributeFilter: [...SHARED, 'lang'] };
const headOptions: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['content'],
};

const { listen, notify: tell } = sharedListener<Element>((element) => {
  const observer = mutationObserver(() => tell(element));
  observer?.observe(element, element.localName === 'head' ? headOptions : attributeOptions);
  return () => observer?.disconnect();
});

/**
 * Calls `listener` whenever an inherited attribute or the language of the page changes. Returns a function that stops
 * it.
 */
export function onInheritedChange(
  { groups, page }: InheritedAttributes,
  listener: () => void,
): () => void {
  // By tag: forms and images of the page that are named `head` shadow `page.head`.
  const stops = [...page.querySelectorAll('html, head'), ...groups].map((element) =>
    listen(element, listener),
  );
  return () => stops.forEach((stop) => stop());
}
