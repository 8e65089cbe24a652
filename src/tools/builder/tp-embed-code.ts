import type { Question } from '../../widgets/core/load/load-figures.js';
import { lazy } from '../../widgets/core/load/lazy.js';
import { TpElement } from '../../widgets/core/tp-element.js';

const loadView = lazy('embed-code', () => import('./embed-code-view.js'));

/**
 * For who looks after a page: choose a figure, see what it looks like, and copy what to paste. Each form of the code
 * holds today's figure, a sentence and the source, so that it stands where nothing of ours runs.
 *
 * @tag tp-embed-code
 * @summary Chooses a figure and gives the code for a page: eight forms, for each content management system the one that
 * stays.
 *
 * @attr {string} files - Folder of the version that the code is to name, with its files and `integrity.json`. Without
 * it the folder that the script came from.
 * @attr {string} indicator - Id of the indicator that is chosen at first. Default the first of the index.
 * @attr {ViewKind} widget - Kind of widget that is chosen at first.
 * @attr {string} region - Region that is chosen at first.
 * @attr {string} period - Period or periods that are chosen at first.
 * @attr {string} edition - Edition that is chosen at first.
 * @attr {string} split - Dimension that is chosen at first to tell figures apart.
 * @attr {site|wordpress|wordpress-plugin|drupal|typo3|umbraco|umbraco-13|sharepoint|joomla|other|app|mail} system -
 * Where the code is to be pasted, chosen at first.
 * @attr {address|frame|frame-with-script|link|div|element|package|picture} format - Form of the code that is chosen at
 * first. Without it, the best for the system.
 * @attr {boolean} oembed - The pages of widgets in `files` name oEmbed documents, so that WordPress and others make a
 * frame of a pasted address. Without it, the address is advised only where our plugin is.
 * @attr {address} state - `address`: what is chosen stands in the fragment of the page's address
 * (`#embed.widget=trend`; with an `id`, that id instead of `embed`), and a link with it restores the choice.
 * @attr {string} heading - Own heading.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 *
 * @slot - The author's text. It stands until there is something to choose from, and whenever there is not.
 *
 * @csspart heading - The heading.
 * @csspart summary - What it is for.
 * @csspart label - A label.
 * @csspart control - A native control.
 * @csspart preview - The box of the preview.
 * @csspart code - A text to copy.
 * @csspart button - A button.
 * @csspart error - What is said when there is nothing to show.
 *
 * @cssprop --tp-font-family - Letter. Default the page's.
 * @cssprop --tp-color-text - Colour of text.
 * @cssprop --tp-color-background - Background of the controls.
 *
 * @fires {CustomEvent} tp-ready - There is something to choose from.
 * @fires {CustomEvent} tp-error - There is nothing to choose from; `detail` is that of other widgets.
 */
export class TpEmbedCode extends TpElement {
  static override readonly shown = ['files', 'widget', 'system', 'format', 'state', 'oembed'];

  /** There or not, whatever it says. */
  get oembed(): boolean {
    return this.hasAttribute('oembed');
  }

  set oembed(value: boolean | string | null | undefined) {
    this.toggleAttribute('oembed', value === '' || Boolean(value));
  }

  protected override readonly loadView = loadView;
  protected override readonly hasPlainForm = false;

  /** Any figures of the monitor will do: which are shown is chosen inside, where a wrong choice can be mended. */
  protected override question(): Question {
    return {
      src: this.questionAttributes().src,
      indicator: null,
      anyIndicator: true,
      split: '@first',
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-embed-code': TpEmbedCode;
  }
}
