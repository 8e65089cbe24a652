import type { CheckText } from '../text/check-text.js';
import { checkStyles } from './check-styles.js';

/**
 * Shows what was found above everything else, and brings the reader there. Made of plain nodes: where a page's policy refuses what templates need,
 * this has to be shown all the same.
 */
export function showPanel(page: Document, text: CheckText, lang: string): void {
  const node = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    words: string,
    ...inside: readonly Node[]
  ): HTMLElementTagNameMap[Name] => {
    const made = page.createElement(name);
    made.append(words, ...inside);
    return made;
  };
  const before = page.activeElement;
  const panel = node('section', '');
  panel.lang = lang;
  panel.dataset['tpUpgrade'] = 'no';
  const root = panel.attachShadow({ mode: 'open' });
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(checkStyles);
  root.adoptedStyleSheets = [sheet];

  const title = node('h2', text.title);
  title.tabIndex = -1;
  const mail = node('textarea', '');
  mail.readOnly = true;
  mail.value = text.mail;
  const said = node('p', '');
  said.setAttribute('role', 'status');
  const button = (words: string, press: () => void): HTMLButtonElement => {
    const made = node('button', words);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const copy = (): void => {
    // Said anew each time, also when it was the same.
    said.textContent = '';
    mail.focus();
    mail.select();
    const clipboard = (page.defaultView?.navigator as { clipboard?: Clipboard } | undefined)?.clipboard;
    (clipboard?.writeText(text.mail) ?? Promise.reject(new Error('no clipboard'))).then(
      () => (said.textContent = text.copied),
      () => (said.textContent = text.selected),
    );
  };
  const close = (): void => {
    panel.remove();
    giveFocus(page, before);
  };
  root.append(
    title,
    node('p', text.intro),
    ...(text.troubles.length === 0 ? [] : [node('ol', '', ...text.troubles.map((trouble) => node('li', trouble)))]),
    node('label', text.mailLabel, mail),
    button(text.copy, copy),
    button(text.close, close),
    said,
  );
  page.body.prepend(panel);
  title.focus();
}

/** Back to where the reader was; to the page's start for who was nowhere yet, or whose place is gone. */
const giveFocus = (page: Document, before: Element | null): void => {
  if (before !== null && before !== page.body && before.isConnected) return (before as HTMLElement).focus();
  const start = page.querySelector<HTMLElement>('main, h1') ?? page.body;
  if (!start.hasAttribute('tabindex')) {
    start.tabIndex = -1;
    start.addEventListener('blur', () => start.removeAttribute('tabindex'), { once: true });
  }
  start.focus();
};
