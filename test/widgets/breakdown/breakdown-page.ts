import { fixture, html } from '@open-wc/testing';
import { part, soon, widget } from '../page.js';
import { walk, walked } from '../walk.js';

const file = (name: string): string =>
  new URL(`../../../demo/monitor/${name}`, import.meta.url).href;
export const LEVELS = file('mbo-instroom-niveau.json');
export const PROVINCES = file('hbo-diploma-provincie.json');
export const DOMAINS = file('mbo-instroom-domein.json');
export const SHARES = file('mbo-instroom-aandeel.json');

export const picture = (element: Element): SVGSVGElement | null =>
  part(element, 'chart')?.querySelector('svg') ?? null;

/** A figure in its parts with its picture drawn. */
export async function breakdown(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-breakdown', { src: LEVELS, loading: 'eager', ...attributes });
  await soon(() => picture(element));
  return element;
}

/** The same of figures that stand in the page. */
export async function breakdownOf(
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const script = await fixture<HTMLScriptElement>(html`<script type="application/json"></script>`);
  script.textContent = JSON.stringify(figures);
  script.id = `parts-${(blocks += 1)}`;
  return breakdown({ src: `#${script.id}`, ...attributes });
}
let blocks = 0;

/** Pieces of bars and of the key, in the order drawn. */
export const areas = (element: Element): readonly SVGGraphicsElement[] => [
  ...(picture(element)?.querySelectorAll<SVGGraphicsElement>('.areas_marks > *') ?? []),
];

export const texts = (element: Element): readonly string[] =>
  [...(picture(element)?.querySelectorAll('.labels_marks text') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );

/** The inside of the frame round what is chosen, in CSS pixels of the page; null where nothing is. */
export const frame = (element: Element): DOMRect | null =>
  picture(element)?.querySelector('.chosen rect')?.getBoundingClientRect() ?? null;

/** What the range says on its way from the first stop to the last, for each part in turn. */
export async function walkedParts(element: HTMLElement): Promise<readonly string[]> {
  const readOuts: string[] = [];
  const parts = Math.max(1, element.shadowRoot?.querySelectorAll('.series input').length ?? 1);
  for (let row = 0; row < parts; row += 1) {
    if (row > 0) await walk(element, 'ArrowDown');
    readOuts.push(...(await walked(element)));
  }
  return readOuts;
}

/** Head and cells of each row of the table, without the words that only ears get. */
export const tableRows = (element: Element): readonly (readonly string[])[] =>
  [...(part(element, 'table')?.querySelectorAll('tbody tr') ?? [])].map((row) => [
    (row.querySelector('th')?.textContent ?? '').trim(),
    ...[...row.querySelectorAll('td')].map((cell) =>
      (cell.querySelector('span')?.textContent ?? cell.textContent ?? '').trim(),
    ),
  ]);
