/** In rem: below it, what a row is about stands in one column. */
const NARROW = 30;

/** Whether there is room for one column only. What is not laid out, as in a hidden tab, stays as it `was`. */
export const isNarrow = ({ clientWidth }: Element, was: boolean): boolean =>
  clientWidth === 0 ? was : clientWidth < NARROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
