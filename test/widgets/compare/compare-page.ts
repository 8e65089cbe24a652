import { fixture, html } from '@open-wc/testing';
import { part, soon, widget } from '../page.js';

const file = (name: string): string =>
  new URL(`../../../demo/monitor/${name}`, import.meta.url).href;
export const PROVINCES = file('hbo-diploma-provincie.json');
export const TENSION = file('voorbeeld-spanning.json');
export const LABOUR = file('voorbeeld-arbeidsmarktregio.json');
export const LEVELS = file('mbo-instroom-niveau.json');

export const picture = (element: Element): SVGSVGElement | null =>
  part(element, 'chart')?.querySelector('svg') ?? null;

/** A comparison with its picture drawn. */
export async function compare(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-compare', { src: PROVINCES, loading: 'eager', ...attributes });
  await soon(() => picture(element));
  return element;
}

/** The same of figures that stand in the page. */
export async function compareOf(
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const script = await fixture<HTMLScriptElement>(
    html`<script type="application/json" id="compared"></script>`,
  );
  script.textContent = JSON.stringify(figures);
  return compare({ src: '#compared', ...attributes });
}

/** As the page does it. */
export const sortBy = (element: Element, order: string): void =>
  element.setAttribute('sort', order);

/** What stands in the picture, from top to bottom, of what is among `names`. */
export const shown = (element: Element, names: readonly string[]): readonly string[] =>
  [...(picture(element)?.querySelectorAll<SVGTextElement>('.labels_marks text') ?? [])]
    .filter(({ textContent }) => names.includes(textContent ?? ''))
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map(({ textContent }) => textContent ?? '');

/** Head and first number of each row of the table. */
export const tableRows = (element: Element): readonly (readonly [head: string, number: string])[] =>
  [...(part(element, 'table')?.querySelectorAll('tbody tr') ?? [])].map((row) => [
    row.querySelector('th')?.textContent ?? '',
    row.querySelector('td > span')?.textContent ?? '',
  ]);

export const bars = (element: Element): readonly SVGGraphicsElement[] => [
  ...(picture(element)?.querySelectorAll<SVGGraphicsElement>('.bars_marks > *') ?? []),
];

/** Top and bottom of the rules round the chosen row, in CSS pixels of the page; null where none is marked. */
export const chosen = (
  element: Element,
): { readonly top: number; readonly bottom: number } | null => {
  const mark = picture(element)?.querySelector('.chosen path');
  if (!mark) return null;
  const { top, bottom } = mark.getBoundingClientRect();
  return { top, bottom };
};

/** The label of the picture with this text. */
export const labelled = (element: Element, text: string): Element => {
  const found = [...(picture(element)?.querySelectorAll('.labels_marks text') ?? [])].find(
    (one) => one.textContent === text,
  );
  if (!found) throw new Error(`the picture shows no “${text}”`);
  return found;
};
