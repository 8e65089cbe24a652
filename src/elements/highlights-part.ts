import { view } from './highlights-view.js';
import type { StoryView } from './story.js';

/** What `<tp-highlights>` shows. */
export const views: Readonly<Partial<Record<string, StoryView>>> = { highlights: view };
