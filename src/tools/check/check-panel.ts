import type { CheckText } from './check-text.js';
import { checkStyles } from './check-styles.js';

/**
 * Shows what was found above everything else, and brings the reader there. Made of plain nodes: where a page's policy
 * refuses what templates need, this has to be shown all the same. Gives how to tell what was found since, with the
 * reader left where they are.
 */
export function showPanel(
  page: Document,
  text: CheckText,
  lang: string,
): (text: CheckText) => void {
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
  const intro = node('p', '');
  intro.setAttribute('aria-live', 'polite');
  const troubles = node('ol', '');
  const mail = node('textarea', '');
  mail.readOnly = true;
  const tell = (found: CheckText): void => {
    intro.textContent = found.intro;
    troubles.replaceChildren(...found.troubles.map((trouble) => node('li', trouble)));
    troubles.hidden = found.troubles.length === 0;
    mail.value = found.mail;
  };
  tell(text);
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
    const clipboard = (page.defaultView?.navigator as { clipboard?: Clipboard } | undefined)
      ?.clipboard;
    (clipboard?.writeText(mail.value) ?? Promise.reject(new Error('no clipboard'))).then(
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
    intro,
    troubles,
    node('label', text.mailLabel, mail),
    button(text.copy, copy),
    button(text.close, close),
    said,
  );
  page.body.prepend(panel);
  title.focus();
  return tell;
}

/** Back to where the reader was; to the page's start for who was nowhere yet, or whose place is gone. */
const giveFocus = (page: Document, before: Element | null): void => {
  if (before !== null && before !== page.body && before.isConnected)
    return (before as HTMLElement).focus();
  const start = page.querySelector<HTMLElement>('main, h1') ?? page.body;
  if (!start.hasAttribute('tabindex')) {
    start.tabIndex = -1;
    start.addEventListener('blur', () => start.removeAttribute('tabindex'), { once: true });
  }
  start.focus();
};
