import { fixture, html } from '@open-wc/testing';
import '../../src/entries/define.js';
import { pageIo } from '../../src/data/io.js';
import { limits } from '../../src/data/limits.js';
import { loadPanel } from '../../src/widgets/core/panel/lazy-panel.js';

/** An indicator of the demo. */
export const demoFile = (id: string): string =>
  new URL(`../../demo/monitor/${id}.json`, import.meta.url).href;

/** The real mbo series as it stood in edition 2020, and in the editions before. */
export const MBO = new URL('../fixtures/monitor/mbo-instroom-techniek.json', import.meta.url).href;
export const edition = (year: number): string => MBO.replace('.json', `.${year}.json`);

/**
 * A widget in a page that reserved room for it, with the author's text in it. What fills its disclosures has come, as
 * for the second widget of a page.
 */
export async function widget(
  tag: string,
  attributes: Record<string, string>,
  text = 'Tekst van de auteur',
): Promise<HTMLElement> {
  await loadPanel().catch(() => undefined);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.minHeight = '60rem';
  const element = document.createElement(tag);
  element.style.minHeight = '60rem';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const author = document.createElement('p');
  author.textContent = text;
  element.append(author);
  box.append(element);
  return element;
}

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;

/** All in the widget's own tree. */
export const all = <Kind extends Element = HTMLElement>(
  element: Element,
  selector: string,
): readonly Kind[] => [...(element.shadowRoot?.querySelectorAll<Kind>(selector) ?? [])];

export const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a reader sees or hears of a part: text, with white space as it shows. */
export const textOf = (element: Element, name: string): string =>
  (part(element, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * What moves in a widget, by the tag it moves. Where browsers lack `light-dark()`, a line that nobody sees tells which
 * scheme holds: it has no width.
 */
export const movements = (element: Element): readonly string[] => {
  const seen = (one: Element): boolean =>
    CSS.supports('color', 'light-dark(red, red)') || !one.classList.contains('base');
  const styled = all(element, '*').filter((one) => {
    const { animationName, transitionDuration, outlineStyle } = getComputedStyle(one);
    return seen(one)
      ? animationName !== 'none' || transitionDuration !== '0s'
      : outlineStyle !== 'none';
  });
  const running = (element.shadowRoot?.getAnimations() ?? []).filter(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return target === null || seen(target);
  });
  return [...styled.map(({ localName }) => localName), ...running.map(String)];
};

/**
 * Whether nothing of these is shown; there are some. Of shapes in a picture that is not laid out, older browsers still
 * give the place that they had.
 */
export const unseen = (element: Element, selector: string): boolean => {
  const found = all<Element>(element, selector);
  const hidden = (one: Element): boolean =>
    !one.checkVisibility() || getComputedStyle(one.closest('.chosen') ?? one).display === 'none';
  return found.length > 0 && found.every(hidden);
};

/** Waits for an event of a widget; fails with the test's own time-out. */
export const once = <T extends Event>(element: EventTarget, name: string): Promise<T> =>
  new Promise((resolve) =>
    element.addEventListener(name, (event) => resolve(event as T), { once: true }),
  );

/** Waits until something is there; fails with the test's own time-out. */
export async function soon<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs `work` while `fetch` answers as told; everything else of the page stays as it is. */
export async function withFetch(answer: typeof fetch, work: () => Promise<void>): Promise<void> {
  const real = globalThis.fetch;
  globalThis.fetch = answer;
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
}

/**
 * Lets so many milliseconds pass for the fetching of figures, and for that alone. They stay passed: a clock never goes
 * back.
 */
export const passTime = (milliseconds: number): void => {
  const { now } = pageIo;
  Object.assign(pageIo, { now: () => now() + milliseconds });
};

/**
 * Runs `work` while a widget asks a server again at once, instead of after a pause; what an answer may take stays as it
 * is.
 */
export async function withoutPauses(work: () => Promise<void>): Promise<void> {
  const { setTimer: later } = pageIo;
  // A pause is shorter than the shortest time that an answer gets.
  Object.assign(pageIo, {
    later: (milliseconds: number, run: () => void) =>
      later(milliseconds < limits.headers ? 0 : milliseconds, run),
  });
  try {
    await work();
  } finally {
    Object.assign(pageIo, { later });
  }
}
