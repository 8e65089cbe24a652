import type { Question } from '../core/load/load-figures.js';
import { lazy } from '../core/load/lazy.js';
import { TpFigureElement } from '../core/tp-figure-element.js';

const loadView = lazy('target', () => import('./target-view.js'));

/**
 * A figure against a target with a date: what the target is and who set it, how far the figure is from it, and whether
 * it is on course where the figures allow that to be told. A target that was set for another way of counting or another
 * group is not held against it; the widget says so. Needs no chart.
 *
 * @tag tp-target
 * @summary A figure of the monitor against a target of the same definition, with the distance in points or units.
 *
 * @attr {string} target - Id of the target in the file. Without it, the next one that is still to come, else the last
 * one that is past.
 * @attr {string} period - The last period that counts, or a range that ends with it. Without it, all.
 * @attr {string} pasted - The figure on the day the author pasted the snippet, as `edition|period|value`:
 * `2018|2017/18|41977`. Where another one is shown now, the widget says what was written and what holds.
 * @attr {string} hide - What is left out, with spaces between: `course`, `chart`, `notes`, `table`, `why`.
 *
 * @csspart summary - Figure, target and distance in sentences; or why they are not held against each other.
 * @csspart pasted - What was written when the snippet was pasted.
 * @csspart course - Whether the figure is on course, and what that is reckoned from.
 * @csspart chart - The picture: a bar for the figure, a post for the target. Hidden from assistive technology.
 * @csspart notes - Name and source of the target, and the publisher's own notes.
 *
 * @cssprop [--tp-color-text] - Text; `--tp-color-text-muted` for small text.
 * @cssprop [--tp-color-highlight] - The bar.
 * @cssprop [--tp-color-target] - The post.
 * @cssprop [--tp-color-paper] - The page's background, for what is cut out of a line.
 */
export class TpTarget extends TpFigureElement {
  static override readonly shown = ['target', 'pasted'];

  protected override readonly loadView = loadView;

  /** One figure: split and highlight of the page do not apply. */
  protected override question(): Question {
    return { ...this.questionAttributes(), split: null, highlight: null };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-target': TpTarget;
  }
}
