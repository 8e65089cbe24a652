/**
 * What a reader sees and does on a strict page, whichever widget stands there. Functions run in the page: they know
 * nothing of this file.
 */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import { PATIENCE } from '../support/patience.js';
import type { StrictPage } from '../support/strict-site.js';

/** The texts of a picture. */
export const textsOf = (page: StrictPage, which: string): Promise<readonly string[]> =>
  page.run(
    (query) =>
      Array.from(
        document.querySelector(query)?.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [],
        (text) => text.textContent ?? '',
      ),
    which,
  );

/** Takes the range over a picture to a value: what it tells then, and how many outlines of that kind there are. */
export const goTo = (
  page: StrictPage,
  which: string,
  value: string,
  outline: string,
): Promise<readonly [string, number]> =>
  page.run(
    (query, to, marks) => {
      const root = document.querySelector(query)?.shadowRoot as ShadowRoot;
      const range = root.querySelector<HTMLInputElement>('input[type="range"]') as HTMLInputElement;
      range.value = to;
      range.dispatchEvent(new Event('input'));
      return [
        range.getAttribute('aria-valuetext') ?? '',
        root.querySelectorAll(`.chosen ${marks}`).length,
      ] as const;
    },
    which,
    value,
    outline,
  );

/** What stands beside a picture of what is chosen, and how many outlines there are. */
export const readOut = (page: StrictPage, which: string): Promise<readonly [string, number]> =>
  page.run((query) => {
    const root = document.querySelector(query)?.shadowRoot as ShadowRoot;
    const text = root.querySelector('.now')?.textContent ?? '';
    return [
      text.replace(/\s+/g, ' ').trim(),
      root.querySelectorAll('.chosen path').length,
    ] as const;
  }, which);

/** What a look at the page finds, once `found` holds of it. */
export const until = async <Seen>(
  look: () => Promise<Seen>,
  found: (seen: Seen) => boolean,
): Promise<Seen> => {
  for (const end = Date.now() + PATIENCE; ; await wait(50)) {
    const seen = await look();
    if (found(seen)) return seen;
    assert.ok(Date.now() < end, `it stays at ${JSON.stringify(seen)}`);
  }
};

/** Takes the picture of a trend away as a file. The buttons come with a script of their own, after the picture. */
export const asFile = (form: 'svg' | 'png') => async (page: StrictPage) => {
  const buttons = (): Promise<number> =>
    page.run(
      () =>
        document.querySelector('tp-trend')?.shadowRoot?.querySelectorAll('.pictures button')
          .length ?? 0,
    );
  await until(buttons, (count) => count > 1);
  await page.run(
    (index) => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file: Blob) => {
        URL.createObjectURL = createObjectURL;
        Object.assign(window, { given: [file.type, file.size] });
        return createObjectURL.call(URL, file);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      document
        .querySelector('tp-trend')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('.pictures button')
        [index]?.click();
    },
    form === 'svg' ? 0 : 1,
  );
  const { given } = await until(
    () =>
      page.run(() => ({
        given: (window as unknown as { given?: readonly [string, number] }).given ?? null,
        told: document.querySelector('tp-trend')?.shadowRoot?.querySelector('.told')?.textContent,
      })),
    ({ given }) => given !== null,
  );
  await page.run(() => void delete (window as unknown as { given?: unknown }).given);
  const [type, size] = given ?? ['', 0];
  assert.equal(type, form === 'svg' ? 'image/svg+xml' : 'image/png');
  assert.ok(size > 4000, `${size} bytes`);
};

/** The corners of the outlines of a map. */
export const corners = (page: StrictPage, which: string): Promise<readonly number[]> =>
  page.run(
    (query) =>
      [
        ...(document.querySelector(query)?.shadowRoot?.querySelectorAll('.areas_marks > path') ??
          []),
      ].map((path) => (path.getAttribute('d') ?? '').split('L').length),
    which,
  );

/** All that a widget says. */
export const readTag = (page: StrictPage, tag: string): Promise<string> =>
  page.run(
    (query) => (document.querySelector(query)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    tag,
  );

/** Chooses the last one in the control of a widget: its name. */
export const choosesTheLast = async (page: StrictPage, tag: string): Promise<string> => {
  await until(
    () =>
      page.run(
        (query) => document.querySelector(query)?.shadowRoot?.querySelector('select') != null,
        tag,
      ),
    (there) => there,
  );
  return page.run((query) => {
    const select = document.querySelector(query)?.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no control');
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return select.selectedOptions[0]?.textContent?.trim() ?? '';
  }, tag);
};

/** Opens all that is folded, and asks for a citation of the figure once there is a button for it. */
export const citesAFigure = async (page: StrictPage, tag: string): Promise<void> => {
  const cite = (): Promise<boolean> =>
    page.run((query) => {
      const root = document.querySelector(query)?.shadowRoot;
      root?.querySelector<HTMLElement>('.act.about[aria-expanded="false"]')?.click();
      const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        textContent?.includes('Citeer dit cijfer'),
      );
      button?.click();
      return button !== undefined;
    }, tag);
  await until(cite, (clicked) => clicked);
};
