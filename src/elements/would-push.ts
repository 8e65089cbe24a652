/** What all widgets of a page together may add to its layout shift score, by the definition browsers report it with. */
const ALLOWANCE = 0.02;

/** What was pushed until now: from how high, and how far. */
let pushedFrom = Infinity;
let pushed = 0;

/**
 * Whether growing from `before` to `after` would push what the reader is looking at further than the page has room for; if not, the
 * shift is counted. Nothing moves in view when nothing has been painted yet, when the element ends below the window or above it (there
 * the browser holds the page still), or when the room was reserved.
 */
export function wouldPush(before: DOMRect, after: DOMRect): boolean {
  if (!isPainted() || before.bottom <= 0 || before.bottom >= innerHeight) return false;
  const distance = Math.abs(after.height - before.height);
  if (distance === 0) return false;
  // As if all came in one frame, which counts as one push over the whole way: it is never more than that.
  const from = Math.min(pushedFrom, before.bottom, after.bottom);
  const score = ((innerHeight - from) / innerHeight) * ((pushed + distance) / Math.max(innerWidth, innerHeight));
  // Where the page is scrolled the browser may hold it still in the same frame, for what grew above the window. It counts such a frame as a whole.
  if (scrollY > 0 || score > ALLOWANCE) return true;
  pushedFrom = from;
  pushed += distance;
  return false;
}

/** Where nobody tells, it may be. */
const isPainted = (): boolean => {
  try {
    return performance.getEntriesByType('paint').length > 0;
  } catch {
    return true;
  }
};
