import type { StoryName, StoryWidget } from './story.js';
import { TpByPart } from './tp-by-part.js';

/** A widget that tells what stands beside the figures. */
export abstract class TpStory extends TpByPart implements StoryWidget {
  abstract readonly storyName: StoryName;
  readonly partName: StoryWidget['partName'] = 'pact';
}
