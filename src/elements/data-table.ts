import { html, nothing, render } from 'lit';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { joined, plain, words } from '../text/phrase.js';
import { rowsText } from '../text/rows-text.js';
import { stateText } from '../text/state-text.js';
import { sortedText, tableText } from '../text/table-text.js';
import { csvLink, makeFiles, type MadeFile } from './csv-link.js';
import { fileOrder, inOrder, pressed, type Order } from './table-order.js';
import { sortableTable } from './table.js';
import type { Widget } from './view.js';

/** A browser is long at work on more: see `rowsText`. */
const MOST_ROWS = 2000;

export interface DataTable {
  /** The same node each time; nothing is done where nothing has changed. `heading` stands above the widget, `open` unfolds the table. */
  readonly render: (slice: Slice, lang: Lang, heading: string, open?: boolean) => HTMLElement;
}

/**
 * The table of a widget with its downloads: behind a native disclosure, or in sight from the start with `folds` false. Call once per
 * element. It renders by itself, so that a chart that moves costs the table nothing; order and disclosure stay as the reader left them.
 */
export function dataTable(widget: Widget, folds = true): DataTable {
  const box = document.createElement('div');
  box.className = 'data';
  let asked: readonly [slice: Slice, lang: Lang, heading: string, open: boolean] | null = null;
  let order: Order = fileOrder;
  let seen = !folds;
  let files: readonly MadeFile[] = [];

  const draw = (): void => {
    if (asked === null) return;
    const [slice, lang, heading, open] = asked;
    const text = tableText(slice, lang, heading);
    if (order.column >= text.columns.length) order = fileOrder;
    if (seen && widget.isConnected && files.length === 0) files = makeFiles(slice, lang);
    const told = (to: Order): string => sortedText(lang, plain(text.columns[to.column]?.head ?? []), to.down ? 'descending' : 'ascending');
    const sort = (column: number): void => {
      order = pressed(order, column);
      draw();
      widget.say(told(order));
    };
    const rows = inOrder(text.rows, order, lang).slice(0, MOST_ROWS);
    const count = folds && rows.length === text.rows.length ? [] : rowsText(rows.length, text.rows.length, lang);
    const caption = joined([text.caption, count, folds ? [] : words`${told(order)}.`]);
    const content = html`${sortableTable({ ...text, caption }, rows, order, sort)}
    ${files.length === 0 ? nothing : html`<p class="tiny details files">${files.map((file) => csvLink(file, widget, lang, heading))}</p>`}`;
    render(
      folds
        ? html`<details ?open=${open}>
            <summary .textContent=${stateText(lang).table(heading)}></summary>
            ${content}
          </details>`
        : content,
      box,
    );
  };

  /** The files are made when the table has come in sight, which may stand behind another disclosure too. */
  const look = (): void => {
    if (seen || box.closest('details:not([open])') !== null || box.querySelector('details[open]') === null) return;
    seen = true;
    draw();
  };

  const drop = (): void => {
    for (const { url } of files) URL.revokeObjectURL(url);
    files = [];
  };

  // It does not bubble, but it is met on its way down.
  widget.shadowRoot?.addEventListener('toggle', look, true);
  widget.addController({ hostConnected: () => seen && draw(), hostDisconnected: drop });
  return {
    render: (slice, lang, heading, open = false) => {
      const now = [slice, lang, heading, open] as const;
      if (asked === null || now.some((value, i) => value !== asked?.[i])) {
        asked = now;
        drop();
        draw();
      }
      return box;
    },
  };
}
