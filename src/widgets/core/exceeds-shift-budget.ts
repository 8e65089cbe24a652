/** What all widgets of a page together may add to its layout shift score, by the definition browsers report it with. */
const SHIFT_BUDGET = 0.02;

let usedShift = 0;

/**
 * Whether growing from `before` to `after` would push what the reader is looking at further than the page has room for;
 * if not, the shift is counted. Nothing moves in view when nothing has been painted yet, when the element ends below
 * the window or above it (there the browser holds the page still), or when the room was reserved.
 */
export function exceedsShiftBudget(before: DOMRect, after: DOMRect): boolean {
  if (!isPainted() || before.bottom <= 0 || before.bottom >= innerHeight) return false;
  const moved = (innerHeight - Math.min(before.bottom, after.bottom)) / innerHeight;
  const score = moved * (Math.abs(after.height - before.height) / innerHeight);
  if (usedShift + score > SHIFT_BUDGET) return true;
  usedShift += score;
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
