import type { BriefForm } from './brief.js';
import { holdHeight } from './hold-height.js';
import { wouldPush } from './would-push.js';

interface Coming {
  readonly host: Element;
  readonly root: ParentNode;
  /** Shows the figures in full; gives when they are in the page. */
  readonly show: () => Promise<unknown>;
  /** Shows less of them, the rest on request; null where all must be seen at once. */
  readonly fold: ((form: BriefForm) => Promise<unknown>) | null;
}

/**
 * Shows the figures without pushing the page about. Where no room was reserved and the reader is already looking at what would
 * move, the sentence comes in the place of the author's text, and the rest on request. All of it happens between two paints.
 */
export async function withoutPushing({ host, root, show, fold }: Coming): Promise<void> {
  if (fold === null) return void (await show());
  const before = host.getBoundingClientRect();
  await show();
  // Below the window nothing moves in view; to measure it again would have the browser lay out the page in this task.
  if (before.top >= innerHeight) return;
  // Content of the author that was higher is room reserved by the author: what stands below it stays where it is.
  if (host.getBoundingClientRect().height < before.height) holdHeight(root, '.base', before);
  for (const form of ['sentence', 'figure'] as const) {
    if (!wouldPush(before, host.getBoundingClientRect())) return;
    await fold(form);
    holdHeight(root, '.brief', before);
  }
}
