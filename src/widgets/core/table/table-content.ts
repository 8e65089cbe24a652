import { html, nothing, type TemplateResult } from 'lit';
import { Problem } from '../../../model/problem.js';
import { joined, toPlainText } from '../../../text/rich-text.js';
import { problemText } from '../../../text/problem-text.js';
import { rowsText } from '../../../text/rows-text.js';
import { sortedText, tableText, type TableText } from '../../../text/table-text.js';
import { messageOf } from '../problems/as-problem.js';
import { lazy } from '../load/lazy.js';
import { richText } from '../rich-text-template.js';
import { scrollStops } from './scroll-stop.js';
import { fileOrder, sortRows, nextOrder, type Order } from './table-order.js';
import type { TableFiles } from './table-files.js';
import type { DataTableInput } from './data-table-input.js';
import { sortableTable } from './table.js';
import type { Widget } from '../view.js';

/** The code that makes the files is loaded when a table is opened: most never are. */
const loadFiles = lazy('csv', () => import('./table-files.js'));

/** More rows take a browser too long: see `rowsText`. */
const MOST_ROWS = 2000;

export interface TableContent {
  readonly table: (latest: DataTableInput) => TemplateResult;
  readonly downloads: (latest: DataTableInput) => TemplateResult;
  /** Call after a render: handles what depends on the connected elements. */
  readonly afterRender: () => void;
  /** The request has changed: text and files are made again. */
  readonly invalidate: () => void;
}

/**
 * The table of a widget, which a reader can sort, and its downloads, in `box`. `draw` renders them again.
 */
export function tableContent(widget: Widget, box: HTMLElement, draw: () => void): TableContent {
  let latest: DataTableInput | null = null;
  let text: TableText | null = null;
  let chosenOrder: Order | null = null;
  /** The module that makes the files, once the downloads were visible; null before, and where it cannot be loaded. */
  let filesModule: Awaited<ReturnType<typeof loadFiles>> | null = null;
  let loading = false;
  let loadProblem: Problem | null = null;
  /** Large files are made in slices, with pauses for the page. */
  let files: TableFiles | null = null;

  const table = (current: DataTableInput): TemplateResult => {
    latest = current;
    const { lang, order: defaultOrder = fileOrder } = current;
    const shown = (text ??= current.text(tableText));
    if (chosenOrder !== null && chosenOrder.column >= shown.columns.length) chosenOrder = null;
    const order = chosenOrder ?? defaultOrder;
    const announcement = (sortOrder: Order): string =>
      sortedText(
        lang,
        toPlainText(shown.columns[sortOrder.column]?.head ?? []),
        sortOrder.descending ? 'descending' : 'ascending',
      );
    const sort = (column: number): void => {
      chosenOrder = nextOrder(order, column);
      draw();
      widget.announce(announcement(chosenOrder));
    };
    const rows = sortRows(shown.rows, order, lang).slice(0, MOST_ROWS);
    const caption = joined([shown.caption, rowsText(rows.length, shown.rows.length, lang)]);
    return sortableTable({ ...shown, caption }, rows, order, sort);
  };

  const downloads = ({ slices, lang, heading, said, pictures }: DataTableInput): TemplateResult => {
    const made = files?.current() ?? [];
    return html`${loadProblem === null ? nothing : html`<p part="error" class="tiny files">${richText(problemText(loadProblem, lang, widget.localName, false).visitor)}</p>`}
    ${
      filesModule === null || made.length === 0
        ? (pictures ?? nothing)
        : html`<div class="files">
            ${filesModule.fileLinks(made, { slices, widget, lang, heading, displayText: said }, pictures)}
          </div>`
    }`;
  };

  /** Makes the files once the panel is open: with its table a reader has decided to look further. */
  const loadWhenVisible = (): void => {
    if (filesModule !== null || loading || box.closest('.panel:not([hidden])') === null) return;
    loading = true;
    void loadFiles()
      .then(
        (loadedModule) => {
          filesModule = loadedModule;
          files = loadedModule.tableFiles(widget, draw);
          loadProblem = null;
        },
        (reason: unknown) => {
          loadProblem = new Problem('files-blocked', { pointer: 'csv', found: messageOf(reason) });
          widget.report(loadProblem);
        },
      )
      .finally(() => {
        loading = false;
        update();
      });
  };

  const update = (): void => {
    draw();
    if (latest !== null) files?.make(latest.slices, latest.lang);
  };

  const updateScrollStops = scrollStops(widget);
  widget.addController({
    hostConnected: () => filesModule !== null && update(),
    hostDisconnected: () => files?.release(),
  });
  return {
    table,
    downloads,
    afterRender: () => {
      updateScrollStops();
      loadWhenVisible();
    },
    invalidate: () => {
      text = null;
      files?.release();
      update();
    },
  };
}
