import { css, html, type TemplateResult } from 'lit';
import type { SortText } from './text/compare-text.js';
import type { SortName } from '../../text/compare-words.js';

/** Renders a native select for the order of the rows. */
export const sortControl = (
  text: SortText,
  current: SortName,
  choose: (order: SortName) => void,
): TemplateResult =>
  html`<label class="series sort-by"
    ><span .textContent=${text.label}></span
    ><select
      aria-label=${text.name}
      @change=${({ currentTarget }: Event) => {
        const chosen = text.orders[(currentTarget as HTMLSelectElement).selectedIndex];
        if (chosen !== undefined) choose(chosen.name);
      }}
    >
      ${text.orders.map(({ name, label }) => html`<option .selected=${name === current} .textContent=${label}></option>`)}
    </select></label
  >`;

export const sortStyles = css`
  .sort-by {
    margin-top: 0.75rem;
    font-size: max(0.875rem, 13px);
    justify-content: start;
  }
  :host([hide~='controls']) .sort-by {
    display: none;
  }
  @media print {
    .sort-by {
      display: none;
    }
  }
`;
