import { expectSoon } from './expect-soon.js';

/** The parts of a widget as a reader meets them, and what must be read there. */

const widget = (canvas: HTMLElement): HTMLElement => {
  const found = [...canvas.querySelectorAll<HTMLElement>('*')].find(({ localName }) =>
    /^tp-(?!group$)/.test(localName),
  );
  if (found === undefined) throw new Error('there is no widget in the story');
  return found;
};

export const part = (canvas: HTMLElement, name: string): HTMLElement | null =>
  widget(canvas).shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * What a reader meets under that name: behind the one sentence all of them, in words; a table once its word is pressed.
 */
const read = (canvas: HTMLElement, name: string): string => {
  if (name === 'table') openTable(canvas);
  const found = textOf(part(canvas, name));
  return name === 'summary' ? `${found} ${textOf(part(canvas, 'words'))}`.trim() : found;
};

const openTable = (canvas: HTMLElement): void => {
  const word = widget(canvas).shadowRoot?.querySelector<HTMLElement>(
    '.act.table, .act.about:only-child',
  );
  if (word?.getAttribute('aria-expanded') === 'false') word.click();
};

/** The part soon says each of the texts. */
export async function says(
  canvas: HTMLElement,
  name: string,
  ...texts: readonly string[]
): Promise<void> {
  for (const text of texts) {
    await expectSoon(
      `${name} says “${text}”`,
      () => read(canvas, name),
      (seen) => seen.includes(text),
    );
  }
}

/** Once the part is there, it says none of the texts. */
export async function saysNot(
  canvas: HTMLElement,
  name: string,
  ...texts: readonly string[]
): Promise<void> {
  const seen = await expectSoon(
    `there is a ${name}`,
    () => read(canvas, name),
    (text) => text !== '',
  );
  for (const text of texts)
    if (seen.includes(text)) throw new Error(`${name} says “${text}”: “${seen}”`);
}

/** The author's own text has its place: nothing of the widget's stands in front of it. */
export async function keepsAuthorText(canvas: HTMLElement): Promise<void> {
  await expectSoon(
    "the author's text is seen",
    () => widget(canvas).querySelector('p')?.getBoundingClientRect().height ?? 0,
    (height) => height > 0,
  );
}

/** The heading is of this level in the page's outline. */
export async function headingIs(
  canvas: HTMLElement,
  level: 2 | 3 | 4 | 5 | 6,
  text: string,
): Promise<void> {
  await expectSoon(
    `an h${level} says “${text}”`,
    () => `${part(canvas, 'heading')?.localName}: ${textOf(part(canvas, 'heading'))}`,
    (seen) => seen === `h${level}: ${text}`,
  );
}

/** The rows of the table that may not be compared with the row above them, by their period. */
export const cutRows = (canvas: HTMLElement): readonly string[] =>
  [...(part(canvas, 'table')?.querySelectorAll('tr.cut th') ?? [])].map((head) => textOf(head));

/** The picture soon shows each of the texts: one that stands already does until another has been drawn. */
export async function drawn(
  canvas: HTMLElement,
  ...texts: readonly string[]
): Promise<SVGSVGElement> {
  const svg = (): SVGSVGElement | null => part(canvas, 'chart')?.querySelector('svg') ?? null;
  const labels = (): readonly string[] | null => {
    const found = svg();
    // What is measured stands above the picture.
    return found && [...labelsIn(found).map((label) => textOf(label)), read(canvas, 'reading')];
  };
  await expectSoon('a picture is drawn', labels, (seen) => seen !== null);
  for (const text of texts)
    await expectSoon(
      `the picture shows “${text}”`,
      labels,
      (seen) => seen?.some((label) => label.includes(text)) === true,
    );
  const found = svg();
  if (found === null) throw new Error('a picture is drawn');
  return found;
}

/** No line of a series goes from one period to another. The places are those of the period labels below the plot. */
export function notJoined(svg: SVGSVGElement, before: string, after: string): void {
  const middle = (period: string): number => {
    const label = labelsIn(svg).find((one) => textOf(one) === period);
    if (label === undefined) throw new Error(`the picture shows the period ${period}`);
    const { left, width } = label.getBoundingClientRect();
    return left + width / 2;
  };
  const [from, to] = [middle(before), middle(after)];
  const lines = [...svg.querySelectorAll<SVGPathElement>('path[stroke*="series"]')].map((path) =>
    path.getBoundingClientRect(),
  );
  if (lines.length === 0) throw new Error('the picture has lines');
  const joining = lines.filter(
    ({ left, right }) => left < from + (to - from) * 0.25 && right > to - (to - from) * 0.25,
  );
  if (joining.length > 0)
    throw new Error(
      `no line joins ${before} and ${after}; ${joining.length} of ${lines.length} do`,
    );
}

const labelsIn = (svg: SVGSVGElement): readonly SVGTextElement[] =>
  [...svg.querySelectorAll('text')].filter((label) => textOf(label) !== '');
