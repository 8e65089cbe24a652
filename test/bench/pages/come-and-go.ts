/** The ways in which widgets come to a page and leave it. */
export const WAYS = [
  'new widgets, drawn and removed',
  'the same widgets in and out',
  'new widgets, removed while loading',
] as const;
export type Way = (typeof WAYS)[number];

/** Runs in the page as text: it may use nothing but its arguments and the page. Leaves no widget behind. */
export const comeAndGo = async (way: Way, times: number, src: string): Promise<void> => {
  const place = document.querySelector('main') as HTMLElement;
  const make = (): readonly HTMLElement[] =>
    ['tp-indicator', 'tp-trend'].map((name) => {
      const element = document.createElement(name);
      element.setAttribute('src', src);
      element.setAttribute('split', name === 'tp-trend' ? 'gender' : '');
      element.setAttribute('loading', 'eager');
      element.append(document.createElement('p'));
      return element;
    });
  const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  const shown = async (elements: readonly HTMLElement[]): Promise<void> => {
    const all = (): boolean =>
      elements.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=chart] svg'));
    for (const end = performance.now() + 20_000; !all(); await task())
      if (performance.now() > end) throw new Error('Not drawn in time.');
  };
  let same: readonly HTMLElement[] = [];
  for (let turn = 0; turn < times; turn++) {
    const elements = way === 'the same widgets in and out' && turn > 0 ? same : make();
    same = elements;
    place.append(...elements);
    await (way === 'new widgets, removed while loading' ? task() : shown(elements));
    for (const element of elements) element.remove();
  }
};
