import { lazy } from '../core/load/lazy.js';
import { TpStory } from './tp-story.js';

const loadStoryView = lazy('stories', () => import('./answers-view.js'));

/**
 * Requests of parliament: who asked, when, in which paper, and where it was answered.
 *
 * @tag tp-answers
 * @summary Requests of parliament: who asked, when, in which paper, and where it was answered.
 *
 * @csspart item - A request.
 * @csspart source - The letter.
 * @csspart subheading - A heading below it.
 * @csspart example - The mark of what is made up.
 */
export class TpAnswers extends TpStory {
  override readonly loadStoryView = loadStoryView;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-answers': TpAnswers;
  }
}
