import { readEmbedded, WORDS } from '../snippet/embedded.js';
import { langOf } from './lang-of.js';
import { readSecret } from './frame-messages.js';
import { openLinksInNewWindow } from './open-links-in-new-window.js';
import { postHeight } from './post-height.js';

/**
 * Shows on the page of one widget what its address asks for. The page's own text becomes the text inside the widget,
 * and stays where the address asks for nothing that we know: what it says is never repeated. Opened by itself, and not
 * by a page that answers for it, it also leaves out what words and figures the address brings: they would look like
 * ours. Works in an origin of its own (`sandbox="allow-scripts"`).
 */
export function showInFrame(frame: Window): void {
  const { document, location } = frame;
  const query = new URLSearchParams(location.search);
  const embedded = readEmbedded((name) => query.get(name));
  const alone = frame.parent === frame;
  // A widget alone on its page: what its address says is repeated by nobody, see
  // `widgets/core/problems/problem-message`.
  document.documentElement.dataset['tpAlone'] = '';
  const lang = langOf(query.get('lang') ?? '');
  document.documentElement.lang = lang;
  for (const text of document.querySelectorAll<HTMLElement>('[data-lang]'))
    text.hidden = text.dataset['lang'] !== lang;
  const place = document.querySelector('main');
  if (embedded !== null && place !== null) {
    const { theme } = embedded.attributes;
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
    const widget = document.createElement(`tp-${embedded.widget}`);
    for (const [name, value] of Object.entries(embedded.attributes))
      if (!alone || !WORDS.includes(name)) widget.setAttribute(name, value);
    // There is nothing else on the page that could be pushed about.
    widget.setAttribute('loading', 'eager');
    widget.append(...place.childNodes);
    widget.addEventListener('tp-ready', () => {
      document.title =
        widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent ?? document.title;
    });
    place.append(widget);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-own-page]')) {
    link.href = location.href.replace(/#.*/, '');
    if (alone) link.hidden = true;
  }
  if (alone) return;
  postHeight(frame);
  confirmDownload(frame, lang);
  openLinksInNewWindow(frame, lang, readSecret(location.hash));
}

/** The event that a widget fires before it gives a file; `form` is the format of that file. */
interface Given extends Event {
  readonly detail: { readonly form: string };
}

/**
 * Says, after a press that gives a file, what to do if none comes. A frame may be kept from saving (`sandbox` without
 * `allow-downloads`, as WordPress has it), and then nothing happens and nothing is reported; it cannot find out before,
 * nor after. So it is asked, once, at the end of the line that was pressed, with a link to this widget on a page of its
 * own. Words are the page's own `template` in `lang`. The zip file says the same by itself.
 */
function confirmDownload(frame: Window, lang: string): void {
  const { document } = frame;
  const words = document.querySelector<HTMLTemplateElement>(
    `template[lang="${lang}"][data-download]`,
  );
  const told = words === null ? null : document.importNode(words.content, true).firstElementChild;
  const link = told?.querySelector('a');
  if (!told || !link) return;
  link.href = frame.location.href.replace(/#.*/, '');
  let pressed: Element | undefined;
  const listen = (event: Event): void => {
    pressed = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLButtonElement);
  };
  const tell = (event: Event): void => {
    const { form } = (event as Given).detail;
    if (form === 'zip') return;
    pressed?.parentElement?.append(told);
    (event.target as { readonly announce?: (text: string) => void }).announce?.(
      told.textContent.replace(/\s+/g, ' ').trim(),
    );
  };
  frame.addEventListener('click', listen, { capture: true });
  frame.addEventListener('tp-download', tell);
}
