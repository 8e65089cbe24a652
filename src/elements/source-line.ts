import { html, nothing, type TemplateResult } from 'lit';
import type { SourceText } from '../text/source-text.js';
import { phrase } from './phrase.js';

/** Always last: who made the figures, in which edition, when. */
export const sourceLine = (text: SourceText, more: TemplateResult | typeof nothing = nothing): TemplateResult => html`
  <p part="source">
    <span>${phrase(text.source)}</span>
    ${text.otherOrigin === null ? nothing : html`<span>${phrase(text.otherOrigin)}</span>`}
    ${text.updated === null ? nothing : html`<time datetime=${text.updated.dateTime}>${phrase(text.updated.phrase)}</time>`} ${more}
  </p>
`;

/** Who worked on them, and the way to them. */
export const sourceDetails = (text: SourceText): TemplateResult => html`
  ${text.processing === null ? nothing : html`<span>${phrase(text.processing)}</span>`}
  ${text.links.map((link) => html`<a href=${link.url} rel="noopener noreferrer" .textContent=${link.text}></a>`)}
`;
