import { fixture, html } from '@open-wc/testing';
import { drawn } from '../core/explorer/explorer-page.js';
import { demoFile, widget } from '../page.js';

export { everyEnd, oneCut } from '../../../stories/slope/tp-slope-figures.js';

/** Diplomas by province, as published. */
export const PROVINCES = demoFile('hbo-diploma-provincie');

/** A slope chart with its picture drawn. */
export async function slopeChart(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await widget('tp-slope', { src: PROVINCES, loading: 'eager', ...attributes });
  await drawn(element);
  return element;
}

/** The same of figures that stand in the page. */
export async function slopeChartOf(
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = await fixture<HTMLScriptElement>(
    html`<script type="application/json" id="sloping"></script>`,
  );
  block.textContent = JSON.stringify(figures);
  return slopeChart({ src: '#sloping', ...attributes });
}
