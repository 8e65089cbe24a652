import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { panelWords } from '../../../text/panel-words.js';
import { provenanceTitle } from '../../../text/provenance-title.js';
import type { RichText } from '../../../text/rich-text.js';
import type { SourceText } from '../../../text/source-text.js';
import { richText } from '../rich-text-template.js';
import { sourcePieces } from '../source-line.js';
import type { Widget } from '../view.js';

/** What explains the figures of a widget. Empty parts are left out, with their title. */
export interface AboutContent {
  readonly inWords?: readonly RichText[];
  readonly notes?: readonly Note[];
  /** Why it is this number: of the figure that the reader chose, or of the latest. */
  readonly why?: unknown;
  readonly source: SourceText;
  /** The page of the indicator on the monitor; null without one. */
  readonly page: string | null;
  /** Heading of the widget: it makes the name of that link unique. */
  readonly heading: string;
  /** How the picture is explored, in one sentence. */
  readonly exploring?: string | null;
}

/** The section of the panel that explains: all sentences, the notes, one figure down to its file, and the sources. */
export const aboutSection = (
  widget: Widget,
  lang: Lang,
  { inWords = [], notes = [], why = null, source, page, heading, exploring = null }: AboutContent,
): TemplateResult => {
  const words = panelWords(lang);
  const level = Math.min(6, Number(widget.headingLevel ?? 3) + 1 || 4);
  const titled = (name: string, title: string, content: unknown): TemplateResult =>
    html`<div class=${name}>
      <p class="title" role="heading" aria-level=${level} .textContent=${title}></p>
      ${content}
    </div>`;
  return html`${
    inWords.length === 0
      ? nothing
      : titled(
          'words',
          words.inWords,
          html`<div part="words">
            ${inWords.map((sentence) => html`<p>${richText(sentence)}</p>`)}
          </div>`,
        )
  }
  ${notes.length === 0 ? nothing : titled('notes', words.notes, noteLines(notes))}
  ${why === null ? nothing : titled('why', provenanceTitle(lang), why)}
  ${titled(
    'sources',
    words.sources,
    html`<p class="source">${sourcePieces(source)}</p>
      ${page === null ? nothing : html`<p><a href=${page} rel="noopener" aria-label="${words.monitor}: ${heading}" .textContent=${words.monitor}></a></p>`}`,
  )}
  ${
    exploring === null
      ? nothing
      : titled('exploring', words.exploring, html`<p .textContent=${exploring}></p>`)
  }`;
};

const noteLines = (notes: readonly Note[]): TemplateResult =>
  html`<div part="notes">
    ${notes.map(({ lead, text }) => html`<p>${lead ? html`<b .textContent=${`${lead} `}></b>` : nothing}${richText(text)}</p>`)}
  </div>`;
