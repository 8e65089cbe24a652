import type { Question } from './ask-figures.js';
import { TpElement } from './tp-element.js';

/**
 * Regions in classes: sentence, list of regions, map, list of classes, notes, table and source. Tiles of our own drawing, or real borders; no map service.
 *
 * @tag tp-map
 * @summary Regions of one division in at most five classes, as tiles, with a list by name, a list of classes and a table.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} region - Codes of the regions that are shown, with commas. Without it, all.
 * @attr {string} level - Which regions, as in the file: `provincie`. Needed where the file has several levels beside the country: they are never on one map.
 * @attr {string} borders - Real borders instead of tiles: the address of a TopoJSON or GeoJSON file, or `#id` of such a block in the page; or `provincie` for those of the provinces, which come with the library. A region's code is its property `statcode`, `code` or `id`. A narrow widget shows tiles all the same, where there are any, and names nobody's borders then.
 * @attr {string} borders-credit - Whose borders these are, where their terms ask for it: `CBS, PDOK`. It is shown below the map.
 * @attr {string} highlight - Codes of regions that stand out, with spaces between. Without it, the region of group or page.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} period - The period that is shown. Without it, the latest that most regions have a figure for.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {chart|table|sentence} view - `table`: no picture, the table open; `sentence`: nothing but sentence and source. Default `chart`.
 * @attr {open} table - The table is unfolded from the start.
 * @attr {string} chosen-series - Code of the region on which a reader starts. Default the one that stands out, else the highest.
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
 * @cssprop [--tp-color-scale-1] - Lowest class; up to `-5` for the highest.
 * @cssprop [--tp-color-on-scale-1] - Text and stripes on it; up to `-5`.
 * @cssprop [--tp-color-highlight] - Rim of a region that stands out.
 * @cssprop [--tp-color-border] - Edges of the areas.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a region; `series` is its code and fits `chosen-series`.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it back.
 */
export class TpMap extends TpElement {
  static override readonly shown = ['view', 'table', 'level', 'borders', 'borders-credit', 'chosen-series'];
  protected override readonly viewName = 'map';

  /** It always shows regions, whatever `split` says. */
  protected override question(): Question {
    return { ...this.asked(), split: 'region' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-map': TpMap;
  }
}
