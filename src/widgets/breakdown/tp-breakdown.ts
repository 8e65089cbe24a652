import type { Question } from '../core/load/load-figures.js';
import { lazy } from '../core/load/lazy.js';
import { TpPictureElement } from '../core/tp-picture-element.js';

const loadView = lazy('breakdown', () => import('./breakdown-view.js'));

/**
 * A figure in its parts: sentence, bars, notes, table and source.
 *
 * @tag tp-breakdown
 * @summary A figure of the monitor in its parts: women and men, levels, tracks; of one period, over time, or for each
 * category of a further dimension.
 *
 * @attr {string} split - Dimension whose categories are the parts: `gender`. Without it, the first one that is not of
 * regions.
 * @attr {share|stacked|grouped} layout - `share`: parts of a hundred; `stacked`: on one another; `grouped`: side by
 * side. Without it `share`, or `grouped` where figures may not be added up: shares, indices, groups that overlap. What
 * is asked for and cannot be is said, and shown side by side.
 * @attr {string} by - A further dimension that gives a bar per category, all of the same period: `level`. Without it, a
 * bar per period.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=1,2`. Codes of the split choose its parts; what
 * is left of a published total is shown as such.
 * @attr {string} chosen-series - Code of the part on which a reader starts to explore the picture. Default the first.
 * @attr {string} chosen-period - Its bar: a period, or a category of `by`, as in the file. Default the latest period,
 * or the total.
 *
 * @csspart summary - The sentences; also the one that says why figures do not stand on one another.
 * @csspart notes - Notes on parts, counting and status.
 *
 * @cssprop [--tp-color-series-1] - First part; `-2` to `-6` for the others.
 * @cssprop [--tp-color-scale-5] - Last of parts that are numbered, as levels are; `-4` to `-1` for those before it.
 * @cssprop [--tp-color-texture] - Lines and dots that tell parts apart without colours: the page's background unless
 * set; `transparent` for none.
 * @cssprop [--tp-color-paper] - The page's background, for gaps between parts and the grounds of numbers.
 *
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a part; `series` fits `chosen-series`.
 */
export class TpBreakdown extends TpPictureElement {
  static override readonly shown = [...TpPictureElement.shown, 'layout', 'by', 'chosen-period'];
  protected override readonly loadView = loadView;

  protected override question(): Question {
    const asked = this.questionAttributes();
    const parts = String(asked.split ?? '').trim() || '@parts';
    return { ...asked, split: `${parts} ${this.getAttribute('by') ?? ''}` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-breakdown': TpBreakdown;
  }
}
