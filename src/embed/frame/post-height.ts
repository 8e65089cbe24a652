import { heightMessages, readSecret } from './frame-messages.js';

/** How often a height may go back to what it was before, after the reader last did something. */
const MOST_REVERSALS = 3;

/**
 * Tells the page round this frame how high the document is: whenever that changes, and a few times more, because the
 * host's own script may come later than we do. A host that changes its width with every height would go on for ever:
 * then the higher one stays until the reader does something.
 */
export function postHeight(frame: Window): void {
  const secret = readSecret(frame.location.hash);
  const { documentElement } = frame.document;
  const by = ownName(frame);
  let sent: readonly number[] = [];
  let reversals = 0;
  const speak = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    const [last, before] = sent;
    if (height === before && height !== last) reversals += 1;
    if (reversals > MOST_REVERSALS && height < (last ?? 0)) return;
    sent = height === last ? sent : [height, ...sent].slice(0, 2);
    for (const message of heightMessages(height, by, frame.location.href, secret))
      frame.parent.postMessage(message, '*');
  };
  for (const kind of ['pointerdown', 'keydown'])
    frame.addEventListener(kind, () => (reversals = 0), { capture: true });
  speak();
  try {
    new ResizeObserver(speak).observe(documentElement);
  } catch {
    // Without it the few times below have to do.
  }
  frame.addEventListener('load', speak);
  for (const seconds of [1, 3, 10]) frame.setTimeout(speak, seconds * 1000);
}

/** Tells the widgets that spoke from one frame apart; it keeps no secret. */
const ownName = (frame: Window): string => {
  try {
    return frame.crypto.getRandomValues(new Uint32Array(2)).join();
  } catch {
    return [Math.random(), Math.random()].join();
  }
};
