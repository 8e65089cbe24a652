import { nothing, render } from 'lit';
import { type Cooperative, runSync } from '../../model/cooperative.js';
import { runSliced } from '../../data/run-sliced.js';
import { toPlainText } from '../../text/rich-text.js';
import type { TableModel } from './text/table-model.js';
import { countText, type TablePart } from './text/table-words.js';
import { sortedText } from '../../text/table-text.js';
import { foundRows } from './found-rows.js';
import { inFrames } from './in-frames.js';
import { onPrint } from '../core/page/on-print.js';
import { narrowLayout } from './narrow-layout.js';
import type { TableInput } from './table-form.js';
import { openTableTemplate, type ShownRow } from './open-table-template.js';
import { firstOrder, isRuledOff } from './model-order.js';
import { pageSize, visiblePart } from './table-page.js';
import { scrollStops } from '../core/table/scroll-stop.js';
import type { DataBoxes } from '../core/table/data-table.js';
import { fileLinks, tableFiles } from '../core/table/table-files.js';
import { type Order, nextOrder } from '../core/table/table-order.js';
import type { Widget } from '../core/view.js';
import { times } from '../../model/times.js';

/** Maximum number of printed rows: more would be a book, and the reader has the files. */
const MOST_ON_PAPER = 2000;
/** Cells that one task adds to the page. */
const CELLS_AT_ONCE = 150;
/** Pause in typing, in milliseconds, after which the number of matching rows is announced. */
const PAUSE = 500;

export interface OpenTable {
  /** Makes the table before it is shown, unless it is made already. */
  readonly prepare: (table: TableInput) => Cooperative<void>;
  /** Returns the same nodes each time: the table, and the links to its files. */
  readonly show: (table: TableInput) => DataBoxes;
}

/**
 * A table of any length that is always open: searched, sorted, and shown a page at a time, with its downloads. Call
 * once per element. Search text, order and page survive a refresh.
 */
export function openTable(widget: Widget): OpenTable {
  const box = document.createElement('div');
  box.className = 'data';
  const downloads = document.createElement('div');
  downloads.className = 'files';
  scrollStops(widget);
  let latest: TableInput | null = null;
  /** The inputs of `fullModel`. */
  let inputs: readonly unknown[] = [];
  let fullModel: TableModel | null = null;
  /** The shown form: `fullModel`, or its form for a narrow page. */
  let model: TableModel | null = null;
  const layout = narrowLayout(widget);
  let order: Order | null = null;
  let searchText = '';
  let first = 0;
  /** Indices of the matching rows, in order. */
  let matches: readonly number[] = [];
  let shownRows: ShownRow[] = [];
  let printedRows: readonly ShownRow[] = [];
  /** Whether the shown rows are outdated, because a search is running. */
  let searching = false;
  let stopSearch = (): void => undefined;
  let stopFilling = (): void => undefined;
  let stopPrint = (): void => undefined;
  let stopSize = (): void => undefined;
  let announceTimer: ReturnType<typeof setTimeout> | undefined;

  const files = tableFiles(widget, () => draw());

  const orderOf = (current: TableModel): Order => {
    if (order === null || order.column >= current.columns.length) order = firstOrder(current);
    return order;
  };

  const partOf = (current: TableModel): TablePart =>
    visiblePart(current, matches.length, searchText.trim(), first);

  const rowAt = (current: TableModel, index: number): ShownRow => {
    const row = matches[index] ?? 0;
    return {
      row: current.row(row),
      hasRuleAbove: isRuledOff(current, orderOf(current), row, matches[index - 1]),
    };
  };

  const draw = (): void => {
    // Otherwise outdated rows would appear under the new text.
    if (latest === null || model === null || searching) return;
    const { slices, lang, heading, said } = latest;
    const current = model;
    render(
      openTableTemplate({
        model: current,
        order: orderOf(current),
        part: partOf(current),
        page: pageSize(current),
        searchText: searchText,
        visibleRows: shownRows,
        printRows: printedRows,
        lang,
        heading,
        act: { sort, search, turn: turnPage },
      }),
      box,
    );
    const made = files.current();
    const request = { slices, widget, lang, heading, displayText: said };
    render(made.length === 0 ? nothing : fileLinks(made, request, undefined), downloads);
  };

  /** Searches and sorts the rows again, and shows those from index `from` on. */
  const refresh = (from: number): void => {
    stopSearch();
    stopFilling();
    searching = true;
    stopSearch = runSliced(searchRows(), () => {
      if (model === null) return;
      const page = pageSize(model);
      first = Math.min(from, Math.max(0, Math.floor((matches.length - 1) / page) * page));
      fillPage();
    });
  };

  function* searchRows(): Cooperative<void> {
    if (model === null || latest === null) return;
    matches = yield* foundRows(model, searchText.trim(), orderOf(model), latest.lang);
  }

  const fillPage = (): void => {
    if (model === null) return;
    const current = model;
    stopFilling();
    [shownRows, printedRows, searching] = [[], [], false];
    stopFilling = inFrames(
      Math.min(first + pageSize(current), matches.length) - first,
      Math.ceil(CELLS_AT_ONCE / current.columns.length),
      (from, to) => {
        shownRows = [...shownRows, ...times(to - from, (i) => rowAt(current, first + from + i))];
        draw();
      },
    );
  };

  /** Call before any row changes: scrolling forces a layout of the page. */
  const scrollToTop = (): void => {
    box.querySelector('.scroll')?.scrollTo(0, 0);
  };

  const sort = (column: number): void => {
    if (model === null || latest === null) return;
    order = nextOrder(orderOf(model), column);
    scrollToTop();
    refresh(0);
    widget.announce(
      sortedText(
        latest.lang,
        toPlainText(model.columns[column]?.head ?? []),
        order.descending ? 'descending' : 'ascending',
      ),
    );
  };

  const announceCount = (): void => {
    if (model !== null && latest !== null)
      widget.announce(toPlainText(countText(partOf(model), latest.lang)));
  };

  const search = (text: string): void => {
    searchText = text;
    scrollToTop();
    refresh(0);
    clearTimeout(announceTimer);
    announceTimer = setTimeout(announceCount, PAUSE);
  };

  const turnPage = (by: 1 | -1): void => {
    if (model === null) return;
    const to = Math.max(first === 0 ? -1 : 0, first + by * pageSize(model));
    if (to < 0 || to >= matches.length) return;
    first = to;
    scrollToTop();
    stopSearch();
    fillPage();
    announceCount();
  };

  const showPrintRows = (): void => {
    if (model === null || matches.length <= shownRows.length) return;
    const current = model;
    searching = false;
    printedRows = times(Math.min(matches.length, MOST_ON_PAPER), (i) => rowAt(current, i));
    draw();
  };

  const applyLayout = (): void => {
    if (fullModel === null || latest === null) return;
    model = layout.isNarrow() ? (latest.narrow?.(fullModel) ?? fullModel) : fullModel;
    refresh(first);
  };

  const resized = (): void => {
    // The other form has other columns.
    if (latest?.narrow !== undefined) order = null;
    applyLayout();
  };

  widget.addController({
    hostConnected: () => {
      stopPrint = onPrint(showPrintRows);
      stopSize = layout.watch(box, resized);
      if (latest === null) return;
      refresh(first);
      files.make(latest.slices, latest.lang);
    },
    hostDisconnected: () => {
      stopPrint();
      stopSize();
      stopSearch();
      stopFilling();
      clearTimeout(announceTimer);
      files.release();
    },
  });

  function* prepare(table: TableInput): Cooperative<void> {
    const newInputs = [...table.inputs, table.lang, table.heading];
    if (newInputs.some((value, i) => value !== inputs[i])) {
      // First of all: where it cannot be made, the next request must fail too.
      const newModel = yield* table.createModel();
      yield;
      [inputs, latest, fullModel] = [newInputs, table, newModel];
      layout.measure();
      files.release();
      applyLayout();
      yield;
    }
    files.make(table.slices, table.lang);
  }

  return {
    prepare,
    show: (table) => {
      runSync(prepare(table));
      return { table: box, downloads };
    },
  };
}
