import { html, type TemplateResult } from 'lit';
import type { SnippetToken } from './snippet-tokens.js';
import type { EmbedCodeText } from './embed-code-words.js';
import { previewPlain } from './embed-preview.js';
import type { Widget } from '../../widgets/core/view.js';

/**
 * A text to copy with its button. Where the page may not write to the clipboard, the text stands selected, and that is
 * said.
 */
export const copyBlock = (
  widget: Widget,
  label: string,
  text: string,
  W: EmbedCodeText,
): TemplateResult => {
  const copy = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('textarea');
    // Said anew each time, also when it was the same.
    widget.announce('');
    field?.focus();
    field?.select();
    const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
    (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => widget.announce(W.copied),
      () => widget.announce(W.selected),
    );
  };
  return html`<div class="block">
    <label
      ><span .textContent=${label}></span
      ><textarea
        part="code"
        readonly
        rows="4"
        spellcheck="false"
        translate="no"
        .value=${text}
      ></textarea></label
    ><button
      part="button"
      type="button"
      aria-label="${W.copy}: ${label}"
      @click=${copy}
      .textContent=${W.copy}
    ></button>
  </div>`;
};

/**
 * A text for a letter or a document, as it will stand there, with its button: what is copied are words and links, not
 * their source. Where the page may not write to the clipboard, or the browser cannot write such a text, it stands
 * selected, and that is said.
 */
export const copyText = (
  widget: Widget,
  label: string,
  source: string,
  tokens: readonly SnippetToken[],
  W: EmbedCodeText,
): TemplateResult => {
  const copy = (event: Event): void => {
    const text = (event.currentTarget as HTMLElement).parentElement?.querySelector('[part="code"]');
    if (!text) return;
    widget.announce('');
    const item = (type: string, content: string): Record<string, Blob> => ({
      [type]: new Blob([content], { type }),
    });
    const { clipboard } = navigator as { clipboard?: Clipboard };
    const written =
      clipboard === undefined || typeof ClipboardItem === 'undefined'
        ? Promise.reject(new Error('no clipboard'))
        : // eslint-disable-next-line no-restricted-properties -- the clipboard, not a document
          clipboard.write([
            new ClipboardItem({
              ...item('text/html', source),
              ...item('text/plain', (text.textContent ?? '').replace(/\s+/g, ' ').trim()),
            }),
          ]);
    written.then(
      () => widget.announce(W.copied),
      () => {
        getSelection()?.selectAllChildren(text);
        widget.announce(W.selected);
      },
    );
  };
  return html`<div class="block">
    <span .textContent=${label}></span>
    <div class="stage plain" part="code" role="group" aria-label=${label}>
      ${previewPlain(tokens)}
    </div>
    <button
      part="button"
      type="button"
      aria-label="${W.copy}: ${label}"
      @click=${copy}
      .textContent=${W.copy}
    ></button>
  </div>`;
};
