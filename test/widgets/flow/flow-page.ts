import { fixture, html } from '@open-wc/testing';
import { drawn } from '../core/explorer/explorer-page.js';
import { widget } from '../page.js';

export { odd, pupils, share, ways } from '../../../stories/flow/tp-flow-figures.js';

/** Progression of boys and girls with a nature profile, as published. */
export const PROGRESSION = new URL(
  '../../../demo/monitor/doorstroom-nprofiel-geslacht.json',
  import.meta.url,
).href;

/** A flow chart with its picture drawn. */
export async function flowChart(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-flow', { src: PROGRESSION, loading: 'eager', ...attributes });
  await drawn(element);
  return element;
}

/** The same of figures that stand in the page. */
export async function flowChartOf(
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = await fixture<HTMLScriptElement>(
    html`<script type="application/json" id="flowing"></script>`,
  );
  block.textContent = JSON.stringify(figures);
  return flowChart({ src: '#flowing', ...attributes });
}

/** The middle of what is drawn of a share, or of its number, in CSS pixels of the page. */
export const middleOf = (node: Element): [x: number, y: number] => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Texts in the picture that are exactly this. */
export const label = (element: Element, text: string): Element => {
  const found = [...(element.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [])].find(
    (one) => one.textContent === text,
  );
  if (found === undefined) throw new Error(`the picture does not show “${text}”`);
  return found;
};

/**
 * The texts in the picture that together are exactly this, which the picture breaks into lines where its letter asks
 * for it.
 */
export const brokenLabel = (element: Element, text: string): readonly Element[] => {
  const all = [...(element.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [])];
  for (const [from] of all.entries())
    for (let to = from + 1; to <= all.length; to++) {
      const found = all.slice(from, to);
      const joined = found.map((one) => one.textContent).join(' ');
      if (joined === text) return found;
      if (!text.startsWith(joined)) break;
    }
  throw new Error(`the picture does not show “${text}”, however it is broken`);
};
