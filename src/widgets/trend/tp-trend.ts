import type { Question } from '../core/load/load-figures.js';
import { lazy } from '../core/load/lazy.js';
import { TpPictureElement } from '../core/tp-picture-element.js';

const loadCourse = lazy('trend', () => import('./trend-view.js'));
const loadSeries = lazy('series', () => import('./series-view.js'));

const OTHERS = ['compare', 'editions', 'scale', 'layout'];

/**
 * A course over time: sentence, line chart, notes, table and source.
 *
 * @tag tp-trend
 * @summary A figure of the monitor over time, with breaks, gaps and provisional figures told and drawn.
 *
 * @attr {string} split - Dimension that gives a line per category: `gender`; or several with spaces: `level gender`,
 * for each combination that the file has.
 * @attr {string} compare - Codes of other regions, with spaces or commas: each a muted line beside the region that is
 * shown, where it was counted and published in the same way. Numbers that grow with the size of a region say that only
 * their courses can be compared, and offer an index.
 * @attr {one|multiples} layout - `multiples`: a chart per series instead of one with all of them, each under its name,
 * on the same scale, in the order of the series; as many beside each other as have room, one in a narrow place. Regions
 * of `compare` stand in every one as a muted line, with any `split`: behind women those of that region. The range moves
 * through all of them at once. Up to 60 are drawn; all stand in the table, those of more than twelve in rows. Default
 * `one`.
 * @attr {value|index} scale - `index`: each number as a part of a hundred of the first period in which all series have
 * a figure. After a break in the counting the index starts again at 100. For counts and amounts; others are shown as
 * they are, and say so. Default `value`.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Without it, all. A range keeps the periods that lie
 * wholly within it; its ends may be of another kind, as years for a file of school years, and lie beyond the figures.
 * @attr {string} editions - Ids of editions, with spaces, or `all`: each gives a line, the newest in front, none joined
 * to another; what the newest revised is said. Editions that count by another definition than the newest are left out
 * by name. Not together with `split` or `compare`.
 * @attr {string} chosen-series - Code of the series on which a reader starts to explore the picture. Default the first.
 * @attr {string} chosen-period - Its period, as in the file. Default that of the latest figure.
 *
 *
 * @cssprop [--tp-color-series-1] - First line; `-2` to `-6` for the others.
 * @cssprop [--tp-color-paper] - The page's background, for halos and hollow markers.
 * @cssprop [--tp-line-width=2.5px] - Width of a line.
 *
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a point; `series` and `period` fit
 * `chosen-series` and `chosen-period`.
 */
export class TpTrend extends TpPictureElement {
  static override readonly shown = [...TpPictureElement.shown, 'chosen-period', ...OTHERS];

  /** References and panels are in a chunk of their own. */
  protected override get loadView(): typeof loadCourse | typeof loadSeries {
    return this.#hasOthers ? loadSeries : loadCourse;
  }

  get #hasOthers(): boolean {
    return OTHERS.some((name) => this.hasAttribute(name));
  }

  protected override question(): Question {
    // The view is requested together with the figures.
    return {
      ...super.question(),
      view: this.#hasOthers ? 'series' : 'trend',
      editions: this.getAttribute('editions'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-trend': TpTrend;
  }
}
