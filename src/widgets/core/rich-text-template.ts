import { html, nothing, type TemplateResult } from 'lit';
import type { RichText, TextRun } from '../../text/rich-text.js';

/**
 * A sentence in the page. Every piece is an element of its own whose `textContent` is set: a browser that translates
 * the page swaps our text nodes for its own, and a template that kept hold of the old node would go on showing the old
 * figure.
 */
export const richText = (pieces: RichText): readonly TemplateResult[] =>
  whole(pieces).map((piece) =>
    piece.figure
      ? html`<span class="figure" translate="no" .textContent=${piece.text}></span>`
      : html`<span
          lang=${piece.lang ?? nothing}
          dir=${piece.lang ? 'auto' : nothing}
          .textContent=${piece.text}
        ></span>`,
  );

/**
 * Words that follow each other as one piece, and no piece of spaces alone: beside the comments of a template Chromium
 * leaves such a span out of what assistive technology gets, and two words become one.
 */
const whole = (pieces: RichText): RichText =>
  pieces.reduce<TextRun[]>((all, piece) => {
    const last = all.at(-1);
    const joins =
      last &&
      (piece.text.trim() === '' || (!piece.figure && !last.figure && piece.lang === last.lang));
    return joins
      ? [...all.slice(0, -1), { ...last, text: last.text + piece.text }]
      : [...all, piece];
  }, []);
