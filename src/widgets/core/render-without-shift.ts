import type { CollapsedForm } from './collapsed-view.js';
import { exceedsShiftBudget } from './exceeds-shift-budget.js';

interface ShiftFreeRender {
  readonly host: Element;
  readonly root: ParentNode;
  /** Shows the figures in full; gives when they are in the page. */
  readonly show: () => Promise<unknown>;
  /** Shows less of them, the rest on request; null where all must be seen at once. */
  readonly fold: ((form: CollapsedForm) => Promise<unknown>) | null;
}

/**
 * Shows the figures without pushing the page about. Where no room was reserved and the reader is already looking at
 * what would move, the sentence comes in the place of the author's text, and the rest on request. All of it happens
 * between two paints.
 */
export async function renderWithoutShift({
  host,
  root,
  show,
  fold,
}: ShiftFreeRender): Promise<void> {
  if (fold === null) return void (await show());
  const before = host.getBoundingClientRect();
  await show();
  // Below the window nothing moves in view; to measure it again would have the browser lay out the page in this task.
  if (before.top >= innerHeight) return;
  // Content of the author that was higher is room reserved by the author: what stands below it stays where it is.
  if (host.getBoundingClientRect().height < before.height) holdHeight(root, '.base', before);
  for (const form of ['sentence', 'figure'] as const) {
    if (!exceedsShiftBudget(before, host.getBoundingClientRect())) return;
    await fold(form);
    holdHeight(root, '.brief', before);
  }
}

/** Keeps the box that `selector` finds at least as high as it was. */
const holdHeight = (root: ParentNode, selector: string, { height }: DOMRect): void => {
  const box = root.querySelector<HTMLElement>(selector);
  // By the object model: a style attribute would be refused by a strict policy.
  if (box !== null) box.style.minHeight = `${height}px`;
};
