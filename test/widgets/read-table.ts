import { part } from './page.js';

/** The table of a widget as a reader meets it. */

const words = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const tableOf = (element: Element): HTMLTableElement =>
  part(element, 'table') as HTMLTableElement;

/** What is seen of each row: head first; without the words that only a screen reader gets. */
export const seenRows = (element: Element): readonly (readonly string[])[] =>
  [...tableOf(element).tBodies[0]!.rows].map((row) =>
    [...row.cells].map((cell) => words(without(cell, '.gone'))),
  );

/** What is heard of each row: without what is hidden from assistive technology. */
export const spokenRows = (element: Element): readonly (readonly string[])[] =>
  [...tableOf(element).tBodies[0]!.rows].map((row) =>
    [...row.cells].map((cell) => words(without(cell, '[aria-hidden="true"]'))),
  );

export const column = (element: Element, index: number): readonly string[] =>
  seenRows(element).map((row) => row[index] ?? '');

export const heads = (element: Element): readonly HTMLTableCellElement[] => [
  ...tableOf(element).tHead!.rows[0]!.cells,
];

/** The words that name a column, as they stand in its head. */
export const headText = (head: Element): string => words(without(head, '.gone'));

export const sortBy = (element: Element, index: number): void =>
  heads(element)[index]?.querySelector('button')?.click();

export const captionOf = (element: Element): string => words(tableOf(element).caption);

export const spoken = (element: Element): string =>
  words(element.shadowRoot?.querySelector('[aria-live]') ?? null);

export const csvLinks = (element: Element): readonly HTMLAnchorElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[download]') ?? []),
];

const without = (cell: Element, selector: string): Element => {
  const copy = cell.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll(selector)) node.remove();
  return copy;
};
