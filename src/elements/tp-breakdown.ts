import type { Question } from './ask-figures.js';
import { TpElement } from './tp-element.js';

/**
 * A figure in its parts: sentence, bars, notes, table and source.
 *
 * @tag tp-breakdown
 * @summary A figure of the monitor in its parts: women and men, levels, tracks; of one period, over time, or for each category of a further dimension.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} split - Dimension whose categories are the parts: `gender`. Without it, the first one that is not of regions.
 * @attr {share|stacked|grouped} layout - `share`: parts of a hundred; `stacked`: on one another; `grouped`: side by side. Without it `share`, or `grouped` where figures may not be added up: shares, indices, groups that overlap. What is asked for and cannot be is said, and shown side by side.
 * @attr {string} by - A further dimension that gives a bar per category, all of the same period: `level`. Without it, a bar per period.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=1,2`. Codes of the split choose its parts; what is left of a published total is shown as such.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {chart|table|sentence} view - `table`: no picture, the table open; `sentence`: nothing but sentence and source. Default `chart`.
 * @attr {open} table - The table is unfolded from the start.
 * @attr {string} chosen-series - Code of the part on which a reader starts to explore the picture. Default the first.
 * @attr {string} chosen-period - Its bar: a period, or a category of `by`, as in the file. Default the latest period, or the total.
 * @attr {string} hide - What the page does without, with spaces between: `heading`, `summary`, `controls` (with them all that explores the picture), `notes`, `table`, `why`. Every figure must stay within reach of every reader: think twice about `controls` and `table`, and never hide both.
 * @attr {string} actions - Which of `table` and `download` are offered, with spaces between; `none` for neither. Default both.
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` shows and draws everything at once, also where no room was reserved and the page has to move for it.
 * @attr {auto|light|dark|contrast|inherit} theme - `auto` follows the page's `color-scheme`; `light` and `dark` do not; `contrast` is for stronger colours and lines; `inherit` draws with the page's text colour. A reader's own settings come first. Default `auto`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text with today's figure. It stands until the figures are known, and whenever they cannot be.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart summary - The sentences; also the one that says why figures do not stand on one another.
 * @csspart chart - The picture, hidden from assistive technology: the range over it, sentence and table say the same.
 * @csspart controls - Read-out, buttons, choice of a part and help under the picture.
 * @csspart notes - Notes on parts, counting and status.
 * @csspart table - The table.
 * @csspart table-head - Its column heads.
 * @csspart table-row - One of its rows.
 * @csspart table-cell - One of its cells.
 * @csspart source - The source line.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that unfolds the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @cssprop [--tp-color-series-1] - First part; `-2` to `-6` for the others.
 * @cssprop [--tp-color-scale-5] - Last of parts that are numbered, as levels are; `-4` to `-1` for those before it.
 * @cssprop [--tp-color-texture] - Lines and dots that tell parts apart without colours: the page's background unless set; `transparent` for none.
 * @cssprop [--tp-color-paper] - The page's background, for gaps between parts and the grounds of numbers.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a part; `series` fits `chosen-series`.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it back.
 */
export class TpBreakdown extends TpElement {
  static override readonly shown = ['view', 'table', 'layout', 'by', 'chosen-series', 'chosen-period'];
  protected override readonly viewName = 'breakdown';

  protected override question(): Question {
    const asked = this.asked();
    const parts = String(asked.split ?? '').trim() || '@parts';
    return { ...asked, split: `${parts} ${this.getAttribute('by') ?? ''}` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-breakdown': TpBreakdown;
  }
}
