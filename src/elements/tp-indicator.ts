import { TpElement } from './tp-element.js';

/**
 * One figure: value, unit, period, status, change, spark line, table and source. Needs no chart engine.
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
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` shows and draws everything at once, also where no room was reserved and the page has to move for it.
 * @attr {light|dark} theme - Light or dark colours whatever the page says. Without it, the page's `color-scheme`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text with today's figure. It stands until the figure is known, and whenever it cannot be.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart value - The number.
 * @csspart unit - The unit beside it.
 * @csspart period - Period and status.
 * @csspart summary - The sentence about the change.
 * @csspart chart - The spark line.
 * @csspart table - The table.
 * @csspart source - The source line.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that unfolds the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @cssprop [--tp-color-text] - Text.
 * @cssprop [--tp-color-highlight] - The one thing that is meant.
 * @cssprop [--tp-value-size=2.5rem] - Size of the number.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Number, sentence and table stand.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 */
export class TpIndicator extends TpElement {
  protected override readonly viewName = 'indicator';
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-indicator': TpIndicator;
  }
}
