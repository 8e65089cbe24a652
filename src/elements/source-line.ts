import { html, nothing, type TemplateResult } from 'lit';
import type { SourceText } from '../text/source-text.js';
import { phrase } from './phrase.js';

/** Always last: who made the figures, in which edition, when, and who worked on them. On paper, where no link can be followed, the addresses too. */
export const sourceLine = (text: SourceText): TemplateResult => html`
  <p part="source">
    <span>${phrase(text.source)}</span>
    ${text.otherOrigin === null ? nothing : html`<span>${phrase(text.otherOrigin)}</span>`}
    ${text.updated === null ? nothing : html`<time datetime=${text.updated.dateTime}>${phrase(text.updated.phrase)}</time>`}
    ${text.processing === null ? nothing : html`<span>${phrase(text.processing)}</span>`}
    ${text.links.map(({ url }) => html`<span class="paper" translate="no" .textContent=${url}></span>`)}
  </p>
`;
