import { madeUp, share, target, tension } from '../../../stories/made-up.js';
import { all, MBO, part, soon, widget } from '../page.js';

let blocks = 0;

/** An indicator of figures that are made up and stand in the page: no request. */
export async function indicator(
  data: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `indicator-${(blocks += 1)}`;
  block.textContent = JSON.stringify(data);
  document.body.append(block);
  const element = await widget('tp-indicator', {
    src: `#${block.id}`,
    loading: 'eager',
    ...attributes,
  });
  await soon(() => part(element, 'value'));
  return element;
}

export const three = madeUp([24, 26, 28], '...');

/** What the Tab key would stop at now: what a closed disclosure holds is not rendered. */
export const tabStops = (element: Element): readonly HTMLElement[] =>
  all(element, 'a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"])').filter(
    (stop) => stop.checkVisibility(),
  );

/** Pieces of text that a reader sees, with the element that they stand in. */
export const seenTexts = (element: Element): readonly HTMLElement[] =>
  all(element, '.base *').filter(
    (node) =>
      node.checkVisibility() &&
      node.closest('.gone') === null &&
      [...node.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
      ),
  );

export const onTheWay = madeUp([10, 14, 18], '..p', {
  ...target(40),
  unit: share,
  direction: 'up',
});
export const classes = madeUp([1.2, 2.4, 2.9], '...', tension);
export const hidden = madeUp([null, null], 'ss');
/** Everything that a card can show, in each of its forms. */
export const cards: readonly (readonly [name: string, data: object])[] = [
  ['figure', three],
  ['target', onTheWay],
  ['class', classes],
  ['hidden figure', hidden],
];
export const sizes = ['compact', 'normal', 'large'];

/** A card of the real series. */
export const real = async (attributes: Record<string, string> = {}): Promise<HTMLElement> => {
  const element = await widget('tp-indicator', { src: MBO, ...attributes });
  await soon(() => part(element, 'value'));
  return element;
};
