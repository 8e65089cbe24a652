import { lazy } from '../core/load/lazy.js';
import { TpStory } from './tp-story.js';

const loadStoryView = lazy('stories', () => import('./progress-view.js'));

/**
 * How far it is: per goal its actions with status, parties, related figures and practice examples.
 *
 * @tag tp-progress
 * @summary How far it is: per goal its actions with status, parties, related figures and practice examples.
 *
 * @attr {string} pact - Id of a period of the pact. Without it, the newest one with actions.
 * @attr {string} goal - Id of one theme or goal of it.
 * @attr {string} region - Code of a region: practice examples from there only. Without it that of the group or the
 * page.
 *
 * @csspart summary - How many actions are finished.
 * @csspart item - A theme or goal.
 * @csspart control - A choice.
 * @csspart source - Where it was agreed.
 * @csspart subheading - A heading below it.
 * @csspart example - The mark of what is made up.
 */
export class TpProgress extends TpStory {
  static override readonly shown = ['pact', 'goal'];

  override readonly loadStoryView = loadStoryView;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-progress': TpProgress;
  }
}
