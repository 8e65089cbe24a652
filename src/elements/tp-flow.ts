import type { Question } from './ask-figures.js';
import { TpElement } from './tp-element.js';

/**
 * Progression: groups of people, and where each of them went. Each group is a hundred percent of its own.
 *
 * @tag tp-flow
 * @summary Shares of groups of pupils or students by where they went on, as bands or bars, in sentences and as a table.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator, whose figures are shares; needed when `src` is an index of more than one.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F type=havo,vwo`.
 * @attr {string} split - Dimensions that make the groups, with spaces: `type gender`. Without it, the first two that have several categories and are no regions.
 * @attr {string} period - One period, or those of which the last that most groups have is shown: `last-5`, `2015..2023`. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {string} highlight - Codes of categories whose groups are pointed out, with commas.
 * @attr {chart|table|sentence} view - `table`: no picture, the table open; `sentence`: nothing but sentence and source. Default `chart`.
 * @attr {open} table - The table is unfolded from the start.
 * @attr {string} chosen-series - The share on which a reader starts to explore the picture, as the codes of its group and its destination with blanks between. Default the first.
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
 * @csspart summary - The sentences.
 * @csspart chart - The picture, hidden from assistive technology: the range over it, sentence and table say the same.
 * @csspart controls - Read-out, buttons, choice of a destination and help under the picture.
 * @csspart notes - Notes on what 100 percent is, on the counting and the status.
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
 * @cssprop [--tp-color-series-1] - Bands of the first destination; `-2` to `-6` for the others.
 * @cssprop [--tp-color-context] - Bands of groups beside those that are pointed out.
 * @cssprop [--tp-color-paper] - The page's background, for the rim round what is chosen.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a share; `series` fits `chosen-series`.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it back.
 */
export class TpFlow extends TpElement {
  static override readonly shown = ['view', 'table', 'chosen-series'];
  protected override readonly viewName = 'flow';

  protected override question(): Question {
    const asked = this.asked();
    return { ...asked, split: `${String(asked.split ?? '').trim() || '@groups'} @to` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-flow': TpFlow;
  }
}
