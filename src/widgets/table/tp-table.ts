import { lazy } from '../core/load/lazy.js';
import { TpFigureElement } from '../core/tp-figure-element.js';

const loadPlain = lazy('table', () => import('./table-view.js'));
const loadForms = lazy('table', () => import('./table-forms-view.js'));

/**
 * Figures as a table: sentence, sortable table, notes, downloads and source. A long one is searched and shown a page at
 * a time. Needs no chart.
 *
 * @tag tp-table
 * @summary Figures of the monitor as a sortable table with status, notes, CSV files and the place in the file of each
 * figure.
 *
 * @attr {string} split - Dimension that tells the figures apart: `gender`; or several with spaces: `region gender`, for
 * each combination that the file has.
 * @attr {wide|long} form - `wide`: periods or the categories of `columns` beside each other. `long`: a row per figure;
 * on a telephone it is the easiest to read. Without it a row per period, or `wide` where the split names several
 * dimensions or gives more than 20 columns.
 * @attr {string} columns - What a wide table has beside each other: `period`, as without it, or one dimension of the
 * split.
 * @attr {string} hide - What the page does without: `heading`, `summary`, `search`, `notes`, `why`, with spaces
 * between. Every figure must stay within reach of every reader: think twice about `summary`.
 * @attr {string} actions - `download` offers the files, as without it; `none` does not.
 *
 * @csspart notes - Notes on the counting and the status.
 * @csspart search - The field that searches a table of more than 20 rows.
 * @csspart table-head - Its column heads, each with a button that sorts.
 * @csspart table-row - One of its rows.
 * @csspart table-cell - One of its cells.
 *
 * @cssprop [--tp-color-rule] - Lines between rows.
 * @cssprop [--tp-color-surface] - Row under the pointer.
 * @cssprop [--tp-color-link] - Heads that sort, and links.
 */
export class TpTable extends TpFigureElement {
  static override readonly shown = ['form', 'columns'];

  /** Without a split there is only the form with a row per period: the code of the other forms is not loaded. */
  protected override get loadView(): typeof loadPlain | typeof loadForms {
    const values = [this.split, this.getAttribute('form'), this.getAttribute('columns')];
    return values.some((text) => String(text ?? '').trim() !== '') ? loadForms : loadPlain;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-table': TpTable;
  }
}
