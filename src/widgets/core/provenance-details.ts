import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../text/lang.js';
import { provenanceTitle } from '../../text/provenance-title.js';

/**
 * The native disclosure with the provenance of one figure. `heading` is that of the widget. `rows`: see
 * `provenanceRows`; nothing until they are loaded. `choice`: controls that choose the figure, for a view of many.
 * `more`: further content of the same disclosure. `toggled` runs when it opens or closes.
 */
export const provenanceDetails = (
  lang: Lang,
  heading: string,
  rows: TemplateResult | typeof nothing,
  choice: TemplateResult | typeof nothing = nothing,
  more: Node | typeof nothing = nothing,
  toggled: (() => void) | typeof nothing = nothing,
): TemplateResult =>
  html`<details class="why" @toggle=${toggled}>
    <summary>
      <span .textContent=${provenanceTitle(lang)}></span
      ><span class="gone" .textContent=${` ${heading}`}></span>
    </summary>
    ${choice} ${rows} ${more}
  </details>`;
