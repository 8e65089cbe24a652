/**
 * Gives `element` states for a page's own style sheet: `tp-trend:state(ready)`. Call once per element; the result sets
 * the one that holds.
 */
export function setCustomState(element: HTMLElement): (state: string) => void {
  const states = statesOf(element);
  return (state) => {
    // Engines before the final form of custom states refuse names without two dashes.
    try {
      states?.clear();
      states?.add(state);
    } catch {
      return;
    }
  };
}

/** Undefined in engines without states, and where a page has put something else in the place of the internals. */
const statesOf = (element: HTMLElement): CustomStateSet | undefined => {
  try {
    return element.attachInternals().states;
  } catch {
    return undefined;
  }
};
