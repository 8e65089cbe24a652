import { css, html, nothing, type TemplateResult } from 'lit';
import type { IndicatorText } from '../../text/indicator-text.js';

/** All classes side by side, the current one taller; the class bounds at the seams. */
export const classCells = ({
  nth,
  of,
  seams,
  names,
}: NonNullable<IndicatorText['band']>): readonly TemplateResult[] =>
  names.map(
    (_, i) =>
      html`<span
        class="cell k${1 + Math.round((i * 4) / Math.max(1, of - 1))} ${i + 1 === nth ? 'own' : ''}"
      >
        ${i === 0 ? nothing : html`<span class="seam figure" translate="no" .textContent=${seams[i - 1]?.label ?? ''}></span>`}
      </span>`,
  );

export const classStyles = css`
  .cells {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    align-items: end;
    gap: 2px;
  }
  .cell {
    position: relative;
    padding-bottom: 1.5em;
  }
  .cell::before {
    content: '';
    display: block;
    height: 12px;
    background: var(--_k);
    border: 1px solid var(--_border);
    box-sizing: border-box;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .own::before {
    height: 22px;
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }
  .seam {
    position: absolute;
    bottom: 0;
    inset-inline-start: -1px;
    transform: translateX(-50%);
  }
  .k1 {
    --_k: var(--_scale-1);
    --_stripe: 0px;
  }
  .k2 {
    --_k: var(--_scale-2);
    --_stripe: 0.75px;
  }
  .k3 {
    --_k: var(--_scale-3);
    --_stripe: 1.75px;
  }
  .k4 {
    --_k: var(--_scale-4);
    --_stripe: 3.25px;
  }
  .k5 {
    --_k: var(--_scale-5);
    --_stripe: 5px;
  }
  @container (max-width: 22rem) {
    .wordy .seam {
      display: none;
    }
    .wordy .cell {
      padding-bottom: 0.2em;
    }
  }
  /* Without colours, a higher class has broader stripes. */
  @media (forced-colors: active) {
    .cell::before {
      forced-color-adjust: none;
      background: repeating-linear-gradient(
        135deg,
        CanvasText 0 var(--_stripe),
        Canvas var(--_stripe) 7px
      );
    }
  }
`;
