import { lazy } from '../core/load/lazy.js';
import { TpStory } from './tp-story.js';

const loadStoryView = lazy('stories', () => import('./highlights-view.js'));

/**
 * The yearly short list: statements in their order, each beside its figure and checked against the series.
 *
 * @tag tp-highlights
 * @summary The yearly short list: statements in their order, each beside its figure and checked against the series.
 *
 * @attr {string} edition - Whose highlights. Without it, the newest edition that has any.
 * @attr {string} more - Address of the page with the full widget, for a link beside each figure; `{indicator}` in it
 * becomes the id of the indicator. Without it, the page that the index names for the indicator.
 * @attr {string} hide - What is left out, with spaces between: `chart`, `source`.
 *
 * @csspart item - A highlight.
 * @csspart statement - A statement.
 * @csspart value - Its figure.
 * @csspart chart - The spark line. Hidden from assistive technology.
 * @csspart source - Edition, source and link.
 */
export class TpHighlights extends TpStory {
  static override readonly shown = ['more'];

  override readonly loadStoryView = loadStoryView;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-highlights': TpHighlights;
  }
}
