import { html, nothing, type TemplateResult } from 'lit';
import type { ProvenanceText } from '../../../text/provenance-text.js';
import { wordsOf } from '../../../text/words.js';
import { lazy } from '../load/lazy.js';
import { richText } from '../rich-text-template.js';

/** The provenance of one figure, row by row, and the button to cite it. */
export const provenanceRows = ({ rows, cite }: ProvenanceText): TemplateResult =>
  html`<dl>
      ${rows.map(
        ({ term, detail, url }) =>
          html`<div>
            <dt .textContent=${term}></dt>
            <dd>
              ${url === undefined ? richText(detail) : html`<a href=${url} rel="noopener noreferrer">${richText(detail)}</a>`}
            </dd>
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
              @click=${showCitation(cite)}
              .textContent=${cite.label}
            ></button>
            <div></div>
          </div>`
    }`;

const loadCite = lazy('share', () => import('../../../tools/share/cite.js'));

/** Loads the code that makes citations on the first press. */
const showCitation =
  ({ of }: NonNullable<ProvenanceText['cite']>) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const box = button.nextElementSibling as HTMLElement;
    try {
      (await loadCite()).cite(button, box, of);
    } catch {
      box.textContent = wordsOf(of.lang).message.part;
    }
  };
