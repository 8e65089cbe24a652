import { lazy } from '../core/load/lazy.js';
import { TpFigureElement } from '../core/tp-figure-element.js';

const loadView = lazy('indicator', () => import('./indicator-view.js'));

/**
 * One figure: value, unit, period, status, change, target or class, country, spark line, table and source. Needs no
 * chart.
 *
 * @tag tp-indicator
 * @summary One figure of the monitor with its change, its course and its source.
 *
 * @attr {string} period - `last-5`, `2015..2023`, or one period; the last one with a figure is shown. Without it, all.
 * @attr {string} pasted - The figure on the day the author pasted the snippet, as `edition|period|value`:
 * `2018|2017/18|41977`. Where another one is shown now, the widget says what was written and what holds.
 * @attr {compact|normal|large} size - `compact` is a number beside its heading, without picture and table; `large` is
 * for the head of a page, with the sentence. Default `normal`.
 * @attr {string} hide - What is left out, with spaces between: `change`, `target`, `class`, `country`, `chart`,
 * `table`, `why`.
 *
 * @csspart value - The number, or the name of its class, or why there is none.
 * @csspart unit - The unit beside it; with a class, number and unit.
 * @csspart period - Period and status.
 * @csspart pasted - What was written when the snippet was pasted.
 * @csspart summary - The sentence about the change.
 * @csspart class - The how manieth class it is.
 * @csspart target - The sentences about the target.
 * @csspart country - The sentence about the country.
 * @csspart chart - A picture: class strip, bar to the target, spark line. Hidden from assistive technology.
 *
 * @cssprop [--tp-color-text] - Text; `--tp-color-text-muted` for small text.
 * @cssprop [--tp-color-highlight] - The one thing that is meant.
 * @cssprop [--tp-color-paper] - The page's background, for what is cut out of a line.
 * @cssprop [--tp-color-positive] - Arrow towards the target; `--tp-color-negative` away from it.
 * @cssprop [--tp-color-scale-1] - First class; `-2` to `-5` for the others.
 * @cssprop [--tp-value-size] - Size of the number: 1.5rem, 2.5rem or 4.25rem by `size`.
 * @cssprop [--tp-heading-lines=1] - Lines kept free for the heading, so that cards beside each other stand level.
 */
export class TpIndicator extends TpFigureElement {
  static override readonly shown = ['size', 'pasted'];

  protected override readonly loadView = loadView;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-indicator': TpIndicator;
  }
}
