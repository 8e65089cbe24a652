import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../text/lang.js';
import type { Answer } from './ask-figures.js';
import type { Parts } from './load-parts.js';
import { phrase } from './phrase.js';
import type { Display } from './view.js';

/** What a kind of widget shows of an answer, and below it what holds for any: older figures, parts left out, choices that were not heeded. */
export const readyView = (
  display: Display | null,
  { slice, stale, findings, dataset, query }: Answer,
  figures: Parts['figures'],
  lang: Lang,
): TemplateResult => html`
  ${display?.render(slice, lang, { dataset, query })}
  ${stale === null ? nothing : html`<p class="stale" part="notes">${phrase(figures.staleText(stale, lang))}</p>`}
  ${
    findings.some(({ severity }) => severity === 'error')
      ? html`<p class="tiny" part="notes" .textContent=${figures.stateText(lang).leftOut}></p>`
      : nothing
  }
  ${figures.unheededText(slice, lang).map((text) => html`<p class="tiny" part="notes" .textContent=${text}></p>`)}
`;
