/*
 * Steps that run in the page of `large.ts`; each is sent there as text, so it uses nothing from outside itself.
 */

/** What a page shows, all roots within one another taken together. */
export interface Extent {
  /** Of the document, in CSS pixels. */
  readonly height: number;
  readonly nodes: number;
  /** Code of the problem that a widget tells; empty where it shows figures. */
  readonly problem: string;
}

/**
 * Puts the tags in the page, and waits until each widget shows its figures or tells why not, and nothing has changed
 * for a while.
 */
export const untilAtRest = async (html: string): Promise<Extent> => {
  const problems: string[] = [];
  addEventListener('tp-error', (event) =>
    problems.push((event as CustomEvent<{ readonly code: string }>).detail.code),
  );
  const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...body.childNodes);
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, one) =>
        sum + one.childNodes.length + (one.shadowRoot === null ? 0 : count(one.shadowRoot)),
      0,
    );
  const extent = (): Extent => ({
    height: document.documentElement.scrollHeight,
    nodes: count(document),
    problem: problems.join(' '),
  });
  const waits = (): boolean => document.querySelector(':state(loading)') !== null;
  let before = -1;
  for (let still = 0; still < 4 || waits();) {
    await wait(500);
    const { nodes } = extent();
    still = nodes === before ? still + 1 : 0;
    before = nodes;
  }
  return extent();
};
