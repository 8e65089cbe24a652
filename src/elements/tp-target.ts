import type { Question } from './ask-figures.js';
import { TpElement } from './tp-element.js';

/**
 * A figure against a target with a date: what the target is and who set it, how far the figure is from it, and whether it is on course where the
 * figures allow that to be told. A target that was set for another way of counting or another group is not held against it; the widget says so.
 * Needs no chart engine.
 *
 * @tag tp-target
 * @summary A figure of the monitor against a target of the same definition, with the distance in points or units.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} target - Id of the target in the file. Without it, the next one that is still to come, else the last one that is past.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} period - The last period that counts, or a range that ends with it. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that the figure never changes.
 * @attr {string} pasted - The figure on the day the author pasted the snippet, as `edition|period|value`: `2018|2017/18|41977`. Where another one is shown now, the widget says what was written and what holds.
 * @attr {string} hide - What is left out, with spaces between: `course`, `chart`, `notes`, `table`, `why`.
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` shows everything at once, also where no room was reserved and the page has to move for it.
 * @attr {auto|light|dark|contrast|inherit} theme - `auto` follows the page's `color-scheme`; `light` and `dark` do not; `contrast` is for stronger colours and lines; `inherit` draws with the page's text colour. A reader's own settings come first. Default `auto`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text with today's figure. It stands until the figure is known, and whenever it cannot be.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart summary - Figure, target and distance in sentences; or why they are not held against each other.
 * @csspart pasted - What was written when the snippet was pasted.
 * @csspart course - Whether the figure is on course, and what that is reckoned from.
 * @csspart chart - The picture: a bar for the figure, a post for the target. Hidden from assistive technology.
 * @csspart notes - Name and source of the target, and the publisher's own notes.
 * @csspart table - The table.
 * @csspart source - The source line.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that unfolds the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @cssprop [--tp-color-text] - Text; `--tp-color-text-muted` for small text.
 * @cssprop [--tp-color-highlight] - The bar.
 * @cssprop [--tp-color-target] - The post.
 * @cssprop [--tp-color-paper] - The page's background, for what is cut out of a line.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentences, picture and table stand.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; cancelable.
 */
export class TpTarget extends TpElement {
  static override readonly shown = ['target', 'pasted'];

  protected override readonly viewName = 'target';

  /** One figure, whatever else a page asks of its widgets. */
  protected override question(): Question {
    return { ...this.asked(), split: null, highlight: null };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-target': TpTarget;
  }
}
