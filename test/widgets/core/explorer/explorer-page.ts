import { fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { MBO, part, soon, textOf, widget } from '../../page.js';

export { everything } from '../../../../stories/trend/tp-trend-figures.js';

/** A chart with its picture drawn, in a page without other content above it. */
export async function chart(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-trend', {
    src: MBO,
    split: 'gender',
    loading: 'eager',
    ...attributes,
  });
  await drawn(element);
  return element;
}

/** The same of figures that stand in the page. */
export async function chartOf(
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = await fixture<HTMLScriptElement>(
    html`<script type="application/json" id="explored"></script>`,
  );
  block.textContent = JSON.stringify(figures);
  return chart({ src: '#explored', ...attributes });
}

export const drawn = (element: Element): Promise<SVGSVGElement> =>
  soon(() => part(element, 'chart')?.querySelector('svg') ?? null);

const find = <Found extends Element>(element: Element, selector: string): Found => {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

export const range = (element: Element): HTMLInputElement => find(element, 'input[type="range"]');
/** The choice of a series: its radios, in the order of the series. */
export const radios = (element: Element): readonly HTMLInputElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []),
];
/** Chooses a series by its radio. */
export const chooseSeries = (element: Element, index: number): void => {
  const radio = radios(element)[index];
  if (radio === undefined) throw new Error(`there is no series ${index}`);
  radio.click();
};
export const chosenSeries = (element: Element): number =>
  radios(element).findIndex(({ checked }) => checked);
/** Moves the range as a switch or assistive technology does. */
export const step = (element: Element, by: number): void => {
  const input = range(element);
  input.valueAsNumber += by;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
/** Touches the middle of the picture, and presses ‹ or › in the tag. */
export const touchStep = (element: Element, by: -1 | 1): void => {
  const input = range(element);
  const { left, top, width, height } = input.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const touch = { pointerType: 'touch', bubbles: true, composed: true, button: 0, buttons: 1 };
  input.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX, clientY }));
  input.dispatchEvent(new PointerEvent('pointercancel', touch));
  pressTagButton(element, by);
};
export const pressTagButton = (element: Element, by: -1 | 1): void =>
  find<HTMLButtonElement>(element, `.go button:${by < 0 ? 'first' : 'last'}-of-type`).click();
export const spoken = (element: Element): string =>
  range(element).getAttribute('aria-valuetext') ?? '';
/** What the line above the picture says of the explored place; empty while nothing is explored. */
export const readOut = (element: Element): string =>
  (find(element, '.now').textContent ?? '').replace(/\s+/g, ' ').trim();
export const polite = (element: Element): string =>
  (find(element, '[aria-live]').textContent ?? '').trim();

/** Where the ring and the rule stand in the picture, as middles in CSS pixels of the page; null where there is none. */
export const ring = (element: Element): { readonly x: number; readonly y: number } | null =>
  middle(element.shadowRoot?.querySelector('.chosen circle[stroke]'));
export const rule = (element: Element): { readonly x: number; readonly y: number } | null =>
  middle(element.shadowRoot?.querySelector('.chosen path'));

const middle = (
  node: Element | null | undefined,
): { readonly x: number; readonly y: number } | null => {
  if (!node) return null;
  const { left, top, width, height } = node.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/**
 * Middles of the points of one colour, from left to right. The picture is brought into view first: a pointer has to get
 * there.
 */
export const points = (
  element: Element,
  series: number,
): readonly { readonly x: number; readonly y: number }[] => {
  part(element, 'chart')?.scrollIntoView({ block: 'center' });
  return pointsOf(element, series);
};

const pointsOf = (
  element: Element,
  series: number,
): readonly { readonly x: number; readonly y: number }[] =>
  [
    ...(element.shadowRoot?.querySelectorAll(
      `.points_marks path[stroke="var(--_series-${series + 1})"]`,
    ) ?? []),
  ]
    .flatMap((node) => middle(node) ?? [])
    .sort((one, other) => one.x - other.x);

export const at = ({ x, y }: { readonly x: number; readonly y: number }): [number, number] => [
  Math.round(x),
  Math.round(y),
];

export const hover = (place: { readonly x: number; readonly y: number }): Promise<void> =>
  sendMouse({ type: 'move', position: at(place) });

/** Everything that ends up in the table, cell by cell. */
export const tableTexts = (element: Element): readonly string[] =>
  [...(part(element, 'table')?.querySelectorAll('td') ?? [])].map((cell) =>
    (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

export const heading = (element: Element): string => textOf(element, 'heading');
