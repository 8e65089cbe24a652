import { html, type TemplateResult } from 'lit';

/** A piece of the line of a series, for beside its name. */
export const lineSwatch = (series: number): TemplateResult =>
  html`<svg class="swatch" width="22" height="12" focusable="false">
    <path
      d="M0 6H22"
      stroke="var(--_series-${series + 1},var(--_context))"
      stroke-width="3"
      stroke-dasharray="var(--_dash-series-${series + 1},none)"
    ></path>
  </svg>`;
