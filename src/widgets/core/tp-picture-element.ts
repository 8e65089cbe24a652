import type { CSSResultGroup } from 'lit';
import { reservedHeightStyles } from './styles/reserved-height-styles.js';
import { TpFigureElement } from './tp-figure-element.js';

/**
 * A widget that shows figures as a picture too, which a reader explores value by value.
 *
 * @attr {chart|table|sentence} view - `table`: no picture, the table open; `sentence`: nothing but sentence and source.
 * Default `chart`.
 * @attr {open} table - The panel is open at the table from the start.
 * @attr {string} hide - What the page does without, with spaces between: `heading`, `summary`, `controls` (all that
 * explores the picture), `notes`, `table`, `why`. Every figure must stay within reach of every reader: think
 * twice about `controls` and `table`, and never hide both.
 * @attr {string} actions - Which of `table`, `download` and `share` are offered, with spaces between; `none` for none
 * of them. Default all.
 *
 * @csspart chart - The picture, hidden from assistive technology: the range over it, sentence and table say the same.
 * @csspart reading - The line above the picture: what is measured; while a reader explores, what stands there.
 * @csspart notes - Notes on the counting and the status, in the panel.
 * @csspart table-head - Its column heads.
 * @csspart table-row - One of its rows.
 * @csspart table-cell - One of its cells.
 *
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 */
export abstract class TpPictureElement extends TpFigureElement {
  static override styles: CSSResultGroup = [TpFigureElement.styles, reservedHeightStyles];
  static override readonly shown: readonly string[] = ['view', 'table', 'chosen-series'];
}
