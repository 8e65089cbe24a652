import { lazy } from '../core/load/lazy.js';
import { TpStory } from './tp-story.js';

const loadStoryView = lazy('stories', () => import('./commitments-view.js'));

/**
 * What was agreed in a period of the pact, by theme or goal, and what became of it.
 *
 * @tag tp-commitments
 * @summary What was agreed in a period of the pact, by theme or goal, and what became of it.
 *
 * @attr {string} pact - Id of the period that is shown first. Without it, the newest one with commitments.
 * @attr {string} party - Name of a party: what it committed to only.
 * @attr {string} goal - Id of one theme or goal.
 *
 * @csspart item - A theme or goal.
 * @csspart control - A choice.
 * @csspart summary - How many commitments are shown.
 * @csspart source - Where it was agreed.
 * @csspart subheading - A heading below it.
 * @csspart example - The mark of what is made up.
 */
export class TpCommitments extends TpStory {
  static override readonly shown = ['pact', 'party', 'goal'];

  override readonly loadStoryView = loadStoryView;
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-commitments': TpCommitments;
  }
}
