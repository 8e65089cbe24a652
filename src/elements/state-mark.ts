/** Gives `element` states for a page's own style sheet: `tp-trend:state(ready)`. Call once per element; the result sets the one that holds. */
export function stateMark(element: HTMLElement): (state: string) => void {
  const states = 'attachInternals' in element ? element.attachInternals().states : undefined;
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
