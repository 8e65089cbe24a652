import { view as answers } from './answers-view.js';
import { view as commitments } from './commitments-view.js';
import { view as progress } from './progress-view.js';
import type { StoryView } from './story.js';

/** What was agreed, how far it is and what was answered: three widgets on one file of texts. */
export const views: Readonly<Partial<Record<string, StoryView>>> = { answers, commitments, progress };
