import { html, nothing, type TemplateResult } from 'lit';
import { withoutSecret } from '../embed/frame-messages.js';
import type { Lang } from '../text/lang.js';
import { joined, plain, words } from '../text/phrase.js';
import type { Sheet } from '../text/sheet.js';
import { countText, paperText, sheetWords, type SheetPart } from '../text/sheet-words.js';
import { wholeText } from '../text/numbers.js';
import { sortedText } from '../text/table-text.js';
import { csvLink, type MadeFile } from './csv-link.js';
import { phrase } from './phrase.js';
import { AS_IN_FILE } from './sheet-order.js';
import { columnHead, legend, tableCell } from './table.js';
import type { Order } from './table-order.js';
import type { Widget } from './view.js';

/** So many rows stand in the page in full: a box that hides two of them would only be in the way. */
const IN_FULL = 24;

/** So many rows can be looked over at a glance: no field to search them. */
const AT_A_GLANCE = 20;

/** A row as it is shown. */
export interface ShownRow {
  readonly row: ReturnType<Sheet['row']>;
  readonly ruled: boolean;
}

export interface OpenTableState {
  readonly sheet: Sheet;
  readonly order: Order;
  readonly part: SheetPart;
  /** Rows per page. */
  readonly page: number;
  /** As it stands in the field. */
  readonly typed: string;
  readonly shown: readonly ShownRow[];
  /** What is on paper where that is more; else empty. */
  readonly printed: readonly ShownRow[];
  readonly files: readonly MadeFile[];
  readonly lang: Lang;
  readonly heading: string;
  readonly widget: Widget;
  readonly act: {
    readonly sort: (column: number) => void;
    readonly search: (typed: string) => void;
    readonly turn: (by: 1 | -1) => void;
  };
}

/** Field, table, pages, legend and downloads; the box of the table scrolls under its heads. */
export const openTableTemplate = (state: OpenTableState): TemplateResult => {
  const { sheet, order, part, shown, printed, files, lang, heading, widget, act } = state;
  const W = sheetWords(lang);
  const sorted =
    order.column === AS_IN_FILE
      ? words`${W.order}`
      : words`${sortedText(lang, plain(sheet.columns[order.column]?.head ?? []), order.down ? 'descending' : 'ascending')}.`;
  const onPaper = paperText(part, printed.length || shown.length, withoutSecret(location.href), lang);
  return html`${sheet.size > AT_A_GLANCE || part.typed ? searchField(state) : nothing}
    <div class=${`scroll open${shown.length > IN_FULL ? ' tall' : ''}`}>
      <table part="table" class=${sheet.columns.filter(({ kind }) => kind === 'number').length === 1 ? 'slim' : nothing}>
        <caption id="caption">
          <span>${phrase(sheet.caption)}</span>
          <span class=${onPaper.length > 0 ? 'screen' : nothing}>${phrase(joined([countText(part, lang), sorted]))}</span>
          ${onPaper.length > 0 ? html`<span class="paper">${phrase(joined([onPaper, sorted]))}</span>` : nothing}
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
    ${part.found === 0 && part.typed ? html`<p class="none" .textContent=${W.none(part.typed)}></p>` : nothing}
    ${part.found > state.page ? pages(state) : nothing} ${legend(sheet)}
    <p class="tiny details files">${files.map((file) => csvLink(file, widget, lang, heading))}</p>`;
};

const row = ({ row: { heads, cells }, ruled }: ShownRow): TemplateResult =>
  html`<tr part="table-row" class=${ruled ? 'cut' : nothing}>
    ${heads.map(
      (head) => html`<th scope="row" class="head" translate=${head.every(({ figure }) => figure) ? 'no' : nothing}>${phrase(head)}</th>`,
    )}
    ${cells.map((cell) => tableCell(cell, cell.cut))}
  </tr>`;

const searchField = ({ typed, lang, heading, act }: OpenTableState): TemplateResult => {
  const W = sheetWords(lang);
  return html`<div class="find" part="search">
    <label
      ><span .textContent=${W.search}></span><span class="gone" .textContent=${`: ${heading}`}></span>
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

/** Both stay where they are, so that a reader who presses one again and again never loses it. */
const pages = ({ part: { from, to, found }, page, lang, heading, act }: OpenTableState): TemplateResult => {
  const W = sheetWords(lang);
  const rest = Math.min(page, found - to);
  const name = (say: typeof W.next, rows: number): string => say(wholeText(rows || page, lang), rows === 1);
  return html`<p class="pages">
    ${button(name(W.previous, page), heading, from === 1, () => act.turn(-1))}
    ${button(name(W.next, rest), heading, rest === 0, () => act.turn(1))}
  </p>`;
};

const button = (text: string, heading: string, idle: boolean, press: () => void): TemplateResult =>
  html`<button type="button" part="button" aria-disabled=${idle ? 'true' : nothing} @click=${press}>
    <span .textContent=${text}></span><span class="gone" .textContent=${`: ${heading}`}></span>
  </button>`;
