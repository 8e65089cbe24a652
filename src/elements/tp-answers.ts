import { TpStory } from './tp-story.js';

/**
 * Requests of parliament: who asked, when, in which paper, and where it was answered.
 *
 * @tag tp-answers
 * @summary Requests of parliament: who asked, when, in which paper, and where it was answered.
 *
 * @attr {string} src - Address of a monitor index that names a stories file, or of such a file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} heading - Own heading.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` shows everything at once, also where no room was reserved and the page has to move for it.
 * @attr {auto|light|dark|contrast|inherit} theme - As of the other widgets. Default `auto`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text. It stands until there is something to tell, and whenever there is not.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart item - A request.
 * @csspart source - The letter.
 * @csspart subheading - A heading below it.
 * @csspart example - The mark of what is made up.
 * @csspart notes - What a reader must know beside it.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that shows the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until it is told.
 *
 * @cssprop [--tp-color-text] - Text; `--tp-color-text-muted` for small text.
 * @cssprop [--tp-color-highlight] - The one thing that is meant.
 *
 * @fires {CustomEvent<null>} tp-ready - All of it stands.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 */
export class TpAnswers extends TpStory {
  readonly storyName = 'answers';
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-answers': TpAnswers;
  }
}
