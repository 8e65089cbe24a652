import { html, type TemplateResult } from 'lit';
import type { EmbedCodeText } from '../text/embed-code-text.js';
import type { Widget } from './view.js';

/** A text to copy with its button. Where the page may not write to the clipboard, the text stands selected, and that is said. */
export const copyBlock = (widget: Widget, label: string, text: string, W: EmbedCodeText): TemplateResult => {
  const copy = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('textarea');
    // Said anew each time, also when it was the same.
    widget.say('');
    field?.focus();
    field?.select();
    const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
    (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => widget.say(W.copied),
      () => widget.say(W.selected),
    );
  };
  return html`<div class="block">
    <label
      ><span .textContent=${label}></span
      ><textarea part="code" readonly rows="4" spellcheck="false" translate="no" .value=${text}></textarea></label
    ><button part="button" type="button" aria-label="${W.copy}: ${label}" @click=${copy} .textContent=${W.copy}></button>
  </div>`;
};
