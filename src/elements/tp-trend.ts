import type { Question } from './ask-figures.js';
import { TpElement } from './tp-element.js';

const OTHERS = ['compare', 'editions', 'scale', 'layout'];

/**
 * A course over time: sentence, line chart, notes, table and source.
 *
 * @tag tp-trend
 * @summary A figure of the monitor over time, with breaks, gaps and provisional figures told and drawn.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} split - Dimension that gives a line per category: `gender`; or several with spaces: `level gender`, for each combination that the file has.
 * @attr {string} compare - Codes of other regions, with spaces or commas: each a muted line beside the region that is shown, where it was counted and published in the same way. Numbers that grow with the size of a region say that only their courses can be compared, and offer an index.
 * @attr {one|multiples} layout - `multiples`: a chart per series instead of one with all of them, each under its name, on the same scale, in the order of the series; as many beside each other as have room, one in a narrow place. Regions of `compare` stand in every one as a muted line, with any `split`: behind women those of that region. The range moves through all of them at once. Up to 60 are drawn; all stand in the table, those of more than twelve in rows. Default `one`.
 * @attr {value|index} scale - `index`: each number as a part of a hundred of the first period in which all series have a figure. After a break in the counting the index starts again at 100. For counts and amounts; others are shown as they are, and say so. Default `value`.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Without it, all. A range keeps the periods that lie wholly within it; its ends may be of another kind, as years for a file of school years, and lie beyond the figures.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {string} editions - Ids of editions, with spaces, or `all`: each gives a line, the newest in front, none joined to another; what the newest revised is said. Editions that count by another definition than the newest are left out by name. Not together with `split` or `compare`.
 * @attr {chart|table|sentence} view - `table`: no picture, the table open; `sentence`: nothing but sentence and source. Default `chart`.
 * @attr {open} table - The table is unfolded from the start.
 * @attr {string} chosen-series - Code of the series on which a reader starts to explore the picture. Default the first.
 * @attr {string} chosen-period - Its period, as in the file. Default that of the latest figure.
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
 * @csspart controls - Read-out, buttons, choice of a series and help under the picture.
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
 * @cssprop [--tp-color-series-1] - First line; `-2` to `-6` for the others.
 * @cssprop [--tp-color-paper] - The page's background, for halos and hollow markers.
 * @cssprop [--tp-line-width=2.5px] - Width of a line.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a point; `series` and `period` fit `chosen-series` and `chosen-period`.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it back.
 */
export class TpTrend extends TpElement {
  static override readonly shown = ['view', 'table', 'chosen-series', 'chosen-period', ...OTHERS];

  /** What holds a course against others comes in a file of its own, and so do courses in panels. */
  protected override get viewName(): 'trend' | 'series' {
    return OTHERS.some((name) => this.hasAttribute(name)) ? 'series' : 'trend';
  }

  protected override question(): Question {
    // Another view is asked for with the figures.
    return { ...super.question(), view: this.viewName, editions: this.getAttribute('editions') };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-trend': TpTrend;
  }
}
