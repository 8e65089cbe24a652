import { all, part, soon, widget } from './page.js';

export const INDEX = new URL('../../demo/monitor/index.json', import.meta.url).href;

let blocks = 0;

/** A widget on a stories file that stands in the page; its figures are those of the demo. */
export async function storied(
  tag: string,
  members: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `stories-${(blocks += 1)}`;
  block.textContent = JSON.stringify({
    format: 'monitor-stories',
    version: '1.0',
    lang: 'nl',
    title: 'Voorbeeld',
    index: INDEX,
    ...members,
  });
  document.body.append(block);
  const element = await widget(tag, {
    src: `#${block.id}`,
    loading: 'eager',
    lang: 'nl',
    ...attributes,
  });
  await storiesShown(element);
  return element;
}

/** A widget on the stories of the demo. */
export async function demoStories(
  tag: string,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const element = await widget(tag, { src: INDEX, loading: 'eager', lang: 'nl', ...attributes });
  await storiesShown(element);
  return element;
}

const storiesShown = (element: HTMLElement): Promise<unknown> =>
  soon(() => part(element, 'item') ?? part(element, 'notes') ?? part(element, 'error'));

export const parts = (element: Element, name: string): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map((one) => textIn(one));

export const textIn = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Headings in their order, as a reader's list of headings has them. */
export const headings = (element: Element): readonly string[] =>
  all(element, 'h2, h3, h4, h5, h6').map((one) => `${one.localName} ${textIn(one)}`);
