import { TpElement } from './tp-element.js';

/**
 * One figure: value, unit, period, status, change, target or class, country, spark line, table and source. Needs no chart engine.
 *
 * @tag tp-indicator
 * @summary One figure of the monitor with its change, its course and its source.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} period - `last-5`, `2015..2023`, or one period; the last one with a figure is shown. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that the figure never changes.
 * @attr {string} pasted - The figure on the day the author pasted the snippet, as `edition|period|value`: `2018|2017/18|41977`. Where another one is shown now, the widget says what was written and what holds.
 * @attr {compact|normal|large} size - `compact` is a number beside its heading, without picture and table; `large` is for the head of a page, with the sentence. Default `normal`.
 * @attr {string} hide - What is left out, with spaces between: `change`, `target`, `class`, `country`, `chart`, `table`, `why`.
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` shows and draws everything at once, also where no room was reserved and the page has to move for it.
 * @attr {auto|light|dark|contrast|inherit} theme - `auto` follows the page's `color-scheme`; `light` and `dark` do not; `contrast` is for stronger colours and lines; `inherit` draws with the page's text colour. A reader's own settings come first. Default `auto`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text with today's figure. It stands until the figure is known, and whenever it cannot be.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart value - The number, or the name of its class, or why there is none.
 * @csspart unit - The unit beside it; with a class, number and unit.
 * @csspart period - Period and status.
 * @csspart pasted - What was written when the snippet was pasted.
 * @csspart summary - The sentence about the change.
 * @csspart class - The how manieth class it is.
 * @csspart target - The sentences about the target.
 * @csspart country - The sentence about the country.
 * @csspart chart - A picture: class strip, bar to the target, spark line. Hidden from assistive technology.
 * @csspart table - The table.
 * @csspart source - The source line.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that unfolds the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @cssprop [--tp-color-text] - Text; `--tp-color-text-muted` for small text.
 * @cssprop [--tp-color-highlight] - The one thing that is meant.
 * @cssprop [--tp-color-paper] - The page's background, for what is cut out of a line.
 * @cssprop [--tp-color-positive] - Arrow towards the target; `--tp-color-negative` away from it.
 * @cssprop [--tp-color-scale-1] - First class; `-2` to `-5` for the others.
 * @cssprop [--tp-value-size] - Size of the number: 1.5rem, 2.5rem or 4.25rem by `size`.
 * @cssprop [--tp-heading-lines=1] - Lines kept free for the heading, so that cards beside each other stand level.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Number, sentence and table stand.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; cancelable.
 */
export class TpIndicator extends TpElement {
  static override readonly shown = ['size', 'pasted'];

  protected override readonly viewName = 'indicator';
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-indicator': TpIndicator;
  }
}
