/*
 * Steps that run in the page of `many.ts`; each is sent there as text, so it uses nothing from outside itself.
 */

/** Puts the document's content in the page. */
export const fillPage = (html: string): void => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...body.childNodes);
};

/** From now on each picture that comes gets a mark in the record, in the task that put it there. */
export const markPictures = (): void => {
  for (const widget of document.querySelectorAll('tp-trend')) {
    const root = widget.shadowRoot;
    if (root === null) throw new Error('A widget without its code.');
    let pictures = 0;
    new MutationObserver(() => {
      const now = root.querySelectorAll('[part~="chart"] > svg').length;
      if (now > pictures) performance.mark('drawn');
      pictures = now;
    }).observe(root, { childList: true, subtree: true });
  }
};

/** Scrolls through as a reader does, until every widget tells its figure and every trend is drawn. */
export const readThrough = async (): Promise<void> => {
  const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
  const widgets = [...document.querySelectorAll('tp-indicator, tp-trend, tp-table')];
  const isRendered = ({ shadowRoot, localName }: Element): boolean =>
    shadowRoot?.querySelector('[part~="source"]') != null &&
    (localName !== 'tp-trend' || shadowRoot.querySelector('[part~="chart"] > svg') !== null);
  for (let tries = 0; tries < 5 && !widgets.every(isRendered); tries += 1) {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      scrollTo(0, y);
      await wait(150);
    }
  }
  const waiting = widgets.filter((widget) => !isRendered(widget));
  if (waiting.length > 0)
    throw new Error(`${waiting.length} of ${widgets.length} widgets do not tell their figure.`);
};

/** Waits until the table has rows and has come to rest. */
export const untilRows = async (): Promise<void> => {
  const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
  const rows = (): number =>
    document.querySelector('tp-table')?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
  for (let tries = 0; rows() === 0; tries += 1) {
    if (tries > 600) throw new Error('The table has no rows.');
    await wait(50);
  }
  await wait(1000);
};
