import type { Question } from '../core/load/load-figures.js';
import { lazy } from '../core/load/lazy.js';
import { TpPictureElement } from '../core/tp-picture-element.js';

const loadView = lazy('flow', () => import('./flow-view.js'));

/**
 * Progression: groups of people, and where each of them went. Each group is a hundred percent of its own.
 *
 * @tag tp-flow
 * @summary Shares of groups of pupils or students by where they went on, as bands or bars, in sentences and as a table.
 *
 * @attr {string} indicator - Id of the indicator, whose figures are shares; needed when `src` is an index of more than
 * one.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F type=havo,vwo`.
 * @attr {string} split - Dimensions that make the groups, with spaces: `type gender`. Without it, the first two that
 * have several categories and are no regions.
 * @attr {string} period - One period, or those of which the last that most groups have is shown: `last-5`,
 * `2015..2023`. Without it, all.
 * @attr {string} highlight - Codes of categories whose groups are pointed out, with commas.
 * @attr {string} chosen-series - The share on which a reader starts to explore the picture, as the codes of its group
 * and its destination with blanks between. Default the first.
 *
 * @csspart notes - Notes on what 100 percent is, on the counting and the status.
 *
 * @cssprop [--tp-color-series-1] - Bands of the first destination; `-2` to `-6` for the others.
 * @cssprop [--tp-color-context] - Bands of groups beside those that are pointed out.
 * @cssprop [--tp-color-paper] - The page's background, for the rim round what is chosen.
 *
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a share; `series` fits `chosen-series`.
 */
export class TpFlow extends TpPictureElement {
  protected override readonly loadView = loadView;

  protected override question(): Question {
    const asked = this.questionAttributes();
    return { ...asked, split: `${String(asked.split ?? '').trim() || '@groups'} @to` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-flow': TpFlow;
  }
}
