import { lazy } from '../core/load/lazy.js';
import type { StoryWidget } from '../core/story.js';
import { LazyElement } from '../core/load/lazy-element.js';

const loadController = lazy('stories', () => import('./story-controller.js'));

/**
 * A widget that tells what stands beside the figures.
 *
 * @attr {string} src - Address of a monitor index that names a stories file, or of such a file, or `#id` of a JSON
 * block in the page. Without it, that of the group, else the page's `<meta name="tp-monitor">`.
 * @attr {string} heading - Own heading.
 *
 * @slot - The author's text. It stands until there is something to tell, and whenever there is not.
 *
 * @csspart notes - What a reader must know beside it.
 *
 * @cssprop [--tp-color-text] - Text; `--tp-color-text-muted` for small text.
 * @cssprop [--tp-color-highlight] - The one thing that is meant.
 */
export abstract class TpStory extends LazyElement implements StoryWidget {
  abstract readonly loadStoryView: StoryWidget['loadStoryView'];
  protected override readonly loadController = loadController;
}
