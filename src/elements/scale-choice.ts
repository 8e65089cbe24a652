import { css, html, nothing, type TemplateResult } from 'lit';
import { indexed } from '../model/indexed.js';
import type { Slice } from '../model/slice.js';
import { sizesText } from '../text/beside-text.js';
import { indexLabel } from '../text/index-label.js';
import { indexButton, scaleText } from '../text/index-text.js';
import type { Lang } from '../text/lang.js';
import type { Widget } from './view.js';

/**
 * Where regions of another size stand beside each other: what may be compared, and a button that shows them as index numbers and back. It
 * stands too where the page asks for an index. The choice is kept in the attribute `scale`.
 */
export const scaleChoice = (slice: Slice, lang: Lang, widget: Widget, heading: string): TemplateResult | typeof nothing => {
  const asked = slice.index !== undefined;
  if (!asked && slice.beside?.unequal !== true) return nothing;
  const sizes = sizesText(slice, lang);
  const [other = slice] = asked ? [slice.index.of] : indexed([slice], indexLabel);
  const { label, name } = indexButton(lang, heading, !asked);
  const press = (): void => {
    widget.say(scaleText(other, lang));
    widget.setAttribute('scale', asked ? 'value' : 'index');
  };
  // Where no index can be made, none is offered.
  const offered = asked || other.index !== undefined;
  return html`<div class="scale">
    ${sizes === '' ? nothing : html`<p class="tiny" .textContent=${sizes}></p>`}
    ${offered ? html`<button part="button" type="button" aria-label=${name} @click=${press} .textContent=${label}></button>` : nothing}
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
