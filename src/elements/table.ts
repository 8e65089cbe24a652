import { css, html, nothing, type TemplateResult } from 'lit';
import type { Cell, TableText } from '../text/table-text.js';
import { phrase } from './phrase.js';

/** The slice as a native table: caption, column heads, a row head per period. Symbols are drawn for the eye and said in words. */
export const table = (text: TableText): TemplateResult => html`
  <div class="scroll">
    <table part="table">
      <caption id="caption">
        <span>${phrase(text.caption)}</span>
      </caption>
      <thead>
        <tr>
          ${text.columns.map((column, i) => html`<th scope="col" class=${text.rows[0]?.cells[i - 1]?.kind ?? ''}>${phrase(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${text.rows.map(
          (row) =>
            html`<tr class=${row.cutBefore ? 'cut' : nothing}>
              <th scope="row" translate="no" .textContent=${row.head}></th>
              ${row.cells.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
  ${
    text.legend.length === 0
      ? nothing
      : html`<p class="tiny">
          ${text.legend.map(({ symbol, text: meaning }) => html`<span class="keep"><b translate="no" .textContent=${symbol}></b> <span .textContent=${meaning}></span></span> `)}
        </p>`
  }
`;

/** In an empty cell the words stand instead of the symbol, behind a number they follow it. */
const cell = ({ text, spoken, kind, mark }: Cell): TemplateResult =>
  html`<td class=${kind}>
    <span translate=${kind === 'word' ? nothing : 'no'} aria-hidden=${kind === 'missing' ? 'true' : nothing} .textContent=${text}></span
    >${mark === null ? nothing : html`<span class="mark" aria-hidden="true" .textContent=${mark}></span>`}${
      spoken === null ? nothing : html`<span class="gone" .textContent=${` ${spoken}`}></span>`
    }
  </td>`;

export const tableStyles = css`
  details {
    margin-top: 1rem;
    border-block: 1px solid var(--_rule);
  }
  summary {
    min-height: 2.75rem;
    padding-block: 0.65rem;
    font-size: max(0.875rem, 13px);
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
    margin-bottom: 0.75rem;
  }
  table {
    border-collapse: collapse;
    font-size: max(0.875rem, 13px);
    min-width: 100%;
  }
  caption {
    text-align: start;
    font-size: max(0.8125rem, 12px);
    color: var(--_text-muted);
    padding-bottom: 0.5rem;
  }
  caption > span {
    display: block;
    position: sticky;
    left: 0;
    max-width: min(38rem, 100cqi);
  }
  th,
  td {
    hyphens: manual;
  }
  th,
  td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    text-align: end;
    border-bottom: 1px solid var(--_rule);
    font-weight: 400;
    position: relative;
  }
  th:first-child {
    text-align: start;
  }
  .word {
    text-align: start;
    padding-inline-start: 0.75rem;
  }
  thead th {
    font-weight: 700;
    vertical-align: bottom;
  }
  tr.cut > * {
    border-top: 2px solid var(--_text);
  }
  .mark {
    position: absolute;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
