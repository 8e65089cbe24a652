/** Milliseconds after which a browser has laid out what came; it may never ask for frames. */
const FRAME = 20;

/**
 * Puts things in the page `step` at a time, the first now, the others one frame after the other: laying them out takes the browser longer than making
 * them. `put` gets the places from (included) to (not included); it is called once where there is nothing. Returns how to stop.
 */
export function inFrames(count: number, step: number, put: (from: number, to: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const more = (from: number): void => {
    const to = Math.min(from + step, count);
    put(from, to);
    if (to < count) timer = setTimeout(() => more(to), FRAME);
  };
  more(0);
  return () => clearTimeout(timer);
}
