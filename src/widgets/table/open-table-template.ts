import { html, nothing, type TemplateResult } from 'lit';
import { withoutSecret } from '../../embed/frame/frame-messages.js';
import type { Lang } from '../../text/lang.js';
import { joined, toPlainText, rich } from '../../text/rich-text.js';
import type { TableModel } from './text/table-model.js';
import { countText, paperText, tableWords, type TablePart } from './text/table-words.js';
import { integerText } from '../../text/numbers.js';
import { sortedText } from '../../text/table-text.js';
import { richText } from '../core/rich-text-template.js';
import { AS_IN_FILE } from './model-order.js';
import { columnHead, legend, tableCell } from '../core/table/table.js';
import type { Order } from '../core/table/table-order.js';

/** Up to this many rows are shown without a scrolling box: a box that hides two of them would only be in the way. */
const IN_FULL = 24;

/** Up to this many rows can be surveyed at a glance: there is no search field. */
const AT_A_GLANCE = 20;

/** A row in the page, and whether a rule separates it from the row above. */
export interface ShownRow {
  readonly row: ReturnType<TableModel['row']>;
  readonly hasRuleAbove: boolean;
}

export interface OpenTableState {
  readonly model: TableModel;
  readonly order: Order;
  readonly part: TablePart;
  /** Rows per page. */
  readonly page: number;
  /** The text in the search field. */
  readonly searchText: string;
  readonly visibleRows: readonly ShownRow[];
  /** The rows to print where they are more than the visible ones; else empty. */
  readonly printRows: readonly ShownRow[];
  readonly lang: Lang;
  readonly heading: string;
  readonly act: {
    readonly sort: (column: number) => void;
    readonly search: (typed: string) => void;
    readonly turn: (by: 1 | -1) => void;
  };
}

/** Search field, table, page buttons and legend; the box of the table scrolls under its column heads. */
export const openTableTemplate = (state: OpenTableState): TemplateResult => {
  const { model: sheet, order, part, visibleRows: shown, printRows: printed, lang, act } = state;
  const W = tableWords(lang);
  const sorted =
    order.column === AS_IN_FILE
      ? rich`${W.order}`
      : rich`${sortedText(lang, toPlainText(sheet.columns[order.column]?.head ?? []), order.descending ? 'descending' : 'ascending')}.`;
  const onPaper = paperText(
    part,
    printed.length || shown.length,
    withoutSecret(location.href),
    lang,
  );
  return html`${sheet.size > AT_A_GLANCE || part.searchText ? searchField(state) : nothing}
    <div class=${`scroll open${shown.length > IN_FULL ? ' tall' : ''}`}>
      <table
        part="table"
        class=${sheet.columns.filter(({ kind }) => kind === 'number').length === 1 ? 'slim' : nothing}
      >
        <caption id="caption">
          <span>${richText(sheet.caption)}</span>
          <span class=${onPaper.length > 0 ? 'screen' : nothing}
            >${richText(joined([countText(part, lang), sorted]))}</span
          >
          ${onPaper.length > 0 ? html`<span class="paper">${richText(joined([onPaper, sorted]))}</span>` : nothing}
        </caption>
        <thead part="table-head">
          <tr>
            ${sheet.columns.map((column, i) => columnHead(column, i, column.kind + (column.cut ? ' after-cut' : ''), order, act.sort, column.widest))}
          </tr>
        </thead>
        <tbody class=${printed.length > 0 ? 'screen' : nothing}>
          ${shown.map(row)}
        </tbody>
        ${
          printed.length === 0
            ? nothing
            : html`<tbody class="paper-rows">
                ${printed.map(row)}
              </tbody>`
        }
      </table>
    </div>
    ${part.found === 0 && part.searchText ? html`<p class="none" .textContent=${W.none(part.searchText)}></p>` : nothing}
    ${part.found > state.page ? pages(state) : nothing} ${legend(sheet)}`;
};

const row = ({ row: { heads, cells }, hasRuleAbove: ruled }: ShownRow): TemplateResult =>
  html`<tr part="table-row" class=${ruled ? 'cut' : nothing}>
    ${heads.map(
      (head) =>
        html`<th
          scope="row"
          class="head"
          translate=${head.every(({ figure }) => figure) ? 'no' : nothing}
        >
          ${richText(head)}
        </th>`,
    )}
    ${cells.map((cell) => tableCell(cell, cell.cut))}
  </tr>`;

const searchField = ({ searchText: typed, lang, heading, act }: OpenTableState): TemplateResult => {
  const W = tableWords(lang);
  return html`<div class="find" part="search">
    <label
      ><span .textContent=${W.search}></span
      ><span class="gone" .textContent=${`: ${heading}`}></span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${typed}
        @input=${({ target }: Event) => act.search((target as HTMLInputElement).value)}
    /></label>
    ${typed ? button(W.showAll, heading, false, () => act.search('')) : nothing}
  </div>`;
};

/** Both buttons stay in place, so that a reader who presses one repeatedly never loses it. */
const pages = ({
  part: { from, to, found },
  page,
  lang,
  heading,
  act,
}: OpenTableState): TemplateResult => {
  const W = tableWords(lang);
  const remaining = Math.min(page, found - to);
  const name = (labelOf: typeof W.next, rows: number): string =>
    labelOf(integerText(rows || page, lang), rows === 1);
  return html`<p class="pages">
    ${button(name(W.previous, page), heading, from === 1, () => act.turn(-1))}
    ${button(name(W.next, remaining), heading, remaining === 0, () => act.turn(1))}
  </p>`;
};

const button = (
  text: string,
  heading: string,
  disabled: boolean,
  onPress: () => void,
): TemplateResult =>
  html`<button
    type="button"
    part="button"
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${onPress}
  >
    <span .textContent=${text}></span><span class="gone" .textContent=${`: ${heading}`}></span>
  </button>`;
