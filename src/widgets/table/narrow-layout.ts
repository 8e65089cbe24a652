import { onResize } from '../core/page/on-resize.js';

/** Width in rem below which the row heads of a table are joined in one column. */
const NARROW = 30;

export interface NarrowLayout {
  /** The result of the last measurement. */
  readonly isNarrow: () => boolean;
  /** Measures the widget again and returns whether the result has changed. */
  readonly measure: () => boolean;
  /** Calls `changed` when a resize of `box` has changed the result. Returns a function that stops it. */
  readonly watch: (box: Element, changed: () => void) => () => void;
}

/** Tracks whether a widget has space for only one column of row heads. */
export function narrowLayout(widget: Element): NarrowLayout {
  let narrow = false;
  const measure = (): boolean => {
    const before = narrow;
    narrow = hasNarrowWidth(widget, before);
    return narrow !== before;
  };
  return {
    isNarrow: () => narrow,
    measure,
    // Deferred to the next frame: a render during a resize callback would change the sizes again.
    watch: (box, changed) =>
      onResize(box, () => requestAnimationFrame(() => measure() && changed())),
  };
}

/** A widget without layout, as in a hidden tab, keeps the `previous` result. */
const hasNarrowWidth = ({ clientWidth }: Element, previous: boolean): boolean =>
  clientWidth === 0
    ? previous
    : clientWidth < NARROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
