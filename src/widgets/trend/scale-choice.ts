import { css, html, nothing, type TemplateResult } from 'lit';
import { indexed } from './model/indexed.js';
import type { Slice } from '../../model/slice.js';
import { sizesText } from './text/reference-text.js';
import { indexLabel } from './text/index-label.js';
import { indexButton, scaleText } from './text/index-text.js';
import type { Lang } from '../../text/lang.js';
import type { Widget } from '../core/view.js';

/**
 * Renders, for regions of different sizes, a note on what may be compared and a button that switches to index numbers
 * and back. Also rendered if the page requests an index. The choice is stored in the attribute `scale`.
 */
export const scaleChoice = (
  slice: Slice,
  lang: Lang,
  widget: Widget,
  heading: string,
): TemplateResult | typeof nothing => {
  const isIndex = slice.index !== undefined;
  if (!isIndex && slice.beside?.notComparable !== true) return nothing;
  const note = sizesText(slice, lang);
  const [otherSlice = slice] = isIndex ? [slice.index.of] : indexed([slice], indexLabel);
  const { label, name } = indexButton(lang, heading, !isIndex);
  const toggle = (): void => {
    widget.announce(scaleText(otherSlice, lang));
    widget.setAttribute('scale', isIndex ? 'value' : 'index');
  };
  // No button if no index can be computed.
  const canToggle = isIndex || otherSlice.index !== undefined;
  return html`<div class="scale">
    ${note === '' ? nothing : html`<p class="tiny" .textContent=${note}></p>`}
    ${canToggle ? html`<button part="button" type="button" aria-label=${name} @click=${toggle} .textContent=${label}></button>` : nothing}
  </div>`;
};

export const scaleChoiceStyles = css`
  .scale {
    margin-top: 0.75rem;
  }
  :host([hide~='controls']) .scale button {
    display: none;
  }
`;
