import type { Question } from '../core/load/load-figures.js';
import { firstDimension } from '../../model/query.js';
import { lazy } from '../core/load/lazy.js';
import { TpPictureElement } from '../core/tp-picture-element.js';

const loadView = lazy('slope', () => import('./slope-view.js'));

/**
 * Rows in two periods, joined by a line each: sentence, slope chart, notes, table and source.
 *
 * @tag tp-slope
 * @summary Two periods side by side, joined by a line per region or category: what rose, what fell, and how much.
 *
 * @attr {string} split - Dimension whose categories are the rows: `level`. Without it the regions where there are
 * several, else the first dimension that has several categories.
 * @attr {string} level - The one level of regions that takes part, as in the file: `provincie`. Needed where there are
 * more.
 * @attr {string} region - Codes of the regions that are shown, with commas; without it, all. In a chart of something
 * else, the region it is about.
 * @attr {string} highlight - Codes of the rows that stand out, with spaces between. Without it, what the group or the
 * page has chosen.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Shown are the first and the last of them that most
 * rows have; one period is held against the first of the file. Without it, all.
 * @attr {string} chosen-series - Code of the row on which a reader starts to explore. Default the first of the table.
 * @attr {string} chosen-period - The end on which a reader starts to explore, as in the file. Default the last.
 *
 *
 * @cssprop [--tp-color-highlight] - What stands out; `--tp-color-context` the others beside it.
 * @cssprop [--tp-color-series-1] - Lines where nothing stands out.
 * @cssprop [--tp-color-text] - The country or the total.
 * @cssprop [--tp-color-paper] - The page's background, in points of figures that are not final.
 *
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a figure; `series` fits `chosen-series`,
 * `period` fits `chosen-period`.
 */
export class TpSlope extends TpPictureElement {
  static override readonly shown = [...TpPictureElement.shown, 'level', 'chosen-period'];
  protected override readonly loadView = loadView;

  /** Rows are always held apart. */
  protected override question(): Question {
    const asked = this.questionAttributes();
    return { ...asked, split: String(asked.split ?? '').trim() || firstDimension };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-slope': TpSlope;
  }
}
