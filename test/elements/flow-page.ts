import { fixture, html } from '@open-wc/testing';
import { drawn } from './explorer-page.js';
import { widget } from './page.js';

export { odd, pupils, share, ways } from '../../stories/tp-flow-figures.js';

/** Progression of boys and girls with a nature profile, as published. */
export const PROGRESSION = new URL('../../demo/monitor/doorstroom-nprofiel-geslacht.json', import.meta.url).href;

/** A flow chart with its picture drawn. */
export async function flowChart(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-flow', { src: PROGRESSION, loading: 'eager', ...attributes });
  await drawn(element);
  return element;
}

/** The same of figures that stand in the page. */
export async function flowChartOf(figures: object, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const block = await fixture<HTMLScriptElement>(html`<script type="application/json" id="flowing"></script>`);
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
  const found = [...(element.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [])].find((one) => one.textContent === text);
  if (found === undefined) throw new Error(`the picture does not show “${text}”`);
  return found;
};
