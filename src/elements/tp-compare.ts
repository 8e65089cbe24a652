import type { Question } from './ask-figures.js';
import { firstDimension } from '../model/query.js';
import { TpElement } from './tp-element.js';

/**
 * Rows held against one another in one period: sentence, ranked bars or dots, notes, table and source.
 *
 * @tag tp-compare
 * @summary Regions, levels or sectors side by side in one period, ranked, with those that have no figure kept and named.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} split - Dimension whose categories are compared: `level`. Without it the regions where there are several, else the first dimension that has several categories.
 * @attr {string} level - The one level of regions that takes part, as in the file: `provincie`. Needed where there are more.
 * @attr {string} region - Codes of the regions that are compared, with commas; without it, all. In a comparison of something else, the region it is about.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} highlight - Codes of the rows that stand out, with spaces between. Without it, what the group or the page has chosen.
 * @attr {value|value-ascending|name|source} sort - Order of the rows until a reader chooses another. Default `value`: from high to low.
 * @attr {bars|dots} marks - How rows are drawn. Default `bars`, which begin at 0; `dots` for an index and a score, where 0 means nothing.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. The latest of them that most rows have is compared; without it, of all.
 * @attr {string} chosen-period - The period to compare, as in the file; of use in a group where widgets are linked.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {chart|table|sentence} view - `table`: no picture, the table open; `sentence`: nothing but sentence and source. Default `chart`.
 * @attr {open} table - The table is unfolded from the start.
 * @attr {string} chosen-series - Code of the row on which a reader starts to explore. Default the first that stands out, else the first.
 * @attr {string} hide - What the page does without, with spaces between: `heading`, `summary`, `controls` (with them all that explores the picture, and the order), `notes`, `table`, `why`. Every figure must stay within reach of every reader: think twice about `controls` and `table`, and never hide both.
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
 * @csspart summary - The sentences.
 * @csspart chart - The picture, hidden from assistive technology: the range over it, sentence and table say the same.
 * @csspart controls - Read-out, buttons and help under the picture.
 * @csspart legend - The list of classes.
 * @csspart notes - Notes on the counting and the status.
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
 * @cssprop [--tp-color-highlight] - What stands out; `--tp-color-context` the others beside it.
 * @cssprop [--tp-color-series-1] - Bars where nothing stands out.
 * @cssprop [--tp-color-scale-1] - First class; `-2` to `-5` for the others.
 * @cssprop [--tp-color-texture=transparent] - Stripes over classes, the broader the higher. In forced colours, in print and with more contrast they are always there.
 * @cssprop [--tp-color-paper] - The page's background, for halos and hollow bars.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a row; `series` fits `chosen-series`. A group with `linked="series"` shows it in the others.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it back.
 */
export class TpCompare extends TpElement {
  static override readonly shown = ['view', 'table', 'sort', 'level', 'marks', 'chosen-series', 'chosen-period'];
  protected override readonly viewName = 'compare';

  /** Something is always compared. */
  protected override question(): Question {
    const asked = this.asked();
    return { ...asked, split: String(asked.split ?? '').trim() || firstDimension };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-compare': TpCompare;
  }
}
