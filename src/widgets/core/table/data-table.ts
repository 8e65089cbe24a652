import { html, render } from 'lit';
import { stateText } from '../../../text/state-text.js';
import { memoLast } from '../memo-last.js';
import { nextTask } from '../page/scheduler.js';
import type { LazyPanel } from '../panel/lazy-panel.js';
import type { TableContent } from './table-content.js';
import type { DataTableInput } from './data-table-input.js';
import type { Widget } from '../view.js';

export interface DataTable {
  /** Returns the same node each time. */
  readonly render: (table: DataTableInput) => HTMLElement;
}

/**
 * The table of a widget with its downloads, behind a native disclosure. Call once per element. It renders on its own,
 * so that a change of the chart does not re-render the table; sort order and disclosure stay as the reader left them.
 * The content of the disclosure is loaded with the panel.
 */
export function dataTable(widget: Widget, panelSlot: LazyPanel): DataTable {
  const box = document.createElement('div');
  box.className = 'data';
  const whenChanged = memoLast<void>();
  let latest: DataTableInput | null = null;
  let content: TableContent | null = null;

  const update = (): void => {
    if (latest === null) return;
    const current = latest;
    const { lang, heading, open = false } = current;
    // The text may change while the table does not.
    const table = { ...current, said: () => (latest ?? current).said() };
    render(
      html`<details ?open=${open} @toggle=${() => void panelSlot.fill()}>
        <summary .textContent=${stateText(lang).table(heading)}></summary>
        ${panelSlot.show(lang, (panel) => (content ??= panel.tableContent(widget, box, update)).render(table))}
      </details>`,
      box,
    );
  };

  return {
    render: (current) => {
      latest = current;
      const { on, lang, heading, open } = current;
      whenChanged([...on, lang, heading, open, panelSlot.panel(), panelSlot.failed()], () => {
        if (content === null) update();
        else content.invalidate();
      });
      // A disclosure that was opened before it was connected has fired no event.
      void nextTask().then(() => content?.afterRender());
      return box;
    },
  };
}
