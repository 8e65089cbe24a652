import { html, nothing, render } from 'lit';
import { Problem } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { joined, plain } from '../text/phrase.js';
import { problemText } from '../text/problem-text.js';
import { rowsText } from '../text/rows-text.js';
import { stateText } from '../text/state-text.js';
import { sortedText, type TableText } from '../text/table-text.js';
import { messageOf } from './as-problem.js';
import { loadPart, type Parts } from './load-parts.js';
import { ownTurn } from './own-turn.js';
import { phrase } from './phrase.js';
import { fileOrder, inOrder, pressed, type Order } from './table-order.js';
import type { TableFiles } from './table-files.js';
import { sortableTable } from './table.js';
import type { Widget } from './view.js';

/** A browser is long at work on more: see `rowsText`. */
const MOST_ROWS = 2000;

export interface Tabled {
  /** What `text` is made of: nothing is done where nothing of it has changed. */
  readonly on: readonly unknown[];
  readonly text: () => TableText;
  /** Whose figures go out as CSV, one after the other. */
  readonly slices: readonly Slice[];
  readonly lang: Lang;
  /** What stands above the widget. */
  readonly heading: string;
  /** Whether it is unfolded. */
  readonly open?: boolean;
  /** What it stands in the order of, until a reader sorts it; default that of the file. */
  readonly order?: Order;
}

export interface DataTable {
  /** The same node each time. */
  readonly render: (table: Tabled) => HTMLElement;
}

/**
 * The table of a widget with its downloads, behind a native disclosure. Call once per element. It renders by
 * itself, so that a chart that moves costs the table nothing; order and disclosure stay as the reader left them.
 */
export function dataTable(widget: Widget): DataTable {
  const box = document.createElement('div');
  box.className = 'data';
  let asked: Tabled | null = null;
  let text: TableText | null = null;
  let chosen: Order | null = null;
  /** What makes the files, once the table has come in sight; null before, and where it cannot be had. */
  let csv: Parts['csv'] | null = null;
  let asking = false;
  let blocked: Problem | null = null;
  /** Of many figures they are made with rests. */
  let files: TableFiles | null = null;

  const draw = (): void => {
    if (asked === null) return;
    const { lang, heading, open = false } = asked;
    const table = (text ??= asked.text());
    if (chosen !== null && chosen.column >= table.columns.length) chosen = null;
    const order = chosen ?? asked.order ?? fileOrder;
    const made = files?.made() ?? [];
    const told = (to: Order): string => sortedText(lang, plain(table.columns[to.column]?.head ?? []), to.down ? 'descending' : 'ascending');
    const sort = (column: number): void => {
      chosen = pressed(order, column);
      draw();
      widget.say(told(chosen));
    };
    const rows = inOrder(table.rows, order, lang).slice(0, MOST_ROWS);
    const caption = joined([table.caption, rowsText(rows.length, table.rows.length, lang)]);
    const content = html`${sortableTable({ ...table, caption }, rows, order, sort)}
    ${blocked === null ? nothing : html`<p part="error" class="tiny files">${phrase(problemText(blocked, lang, widget.localName, false).visitor)}</p>`}
    ${made.length === 0 ? nothing : html`<p class="tiny details files">${made.map((file) => csv?.csvLink(file, widget, lang, heading))}</p>`}`;
    render(
      html`<details ?open=${open}>
        <summary .textContent=${stateText(lang).table(heading)}></summary>
        ${content}
      </details>`,
      box,
    );
  };

  /** The files are made when the table has come in sight, which may stand behind another disclosure too. */
  const look = (): void => {
    if (
      csv !== null ||
      asking ||
      !box.isConnected ||
      box.closest('details:not([open])') !== null ||
      box.querySelector('details[open]') === null
    )
      return;
    asking = true;
    void loadPart('csv')
      .then(
        (part) => {
          csv = part;
          files = part.tableFiles(widget, draw);
          blocked = null;
        },
        (reason: unknown) => {
          blocked = new Problem('files-blocked', { pointer: 'csv', found: messageOf(reason) });
          widget.report(blocked);
        },
      )
      .finally(() => {
        asking = false;
        update();
      });
  };

  const update = (): void => {
    draw();
    if (asked !== null) files?.make(asked.slices, asked.lang);
  };

  // It does not bubble, but it is met on its way down.
  widget.shadowRoot?.addEventListener('toggle', look, true);
  widget.addController({ hostConnected: () => csv !== null && update(), hostDisconnected: () => files?.drop() });
  return {
    render: (now) => {
      const before = asked === null ? null : [...asked.on, asked.lang, asked.heading, asked.open];
      asked = now;
      if ([...now.on, now.lang, now.heading, now.open].some((value, i) => value !== before?.[i])) {
        text = null;
        files?.drop();
        update();
      }
      // Unfolded before it stood in the page, it has told nobody.
      if (now.open === true) void ownTurn().then(look);
      return box;
    },
  };
}
