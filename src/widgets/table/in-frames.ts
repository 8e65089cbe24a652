/**
 * Milliseconds in which a browser lays out the last step; it may never request animation frames, as in a hidden tab.
 */
const FRAME = 20;

/**
 * Adds items to the page `step` at a time, the first immediately, the others one frame after the other: layout takes
 * the browser longer than creating them. `put` gets indices from (included) to (not included); it is called once where
 * there are no items. Returns a function that stops it.
 */
export function inFrames(
  count: number,
  step: number,
  put: (from: number, to: number) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const putFrom = (from: number): void => {
    const to = Math.min(from + step, count);
    put(from, to);
    if (to < count) timer = setTimeout(() => putFrom(to), FRAME);
  };
  putFrom(0);
  return () => clearTimeout(timer);
}
