import { define } from '../src/entries/index.js';

// A call and not the entry that defines by being imported: a bundler may leave such an import out.
define();

export type Args = Readonly<Record<string, unknown>>;

/** Address of the demo's monitor, below the page that shows the stories. */
export const monitor = 'demo/monitor/index.json';

/** The mbo series as it stood in edition 2020: what a story tells of it stays so. */
export const edition2020 = 'test/fixtures/monitor/index.json';

/** An element with each argument as an attribute, and with the author's own text in it, as a snippet has. */
export function widget(
  tag: keyof HTMLElementTagNameMap & `tp-${string}`,
  args: Args,
  authorText?: string,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args))
    if (typeof value === 'string') element.setAttribute(name, value);
  if (authorText !== undefined) {
    const paragraph = document.createElement('p');
    paragraph.textContent = authorText;
    element.append(paragraph);
  }
  return element;
}

/** The same on a dark page. */
export function onDark(element: HTMLElement): HTMLElement {
  const page = document.createElement('div');
  page.style.colorScheme = 'dark';
  // Forced colours overrule a page; axe takes text for what the page asked for all the same.
  if (!matchMedia('(forced-colors: active)').matches) {
    page.style.background = '#12161a';
    page.style.color = '#eef2f5';
  }
  page.style.padding = '16px';
  page.append(element);
  return page;
}

/** The element, and beside it a block with its figures: no request is made. */
export function withFigures(element: HTMLElement, id: string, figures: object): HTMLElement {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = id;
  block.textContent = JSON.stringify(figures);
  element.setAttribute('src', `#${id}`);
  const box = document.createElement('div');
  box.append(block, element);
  return box;
}
