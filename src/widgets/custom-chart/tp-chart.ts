import { lazy } from '../core/load/lazy.js';
import { LazyElement } from '../core/load/lazy-element.js';

const loadController = lazy('own-chart', () => import('./custom-chart-controller.js'));

/**
 * Any Vega-Lite specification, drawn apart from the page: in a frame with an origin of its own that may fetch nothing,
 * by a worker in it that is stopped when it takes too long. It is a picture: nothing in it can be chosen or followed.
 * It shows only with words that say what it shows.
 *
 * @tag tp-chart
 * @summary A chart of one's own, from any Vega-Lite specification, drawn where it can reach nothing of the page.
 *
 * @attr {string} summary - What the chart shows, in a sentence or two: stands above it and is read in its place.
 * Without it there is no picture.
 * @attr {string} src - Address of a Vega-Lite specification as JSON, or `#id` of a JSON block in the page. Instead of
 * it, the property `spec`.
 * @attr {string} data-src - Address of a JSON list of rows, or `#id` of a JSON block in the page, that take the place
 * of the data of the specification. Instead of it, the property `data`.
 * @attr {number} height - Height of the picture in CSS pixels, from 40 to 2000: the room is kept free from the start,
 * and a larger picture is made to fit. Without it the picture has its own height, at most 2000.
 * @attr {string} files - Folder of the version in which `chart.html` stands. Without it the folder that the script came
 * from; with the package it must be said.
 * @attr {string} heading - Own heading. Without it, none.
 * @attr {auto|light|dark|contrast|inherit} theme - As of the other widgets, for the words round the picture; the
 * picture has a ground of its own. Default `auto`.
 * @attr {nl|en} lang - Language of the words, and of numbers and months in the picture; without it the page's own, else
 * Dutch.
 *
 * @prop {object|null} spec - A Vega-Lite specification. It is sent as JSON, without functions.
 * @prop {object[]|Record<string, object[]>|null} data - Rows that take the place of the data of the specification, or
 * several lists by the names that it uses.
 *
 * @slot - What the chart shows at length: a table or a list, and the source. It always stands, below the picture.
 *
 * @csspart summary - What the chart shows, in words.
 * @csspart chart - The box of the picture. Hidden from assistive technology: the words say what it shows.
 * @csspart button - The button that tries again.
 *
 * @cssprop [--tp-color-text] - Text of the words.
 *
 * @fires {CustomEvent<null>} tp-ready - The picture is seen.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - There is no picture; the widget says so itself too.
 */
export class TpChart extends LazyElement {
  static override readonly shown = ['data-src', 'files', 'height', 'summary'];
  static override properties = { spec: { attribute: false }, data: { attribute: false } };

  declare spec: object | null;
  declare data: readonly object[] | Readonly<Record<string, readonly object[]>> | null;

  protected override readonly loadController = loadController;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-chart': TpChart;
  }
}
