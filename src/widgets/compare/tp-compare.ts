import type { Question } from '../core/load/load-figures.js';
import { firstDimension } from '../../model/query.js';
import { lazy } from '../core/load/lazy.js';
import { TpPictureElement } from '../core/tp-picture-element.js';

const loadView = lazy('compare', () => import('./compare-view.js'));

/**
 * Rows held against one another in one period: sentence, ranked bars or dots, notes, table and source.
 *
 * @tag tp-compare
 * @summary Regions, levels or sectors side by side in one period, ranked, with those that have no figure kept and
 * named.
 *
 * @attr {string} split - Dimension whose categories are compared: `level`. Without it the regions where there are
 * several, else the first dimension that has several categories.
 * @attr {string} level - The one level of regions that takes part, as in the file: `provincie`. Needed where there are
 * more.
 * @attr {string} region - Codes of the regions that are compared, with commas; without it, all. In a comparison of
 * something else, the region it is about.
 * @attr {string} highlight - Codes of the rows that stand out, with spaces between. Without it, what the group or the
 * page has chosen.
 * @attr {value|value-ascending|name|source} sort - Order of the rows until a reader chooses another. Default `value`:
 * from high to low.
 * @attr {bars|dots} marks - How rows are drawn. Default `bars`, which begin at 0; `dots` for an index and a score,
 * where 0 means nothing.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. The latest of them that most rows have is compared;
 * without it, of all.
 * @attr {string} chosen-period - The period to compare, as in the file; of use in a group where widgets are linked.
 * @attr {string} chosen-series - Code of the row on which a reader starts to explore. Default the first that stands
 * out, else the first.
 * @attr {string} hide - What the page does without, with spaces between: `heading`, `summary`, `controls` (with them
 * all that explores the picture, and the order), `notes`, `table`, `why`. Every figure must stay within reach of every
 * reader: think twice about `controls` and `table`, and never hide both.
 *
 * @csspart legend - The list of classes.
 *
 * @cssprop [--tp-color-highlight] - What stands out; `--tp-color-context` the others beside it.
 * @cssprop [--tp-color-series-1] - Bars where nothing stands out.
 * @cssprop [--tp-color-scale-1] - First class; `-2` to `-5` for the others.
 * @cssprop [--tp-color-texture=transparent] - Stripes over classes, the broader the higher. In forced colours, in print
 * and with more contrast they are always there.
 * @cssprop [--tp-color-paper] - The page's background, for halos and hollow bars.
 *
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a row; `series` fits `chosen-series`. A group
 * with `linked="series"` shows it in the others.
 */
export class TpCompare extends TpPictureElement {
  static override readonly shown = [
    ...TpPictureElement.shown,
    'sort',
    'level',
    'marks',
    'chosen-period',
  ];
  protected override readonly loadView = loadView;

  /** Always splits by a dimension. */
  protected override question(): Question {
    const question = this.questionAttributes();
    return { ...question, split: String(question.split ?? '').trim() || firstDimension };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-compare': TpCompare;
  }
}
