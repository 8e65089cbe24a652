import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../../../text/cell-text.js';
import type { Column, TableText } from '../../../text/table-text.js';
import { richText } from '../rich-text-template.js';
import type { sortRows, Order } from './table-order.js';

type Rows = ReturnType<typeof sortRows>;

/**
 * A native table: caption, sortable column heads, a row head per period. Symbols are visible only; screen readers get
 * words. `rows`: the rows of `text` in `order`; `sort` is called with the column whose head is pressed.
 */
export const sortableTable = (
  text: TableText,
  rows: Rows,
  order: Order,
  sort: (column: number) => void,
): TemplateResult => html`
  <div class="scroll">
    <table part="table">
      <caption id="caption">
        <span>${richText(text.caption)}</span>
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
              <th
                scope="row"
                translate=${row.sort === null ? nothing : 'no'}
                .textContent=${row.head}
              ></th>
              ${row.cells.map((cell) => tableCell(cell))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
  ${legend(text)}
`;

/** The meaning of the symbols in a table. */
export const legend = ({ legend }: Pick<TableText, 'legend'>): TemplateResult | typeof nothing =>
  legend.length === 0
    ? nothing
    : html`<p class="tiny legend">
        ${legend.map(({ symbol, text: meaning }) => html`<span class="keep"><b translate="no" .textContent=${symbol}></b> <span .textContent=${meaning}></span></span> `)}
      </p>`;

const headKind = ({ rows }: TableText, index: number): string =>
  index === 0 ? '' : rows[0]?.cells[index - 1]?.kind === 'word' ? 'word' : 'number';

/**
 * Screen readers repeat the name of a column with each of its cells, so the effect of its button is a description and
 * not part of the name. `aria-labelledby` on the head would keep them from reading the button.
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
    aria-sort=${sorted ? (order.descending ? 'descending' : 'ascending') : nothing}
  >
    <button
      type="button"
      class="sort"
      aria-description=${column.description}
      @click=${() => sort(index)}
    >
      <span>${richText(column.head)}</span>
    </button>
  </th>`;
};

/** In an empty cell the words replace the symbol; after a number they follow it. */
export const tableCell = ({ text, spoken, kind, mark }: Cell, cut = false): TemplateResult =>
  html`<td part="table-cell" class="${kind}${cut ? ' after-cut' : ''}">
    <span
      translate=${kind === 'word' ? nothing : 'no'}
      aria-hidden=${kind === 'missing' ? 'true' : nothing}
      .textContent=${text}
    ></span
    >${mark === null ? nothing : html`<span class="mark" aria-hidden="true" .textContent=${mark}></span>`}${
      spoken === null ? nothing : html`<span class="gone" .textContent=${` ${spoken}`}></span>`
    }
  </td>`;
