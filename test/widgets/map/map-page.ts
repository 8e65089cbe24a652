import { fixture, html } from '@open-wc/testing';
import { part, soon, widget } from '../page.js';

const file = (name: string): string =>
  new URL(`../../../demo/monitor/${name}`, import.meta.url).href;
export const PROVINCES = file('hbo-diploma-provincie.json');
export const TENSION = file('voorbeeld-spanning.json');
export const LABOUR = file('voorbeeld-arbeidsmarktregio.json');
export const PACT = file('voorbeeld-landsdeel-pact.json');
export const TWELVE = file('voorbeeld-gemeenten.json');
export const TWELVE_BORDERS = file('voorbeeld-gemeenten.geojson');

/** A map with its picture drawn. */
export async function map(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-map', { src: PROVINCES, loading: 'eager', ...attributes });
  await soon(() => areas(element).length > 0);
  return element;
}

/** The same of figures that stand in the page. */
export async function mapOf(
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  return map({ src: await block(figures), ...attributes });
}

/** A JSON block in the page, as an address. */
export async function block(content: object, id = 'mapped'): Promise<string> {
  const script = await fixture<HTMLScriptElement>(
    html`<script type="application/json" id=${id}></script>`,
  );
  script.textContent = JSON.stringify(content);
  return `#${id}`;
}

export const areas = (element: Element): readonly SVGGeometryElement[] => [
  ...(part(element, 'chart')?.querySelectorAll<SVGGeometryElement>('.areas_marks > path') ?? []),
];
export const pick = (element: Element): HTMLSelectElement =>
  element.shadowRoot?.querySelector('.pick select') as HTMLSelectElement;
export const legend = (element: Element): readonly string[] =>
  [...(part(element, 'legend')?.querySelectorAll('li') ?? [])].map((item) =>
    (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
export const chosenOutline = (element: Element): string | null =>
  element.shadowRoot?.querySelector('.chosen path:last-of-type')?.getAttribute('d') ?? null;

/** Names in the list, in its order. */
export const names = (element: Element): readonly string[] =>
  [...pick(element).options].map(({ textContent }) => textContent ?? '');

/** As a reader does it. */
export const choose = (element: Element, name: string): void => {
  const list = pick(element);
  list.value = [...list.options].find(({ textContent }) => textContent === name)?.value ?? '';
  list.dispatchEvent(new Event('change'));
};
