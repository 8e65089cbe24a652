import { TpElement } from './tp-element.js';

/**
 * Figures as a table: sentence, sortable table, notes, downloads and source. A long one is searched and shown a page at a time. Needs no chart engine.
 *
 * @tag tp-table
 * @summary Figures of the monitor as a sortable table with status, notes, CSV files and the place in the file of each figure.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} split - Dimension that tells the figures apart: `gender`; or several with spaces: `region gender`, for each combination that the file has.
 * @attr {wide|long} form - `wide`: periods or the categories of `columns` beside each other. `long`: a row per figure; on a telephone it is the easiest to read. Without it a row per period, or `wide` where the split names several dimensions or gives more than 20 columns.
 * @attr {string} columns - What a wide table has beside each other: `period`, as without it, or one dimension of the split.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {string} hide - What the page does without: `heading`, `summary`, `search`, `notes`, `why`, with spaces between. Every figure must stay within reach of every reader: think twice about `summary`.
 * @attr {string} actions - `download` offers the files, as without it; `none` does not.
 * @attr {lazy|eager} loading - `eager` shows everything at once, also where no room was reserved and the page has to move for it.
 * @attr {auto|light|dark|contrast|inherit} theme - `auto` follows the page's `color-scheme`; `light` and `dark` do not; `contrast` is for stronger colours and lines; `inherit` draws with the page's text colour. A reader's own settings come first. Default `auto`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text with today's figure. It stands until the figures are known, and whenever they cannot be.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart summary - The sentences.
 * @csspart notes - Notes on the counting and the status.
 * @csspart search - The field that searches a table of more than 20 rows.
 * @csspart table - The table.
 * @csspart table-head - Its column heads, each with a button that sorts.
 * @csspart table-row - One of its rows.
 * @csspart table-cell - One of its cells.
 * @csspart source - The source line.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that unfolds the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @cssprop [--tp-color-rule] - Lines between rows.
 * @cssprop [--tp-color-surface] - Row under the pointer.
 * @cssprop [--tp-color-link] - Heads that sort, and links.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it back.
 */
export class TpTable extends TpElement {
  static override readonly shown = ['form', 'columns'];

  /** Where nothing tells the figures apart, a row per period is all there is: the other forms need not come. */
  protected override get viewName(): 'table' | 'table-forms' {
    const said = [this.split, this.getAttribute('form'), this.getAttribute('columns')];
    return said.some((text) => String(text ?? '').trim() !== '') ? 'table-forms' : 'table';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-table': TpTable;
  }
}
