import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Column, TableText } from '../text/table-text.js';
import { phrase } from './phrase.js';
import type { inOrder, Order } from './table-order.js';

type Rows = ReturnType<typeof inOrder>;

/**
 * A native table: caption, column heads that sort, a row head per period. Symbols are drawn for the eye and said in words. `rows`: those
 * of `text` in `order`; `sort` is called with the column whose head is pressed.
 */
export const sortableTable = (text: TableText, rows: Rows, order: Order, sort: (column: number) => void): TemplateResult => html`
  <div class="scroll">
    <table part="table">
      <caption id="caption">
        <span>${phrase(text.caption)}</span>
      </caption>
      <thead part="table-head">
        <tr>
          ${text.columns.map((column, i) => columnHead(column, i, headKind(text, i), order, sort))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ row, rule }) =>
            html`<tr part="table-row" class=${rule ? 'cut' : nothing}>
              <th scope="row" translate=${row.sort === null ? nothing : 'no'} .textContent=${row.head}></th>
              ${row.cells.map((cell) => tableCell(cell))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
  ${legend(text)}
`;

/** What the signs of a table mean. */
export const legend = ({ legend }: Pick<TableText, 'legend'>): TemplateResult | typeof nothing =>
  legend.length === 0
    ? nothing
    : html`<p class="tiny legend">
        ${legend.map(({ symbol, text: meaning }) => html`<span class="keep"><b translate="no" .textContent=${symbol}></b> <span .textContent=${meaning}></span></span> `)}
      </p>`;

const headKind = ({ rows }: TableText, index: number): string =>
  index === 0 ? '' : rows[0]?.cells[index - 1]?.kind === 'word' ? 'word' : 'number';

/**
 * What a column is called is heard with every cell of it, so that what its button does is a description and not part of the name.
 * `aria-labelledby` on the head would keep screen readers from reading the button.
 */
export const columnHead = (
  column: Column,
  index: number,
  kind: string,
  order: Order,
  sort: (column: number) => void,
  widest: string | null = null,
): TemplateResult => {
  const sorted = order.column === index;
  return html`<th
    scope="col"
    class=${kind}
    data-widest=${widest ?? nothing}
    aria-sort=${sorted ? (order.down ? 'descending' : 'ascending') : nothing}
  >
    <button type="button" class="sort" aria-description=${column.description} @click=${() => sort(index)}>
      <span>${phrase(column.head)}</span>
    </button>
  </th>`;
};

/** In an empty cell the words stand instead of the symbol, behind a number they follow it. */
export const tableCell = ({ text, spoken, kind, mark }: Cell, cut = false): TemplateResult =>
  html`<td part="table-cell" class="${kind}${cut ? ' after-cut' : ''}">
    <span translate=${kind === 'word' ? nothing : 'no'} aria-hidden=${kind === 'missing' ? 'true' : nothing} .textContent=${text}></span
    >${mark === null ? nothing : html`<span class="mark" aria-hidden="true" .textContent=${mark}></span>`}${
      spoken === null ? nothing : html`<span class="gone" .textContent=${` ${spoken}`}></span>`
    }
  </td>`;
