import { readEmbedded, WORDS } from './embedded.js';
import { langOf } from './lang-of.js';
import { readSecret } from './frame-messages.js';
import { doubtDownload } from './doubt-download.js';
import { leadOutside } from './lead-outside.js';
import { speakHeight } from './speak-height.js';

/**
 * Shows on the page of one widget what its address asks for. The page's own text becomes the text inside the widget, and stays where the
 * address asks for nothing that we know: what it says is never repeated. Opened by itself, and not by a page that
 * answers for it, it also leaves out what words and figures the address brings: they would look like ours. Works in an origin of its own (`sandbox="allow-scripts"`).
 */
export function showInFrame(frame: Window): void {
  const { document, location } = frame;
  const query = new URLSearchParams(location.search);
  const embedded = readEmbedded((name) => query.get(name));
  const alone = frame.parent === frame;
  // A widget alone on its page: what its address says is repeated by nobody, see `elements/told-problem`.
  document.documentElement.dataset['tpAlone'] = '';
  const lang = langOf(query.get('lang') ?? '');
  document.documentElement.lang = lang;
  for (const text of document.querySelectorAll<HTMLElement>('[data-lang]')) text.hidden = text.dataset['lang'] !== lang;
  const place = document.querySelector('main');
  if (embedded !== null && place !== null) {
    const { theme } = embedded.attributes;
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
    const widget = document.createElement(`tp-${embedded.widget}`);
    for (const [name, value] of Object.entries(embedded.attributes)) if (!alone || !WORDS.includes(name)) widget.setAttribute(name, value);
    // There is nothing else on the page that could be pushed about.
    widget.setAttribute('loading', 'eager');
    widget.append(...place.childNodes);
    widget.addEventListener('tp-ready', () => {
      document.title = widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent ?? document.title;
    });
    place.append(widget);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-own-page]')) {
    link.href = location.href.replace(/#.*/, '');
    if (alone) link.hidden = true;
  }
  if (alone) return;
  speakHeight(frame);
  doubtDownload(frame, lang);
  leadOutside(frame, lang, readSecret(location.hash));
}
