import { html, nothing, type TemplateResult } from 'lit';
import type { WhyText } from '../text/why-text.js';
import { wordsOf } from '../text/words.js';
import { loadPart } from './load-parts.js';
import { phrase } from './phrase.js';

/**
 * Where one figure comes from, behind a native disclosure. `choice`: controls that choose which figure, for a view that shows many.
 * `more`: what else belongs behind the same disclosure. `toggled`: hears that it opens or closes.
 */
export const why = (
  text: WhyText,
  choice: TemplateResult | typeof nothing = nothing,
  more: Node | typeof nothing = nothing,
  toggled: (() => void) | typeof nothing = nothing,
): TemplateResult =>
  html`<details class="why" @toggle=${toggled}>
    <summary><span .textContent=${text.title}></span><span class="gone" .textContent=${text.name.slice(text.title.length)}></span></summary>
    ${choice} ${whyRows(text)} ${more}
  </details>`;

export const whyRows = ({ rows, cite }: WhyText): TemplateResult =>
  html`<dl>
      ${rows.map(
        ({ term, detail, url }) =>
          html`<div>
            <dt .textContent=${term}></dt>
            <dd>${url === undefined ? phrase(detail) : html`<a href=${url} rel="noopener noreferrer">${phrase(detail)}</a>`}</dd>
          </div>`,
      )}
    </dl>
    ${
      cite === undefined
        ? nothing
        : html`<div class="cite">
            <button
              part="button"
              type="button"
              aria-expanded="false"
              aria-label="${cite.label}: ${cite.of.heading}"
              @click=${cited(cite)}
              .textContent=${cite.label}
            ></button>
            <div></div>
          </div>`
    }`;

/** What makes citations comes when somebody asks for one. */
const cited =
  ({ of }: NonNullable<WhyText['cite']>) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const box = button.nextElementSibling as HTMLElement;
    try {
      (await loadPart('cite')).cite(button, box, of);
    } catch {
      box.textContent = wordsOf(of.lang).message.part;
    }
  };
