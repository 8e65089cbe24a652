/** Milliseconds in which a window that opens has taken the focus or the screen. Measured: 15 to 192. */
const OPENED = 1000;

/**
 * Has every link of a framed page open in a window of its own: what a reader goes on to must not come in the place of
 * the widget. No frame can find out beforehand whether it may open any, and a link that may not does nothing at all. So
 * it is looked whether the reader is still here a moment after a press; then the address stands below the link, to be
 * copied. Words and field are the page's own `template` in `lang`. `secret`: what WordPress gave the frame.
 */
export function openLinksInNewWindow(frame: Window, lang: string, secret: string | null): void {
  const { document } = frame;
  const words = document.querySelector<HTMLTemplateElement>(`template[lang="${lang}"][data-link]`);
  const told = words === null ? null : document.importNode(words.content, true).firstElementChild;
  const field = told?.querySelector('input');
  const listen = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link === undefined || link.hasAttribute('download') || !/^https?:$/.test(link.protocol))
      return;
    link.target = '_blank';
    // Such a press opens a tab behind this one, which cannot be seen from here; most browsers open it whatever the
    // frame may.
    if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    // WordPress lets no frame open a window, but follows a link to the frame's own host that it is told of.
    if (secret !== null && link.host === frame.location.host)
      frame.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    const root = link.getRootNode() as Document | ShadowRoot;
    const { activeElement } = root;
    // A press by assistive technology may leave the focus elsewhere.
    const focused = document.hasFocus();
    frame.setTimeout(() => {
      if (event.defaultPrevented || !told || !field) return;
      if (document.hidden || (focused && !document.hasFocus())) return told.remove();
      field.value = link.href;
      link.after(told);
      // A reader who has gone on meanwhile is not called back.
      if (root.activeElement !== activeElement) return;
      field.focus();
      field.select();
    }, OPENED);
  };
  frame.addEventListener('click', listen, { capture: true });
}
