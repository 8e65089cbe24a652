import { TpStory } from './tp-story.js';

/**
 * The yearly short list: statements in their order, each beside its figure and checked against the series.
 *
 * @tag tp-highlights
 * @summary The yearly short list: statements in their order, each beside its figure and checked against the series.
 *
 * @attr {string} src - Address of a monitor index that names a stories file, or of such a file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} edition - Whose highlights. Without it, the newest edition that has any.
 * @attr {string} more - Address of the page with the full widget, for a link beside each figure; `{indicator}` in it becomes the id of the indicator. Without it, the page that the index names for the indicator.
 * @attr {string} hide - What is left out, with spaces between: `chart`, `source`.
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
 * @csspart item - A highlight.
 * @csspart statement - A statement.
 * @csspart value - Its figure.
 * @csspart chart - The spark line. Hidden from assistive technology.
 * @csspart source - Edition, source and link.
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
export class TpHighlights extends TpStory {
  static override readonly shown = ['more'];

  override readonly partName = 'highlights';
  readonly storyName = 'highlights';
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-highlights': TpHighlights;
  }
}
