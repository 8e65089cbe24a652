import { nothing, svg, type TemplateResult } from 'lit';
import type { Status } from '../../model/dataset.js';

/**
 * The symbol of a missing number, the same as in the line chart: hatching for suppressed, a cross for confidential,
 * dots for unpublished, one dot for missing. An impossible value has none.
 */
export const missingSign = (status: Status): TemplateResult | typeof nothing => {
  const d = SIGNS[status];
  if (d === undefined) return nothing;
  return svg`<svg class="sign" viewBox="0 0 22 30" aria-hidden="true" focusable="false">
    <path d="M1 1H21V29H1Z" fill="none" stroke="var(--_missing)" stroke-width="1.25"></path>
    <path d=${d} fill="none" stroke="var(--_missing)" stroke-width=${d.endsWith('.1') ? 3.5 : 1.75} stroke-linecap=${status === 'suppressed' ? 'butt' : 'round'}></path>
  </svg>`;
};

const SIGNS: Readonly<Partial<Record<Status, string>>> = {
  suppressed: 'M1 9L9 1M1 17L17 1M1 25L21 5M5 29L21 13M13 29L21 21',
  confidential: 'M5 9L17 21M17 9L5 21',
  unpublished: 'M5 15h.1M11 15h.1M17 15h.1',
  missing: 'M11 15h.1',
};
