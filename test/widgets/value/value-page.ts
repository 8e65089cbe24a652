import { fixture } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { madeUp } from '../../../stories/made-up.js';
import { MBO, part, soon } from '../page.js';

export const AUTHOR = 'de woorden van de auteur';

/** Text of a page with values in it, each written as `{name=value …}` with the author's words for it. */
export async function sentence(html: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>('<div lang="nl"></div>');
  // Written by the test itself.
  box.append(document.createRange().createContextualFragment(html));
  return box;
}

export const value = (attributes = '', words = AUTHOR): string =>
  `<tp-value src="${MBO}" ${attributes}>${words}</tp-value>`;

let blocks = 0;
/** A value of figures that are made up and stand in the page. */
export const made = (data: object, attributes = '', words = AUTHOR): string => {
  const id = `value-${(blocks += 1)}`;
  return `<script type="application/json" id="${id}">${JSON.stringify(data)}</script><tp-value src="#${id}" ${attributes}>${words}</tp-value>`;
};

export const one = (box: Element): HTMLElement => box.querySelector('tp-value') as HTMLElement;

/** Waits until every value in it has its figure. */
export async function loaded(box: HTMLElement): Promise<HTMLElement> {
  await soon(() =>
    [...box.querySelectorAll('tp-value')].every(
      (element) => part(element, 'base')?.matches('.ready') === true,
    ),
  );
  return box;
}

/** What a reader sees of it, closed. */
export const seen = (element: Element): string => {
  const copy = part(element, 'base')?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[popover]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ');
};

export const opener = (element: Element): HTMLButtonElement | null =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('.key > button') ?? null;
export const details = (element: Element): HTMLElement | null => part(element, 'details');

export const three = madeUp([24, 26, 28], '..p');
