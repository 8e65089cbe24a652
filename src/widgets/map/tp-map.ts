import type { Question } from '../core/load/load-figures.js';
import { lazy } from '../core/load/lazy.js';
import { TpPictureElement } from '../core/tp-picture-element.js';

const loadView = lazy('map', () => import('./map-view.js'));

/**
 * Regions in classes: sentence, list of regions, map, list of classes, notes, table and source. Tiles of our own
 * drawing, or real borders; no map service.
 *
 * @tag tp-map
 * @summary Regions of one division in at most five classes, as tiles, with a list by name, a list of classes and a
 * table.
 *
 * @attr {string} region - Codes of the regions that are shown, with commas. Without it, all.
 * @attr {string} level - Which regions, as in the file: `provincie`. Needed where the file has several levels beside
 * the country: they are never on one map.
 * @attr {string} borders - Real borders instead of tiles: the address of a TopoJSON or GeoJSON file, or `#id` of such a
 * block in the page; or `provincie` for those of the provinces, which come with the library. A region's code is its
 * property `statcode`, `code` or `id`. A narrow widget shows tiles all the same, where there are any, and names
 * nobody's borders then.
 * @attr {string} borders-credit - Whose borders these are, where their terms ask for it: `CBS, PDOK`. It is shown below
 * the map.
 * @attr {string} highlight - Codes of regions that stand out, with spaces between. Without it, the region of group or
 * page.
 * @attr {string} period - The period that is shown. Without it, the latest that most regions have a figure for.
 * @attr {string} chosen-series - Code of the region on which a reader starts. Default the one that stands out, else the
 * highest.
 *
 * @csspart legend - The list of classes.
 *
 * @cssprop [--tp-color-scale-1] - Lowest class; up to `-5` for the highest.
 * @cssprop [--tp-color-on-scale-1] - Text and stripes on it; up to `-5`.
 * @cssprop [--tp-color-highlight] - Rim of a region that stands out.
 * @cssprop [--tp-color-border] - Edges of the areas.
 *
 * @fires {CustomEvent<TpSelectDetail>} tp-select - The reader has chosen a region; `series` is its code and fits
 * `chosen-series`.
 */
export class TpMap extends TpPictureElement {
  static override readonly shown = [
    ...TpPictureElement.shown,
    'level',
    'borders',
    'borders-credit',
  ];
  protected override readonly loadView = loadView;

  /** Always splits by region, regardless of `split`. */
  protected override question(): Question {
    return { ...this.questionAttributes(), split: 'region' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-map': TpMap;
  }
}
