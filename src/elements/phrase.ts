import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../text/phrase.js';

/**
 * A sentence in the page. Every piece is an element of its own whose `textContent` is set: a browser that translates the page swaps
 * our text nodes for its own, and a template that kept hold of the old node would go on showing the old figure.
 */
export const phrase = (pieces: Phrase): readonly TemplateResult[] =>
  pieces.map((piece) =>
    piece.figure
      ? html`<span class="figure" translate="no" .textContent=${piece.text}></span>`
      : html`<span lang=${piece.lang ?? nothing} .textContent=${piece.text}></span>`,
  );
