import { html, nothing, type TemplateResult } from 'lit';
import type { SourceText } from '../../text/source-text.js';
import { richText } from './rich-text-template.js';

/**
 * Who made the figures, in which edition, when, and who worked on them. On paper, where no link can be followed, the
 * addresses too.
 */
export const sourcePieces = (text: SourceText): TemplateResult => html`
  <span>${richText(text.source)}</span>
  ${text.otherOrigin === null ? nothing : html`<span>${richText(text.otherOrigin)}</span>`}
  ${text.updated === null ? nothing : html`<time datetime=${text.updated.dateTime}>${richText(text.updated.phrase)}</time>`}
  ${text.processing === null ? nothing : html`<span>${richText(text.processing)}</span>`}
  ${text.links.map(({ url }) => html`<span class="paper" translate="no" .textContent=${url}></span>`)}
`;

/** The same as the last line of a widget without a panel. */
export const sourceLine = (text: SourceText): TemplateResult =>
  html`<p part="source">${sourcePieces(text)}</p>`;
