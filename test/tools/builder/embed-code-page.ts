import { all, once, part, soon, widget } from '../../widgets/page.js';

export const INDEX = new URL('../../../demo/monitor/index.json', import.meta.url).href;
/** A folder with a list of hashes, as the build makes it. */
export const FILES = new URL('./', new URL('../../fixtures/files/integrity.json', import.meta.url))
  .href;

/** The builder, ready, with the first code made. */
export async function builder(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-embed-code', {
    src: INDEX,
    files: FILES,
    indicator: 'hbo-diploma-provincie',
    lang: 'nl',
    ...attributes,
  });
  await once(element, 'tp-ready');
  if (attributes['files'] === undefined)
    await soon(() => part(element, 'code') !== null && named(element, 'region') !== null);
  return element;
}

/** The texts to copy, what is pasted first. */
export const codes = (element: Element): readonly string[] =>
  all<HTMLTextAreaElement>(element, 'textarea').map(({ value }) => value);
export const code = (element: Element): string => codes(element)[0] ?? '';

export const named = (
  element: Element,
  name: string,
): HTMLSelectElement | HTMLInputElement | null =>
  element.shadowRoot?.querySelector(`[name="${name}"]:not([type="radio"])`) ?? null;

/** What a reader does with a control. */
export const choose = (element: Element, name: string, value: string): void => {
  const radio = element.shadowRoot?.querySelector<HTMLInputElement>(
    `[type="radio"][name="${name}"][value="${value}"]`,
  );
  if (radio) return radio.click();
  const control = named(element, name);
  if (control === null) throw new Error(`no control for ${name}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

export const codeWith = (element: Element, ...pieces: readonly string[]): Promise<unknown> =>
  soon(() => pieces.every((piece) => code(element).includes(piece)));

export const previewed = (element: Element): Element | null =>
  part(element, 'preview')?.firstElementChild ?? null;
