/** What a widget tells before it gives a file, and how it speaks to who cannot see it. */
interface Given extends Event {
  readonly detail: { readonly form: string };
}

/**
 * Says, after a press that gives a file, what to do if none comes. A frame may be kept from saving (`sandbox` without `allow-downloads`, as WordPress has it), and
 * then nothing happens and nothing is reported; it cannot find out before, nor after. So it is asked, once, at the end of the line that was pressed, with a
 * link to this widget on a page of its own. Words are the page's own `template` in `lang`. The zip file says the same by itself.
 */
export function doubtDownload(frame: Window, lang: string): void {
  const { document } = frame;
  const words = document.querySelector<HTMLTemplateElement>(`template[lang="${lang}"][data-download]`);
  const told = words === null ? null : document.importNode(words.content, true).firstElementChild;
  const link = told?.querySelector('a');
  if (!told || !link) return;
  link.href = frame.location.href.replace(/#.*/, '');
  let pressed: Element | undefined;
  const listen = (event: Event): void => {
    pressed = event.composedPath().find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLButtonElement);
  };
  const tell = (event: Event): void => {
    const { form } = (event as Given).detail;
    if (form === 'zip') return;
    pressed?.parentElement?.append(told);
    (event.target as { readonly say?: (text: string) => void }).say?.(told.textContent.replace(/\s+/g, ' ').trim());
  };
  frame.addEventListener('click', listen, { capture: true });
  frame.addEventListener('tp-download', tell);
}
