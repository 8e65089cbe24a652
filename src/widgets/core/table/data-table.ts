import { html, render, type TemplateResult } from 'lit';
import { memoLast } from '../memo-last.js';
import { nextTask } from '../page/scheduler.js';
import type { LazyPanel } from '../panel/lazy-panel.js';
import type { TableContent } from './table-content.js';
import type { DataTableInput } from './data-table-input.js';
import type { Widget } from '../view.js';

/** The sections of the panel that hold the figures themselves: the same nodes each time. */
export interface DataBoxes {
  readonly table: HTMLElement;
  readonly downloads: HTMLElement;
}

export interface DataTable {
  readonly render: (table: DataTableInput) => DataBoxes;
  /** Call after each render: the files are made once their section is open. */
  readonly afterRender: () => void;
}

/**
 * The table of a widget, and its downloads. Call once per element. It renders on its own, so that a change of the chart
 * does not re-render the table, and the sort order stays as the reader left it. Its content is loaded with the panel.
 */
export function dataTable(widget: Widget, panelSlot: LazyPanel): DataTable {
  const boxes: DataBoxes = { table: box('data'), downloads: box('downloads') };
  const whenChanged = memoLast<void>();
  let latest: DataTableInput | null = null;
  let content: TableContent | null = null;

  const update = (): void => {
    if (latest === null) return;
    const current = latest;
    // The text may change while the table does not.
    const input = { ...current, said: () => (latest ?? current).said() };
    const shown = (make: (content: TableContent) => TemplateResult) =>
      panelSlot.show(current.lang, (panel) =>
        make((content ??= panel.tableContent(widget, boxes.downloads, update))),
      );
    render(html`${shown(({ table }) => table(input))}`, boxes.table);
    render(html`${shown(({ downloads }) => downloads(input))}`, boxes.downloads);
  };
  const afterRender = (): void => content?.afterRender();

  return {
    render: (current) => {
      latest = current;
      const { on, lang, heading } = current;
      whenChanged([...on, lang, heading, panelSlot.panel(), panelSlot.failed()], () => {
        if (content === null) update();
        else content.invalidate();
      });
      // Boxes that scroll are found once they are connected.
      void nextTask().then(afterRender);
      return boxes;
    },
    afterRender,
  };
}

const box = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  return element;
};
