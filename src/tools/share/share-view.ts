import { css, html, nothing, render, type TemplateResult } from 'lit';
import { releaseFolder } from '../../embed/loader/release-folder.js';
import { withoutSecret } from '../../embed/frame/frame-messages.js';
import { citationText } from '../../text/citation-text.js';
import type { Cited } from '../../text/citation-text.js';
import { displayLines } from '../../widgets/core/display-text.js';
import type { ExportRequest } from '../../widgets/core/table/export-request.js';
import { embedCode } from './embed-code.js';
import { shareText } from './share-text.js';
import { shownAddress } from './shown-address.js';

const { styleSheet } = css`
  .share label {
    display: block;
    margin: 0 0 0.25rem;
  }
  .share input,
  .share textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 45rem;
    min-height: max(var(--_target-size), 24px);
    padding: 0.4rem 0.6rem;
    font: inherit;
    color: var(--_text);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .share textarea {
    font-family: ui-monospace, monospace;
    font-size: max(0.8125rem, 13px);
    resize: vertical;
  }
`;

/** What is shared, and the figure that is cited: the one that the reader chose, or the latest. */
export interface ShareRequest extends ExportRequest {
  readonly cited: Cited | null;
}

/** Shows in `box` the link to this view, its embed code, a citation, and the page on the monitor. */
export function shareView(request: ShareRequest, box: HTMLElement): void {
  const { widget, slices, lang, heading, cited } = request;
  const root = widget.shadowRoot;
  if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const W = shareText(lang);
  const [slice] = slices;
  const folder = releaseFolder();
  const address =
    slice === undefined
      ? withoutSecret(location.href)
      : shownAddress(widget, slice, slice.editions.at(-1)?.id ?? '', folder);
  const page = slice?.publisher?.page;
  const copy = async (field: HTMLInputElement | HTMLTextAreaElement): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.value);
      widget.announce(W.copied);
    } catch {
      // A page without https has no clipboard.
      field.focus();
      field.select();
      widget.announce(W.selected);
    }
  };
  const field = (name: string, label: string, value: string, rows = 0): TemplateResult =>
    html`<p class=${name}>
      <label
        ><span .textContent=${label}></span
        ><span class="gone" .textContent=${`: ${heading}`}></span> ${
          rows === 0
            ? html`<input readonly translate="no" .value=${value} />`
            : html`<textarea
                readonly
                translate="no"
                spellcheck="false"
                rows=${rows}
                .value=${value}
              ></textarea>`
        }</label
      ><button
        part="button"
        type="button"
        aria-label="${W.copy}: ${label}: ${heading}"
        @click=${({ currentTarget }: Event) => {
          const found = (currentTarget as HTMLElement).parentElement?.querySelector<
            HTMLInputElement | HTMLTextAreaElement
          >('input, textarea');
          if (found) void copy(found);
        }}
        .textContent=${W.copy}
      ></button>
    </p>`;
  const { number, sentences } = displayLines(request.displayText());
  const sentence = [...number, ...sentences][0] ?? heading;
  const today = new Date().toISOString().slice(0, 10);
  render(
    html`${field('link', W.address, address)}
    ${field('code', W.code, embedCode({ widget, heading, address, folder }), 4)}
    ${cited === null ? nothing : field('citation', W.citation, citationText(cited, address, today).sentence, 3)}
    ${
      typeof navigator.share === 'function'
        ? html`<p>
            <button
              part="button"
              type="button"
              aria-label="${W.device}: ${heading}"
              @click=${() => void shareByDevice({ title: heading, text: sentence, url: address })}
              .textContent=${W.device}
            ></button>
          </p>`
        : nothing
    }
    ${page ? html`<p><a href=${page} rel="noopener" aria-label="${W.monitor}: ${heading}" .textContent=${W.monitor}></a></p>` : nothing}`,
    box,
  );
}

const shareByDevice = async (offered: ShareData): Promise<void> => {
  try {
    await navigator.share(offered);
  } catch {
    // The reader thought better of it, or the page may not share: the link stands beside the button.
  }
};
