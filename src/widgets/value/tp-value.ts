import { css } from 'lit';
import { waitingStyles } from '../core/styles/waiting-styles.js';
import { lazy } from '../core/load/lazy.js';
import { TpElement } from '../core/tp-element.js';

const loadView = lazy('value', () => import('./value-view.js'));

/** Applies from the start: as a block it would break the sentence around it. */
const inSentence = css`
  :host {
    display: inline;
    max-width: none;
  }
  .base {
    background: none;
    box-shadow: none;
  }
`;

/**
 * A figure in a running sentence, in the letter and colour of that sentence. Its own source is one press away; in a
 * link, a button, a heading or a label, where nothing may be pressed, it is plain text. Write the period as a
 * `<tp-value format="period">` too, or pin it: else the sentence goes on naming an old one.
 *
 * @tag tp-value
 * @summary A figure of the monitor inside a sentence of the author's.
 *
 * @attr {number|period|change|sentence} format - `number`: `42.225`, a share with its `%`, the unit is the author's;
 * `period`: when that is of, `2019/20`; `change`: `629 minder dan in 2018/19`; `sentence`: whole sentences. Default
 * `number`.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} period - One period, or `last-5`, `2015..2023`; the last one with a figure is told. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that the figure never changes.
 * @attr {string} pasted - The figure on the day the author wrote the sentence, as `edition|period|value`:
 * `2018|2017/18|41977`. Where another one holds now, the old one stands behind it.
 * @attr {auto|light|dark|contrast|inherit} theme - Colours of what opens. Default `auto`.
 *
 * @slot - The author's own words for the figure. They stand until it is known, and whenever it cannot be; then the
 * console says why.
 *
 * @csspart value - What leads to the source: the first figure.
 * @csspart button - The button over it, and the one that puts the source away.
 * @csspart remark - Status and what else must be known, in brackets.
 * @csspart details - What opens: the source, and where the figure comes from.
 * @csspart heading - The name of the indicator in it.
 * @csspart notes - Remarks in it.
 *
 * @cssprop --tp-font-family - Letter of what opens; the figure itself has the letter of its sentence.
 * @cssprop --tp-color-text - Text of what opens.
 * @cssprop --tp-color-paper - Its background.
 *
 * @fires {CustomEvent<null>} tp-ready - The figure stands.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - The figure cannot be shown; the author's words stand.
 */
export class TpValue extends TpElement {
  static override styles = [waitingStyles, inSentence];
  static override readonly shown = ['format', 'pasted'];

  protected override readonly loadView = loadView;
  protected override readonly hasPlainForm = false;
  protected override readonly inline = true;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-value': TpValue;
  }
}
