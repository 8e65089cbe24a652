import { css, html, render } from 'lit';
import { citationText, type Cited } from '../../text/citation-text.js';
import { citationWords } from './citation-words.js';
import { shownAddress } from './shown-address.js';
import type { Widget } from '../../widgets/core/view.js';
import { mutationObserver } from '../../embed/mutation-observer.js';
import { releaseFolder } from '../../embed/loader/release-folder.js';

const { styleSheet } = css`
  .cite textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 45rem;
    margin-top: 0.25rem;
    padding: 0.4rem 0.6rem;
    font-family: inherit;
    font-size: max(var(--_font-size-small), 13px);
    line-height: 1.5;
    color: var(--_text);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .cite p {
    margin-top: 0.75rem;
    font-size: max(var(--_font-size-tiny), 12px);
    overflow-wrap: anywhere;
  }
  .cite label {
    display: block;
    margin: 0;
  }
  @media print {
    .cite {
      display: none;
    }
  }
`;

/**
 * Opens or closes the citation of one figure in `box`, which stands behind the button. It closes when the figure beside
 * it becomes another.
 */
export function cite(button: HTMLElement, box: HTMLElement, cited: Cited): void {
  const close = (): void => {
    watching?.disconnect();
    render(null, box);
    button.setAttribute('aria-expanded', 'false');
  };
  const watching = mutationObserver(close);
  if (button.getAttribute('aria-expanded') === 'true') return close();
  button.setAttribute('aria-expanded', 'true');
  const rows = button.closest('.cite')?.previousElementSibling;
  if (rows) watching?.observe(rows, { subtree: true, childList: true, characterData: true });

  const { lang } = cited;
  const W = citationWords(lang);
  const root = button.getRootNode() as ShadowRoot;
  const host = root.host as Widget;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const address = addressOf(host, cited);
  const text = citationText(cited, address, new Date().toISOString().slice(0, 10));
  const copy = async (field: HTMLTextAreaElement): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.value);
      host.announce(W.copied);
    } catch {
      field.focus();
      field.select();
      host.announce(W.selected);
    }
  };
  const form = (label: string, value: string, rows: number): unknown => html`
    <p>
      <label
        ><span .textContent=${label}></span
        ><span class="gone" .textContent=${`: ${cited.heading}`}></span>
        <textarea
          readonly
          rows=${rows}
          cols="50"
          translate="no"
          spellcheck="false"
          .value=${value}
        ></textarea>
      </label>
      <button
        part="button"
        type="button"
        aria-label="${W.copy}: ${label}: ${cited.heading}"
        @click=${({ currentTarget }: Event) => {
          const field = (currentTarget as HTMLElement).parentElement?.querySelector('textarea');
          if (field) void copy(field);
        }}
        .textContent=${W.copy}
      ></button>
    </p>
  `;
  render(
    html`${form(W.sentence, text.sentence, 4)} ${form(W.csl, text.csl, 6)}
      ${form(W.bibtex, text.bibtex, 6)}
      <p>
        <span .textContent=${`${W.address}: `}></span
        ><a href=${address} rel="noopener noreferrer" translate="no" .textContent=${address}></a>
      </p>`,
    box,
  );
}

const addressOf = (host: Widget, { slice, at }: Cited): string =>
  shownAddress(
    host,
    slice,
    slice.series[at.series]?.observations[at.period]?.edition ?? '',
    releaseFolder(),
  );
