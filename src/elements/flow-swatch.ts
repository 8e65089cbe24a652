import { html, type TemplateResult } from 'lit';

/** A piece of the band of a destination, for beside its share. */
export const flowSwatch = (way: number): TemplateResult =>
  html`<svg class="swatch" width="22" height="12" focusable="false">
    <rect
      x="1"
      y="1"
      width="20"
      height="10"
      fill="var(--_series-${way + 1},var(--_context))"
      fill-opacity="0.3"
      stroke="var(--_series-${way + 1},var(--_context))"
      stroke-width="1.5"
    ></rect>
  </svg>`;
