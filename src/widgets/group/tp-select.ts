import { css } from 'lit';
import type { Question } from '../core/load/load-figures.js';
import { waitingStyles } from '../core/styles/waiting-styles.js';
import { lazy } from '../core/load/lazy.js';
import { TpElement } from '../core/tp-element.js';

const loadView = lazy('select', () => import('./select-view.js'));

/**
 * A native control by which a reader chooses for a whole group: the one that it stands in, the one that `for` names, or
 * else the page.
 *
 * @tag tp-select
 * @summary A choice of region, period, edition, language or any dimension for all widgets of a group.
 *
 * @attr {string} dimension - What is chosen: `region`, `period`, `edition`, `lang`, or the id of a dimension. Default
 * `region`.
 * @attr {string} indicator - Id of the indicator whose categories, periods or editions are offered. Not needed for
 * `lang`, and where `src` is one file.
 * @attr {string} level - Offers regions of this level only, as in the file: `provincie`.
 * @attr {string} filter - For an indicator with further dimensions that have no total: which of their categories.
 * @attr {string} for - Id of the group that it belongs to, where it stands outside.
 * @attr {string} label - Own visible label.
 *
 * @slot - The author's text. It stands until there is something to choose from, and whenever there is not.
 *
 * @csspart base - The whole control with its label.
 * @csspart label - The label.
 * @csspart control - The native select.
 * @csspart error - What is said when there is nothing to choose from.
 *
 * @cssprop --tp-font-family - Letter. Default the page's.
 * @cssprop --tp-color-text - Colour of text.
 * @cssprop --tp-color-background - Background of the control.
 *
 * @fires {CustomEvent} tp-change - Sent on the group, or on the control itself where it is for the page: `dimension`,
 * `value`, `label`, `previous`. `preventDefault()` leaves the choice as it was.
 * @fires {CustomEvent<null>} tp-ready - There is something to choose from.
 * @fires {CustomEvent} tp-error - There is nothing to choose from; `detail` is that of other widgets.
 */
export class TpSelect extends TpElement {
  static override styles = [
    waitingStyles,
    // Reserves no space for a picture: there is none.
    css`
      [part='loading']::after {
        content: none;
      }
    `,
  ];
  static override readonly shown = ['dimension', 'level', 'label', 'for'];

  protected override readonly loadView = loadView;
  protected override readonly hasPlainForm = false;

  /** The options do not depend on the selected values. */
  protected override question(): Question {
    const { src, indicator, filter } = this.questionAttributes();
    const dimension = this.getAttribute('dimension')?.trim() || 'region';
    const split = ['period', 'edition', 'lang'].includes(dimension) ? null : dimension;
    return { src, indicator, filter, split, anyIndicator: dimension === 'lang' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-select': TpSelect;
  }
}
