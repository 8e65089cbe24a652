import { html, nothing, type TemplateResult } from 'lit';
import type { Slice } from '../../model/slice.js';
import { indicatorText } from '../../text/indicator-text.js';
import type { Lang } from '../../text/lang.js';
import { pastedText } from '../../text/pasted-text.js';
import { joined } from '../../text/rich-text.js';
import { stateText } from '../../text/state-text.js';
import { richText } from './rich-text-template.js';

/** The whole sentence, or only the figure where that does not fit either. */
export type CollapsedForm = 'sentence' | 'figure';

/**
 * A widget without reserved room: what it says on as many lines as the author's text had, and a button for the rest.
 * `pasted`: the figure that the author wrote, which this one now stands in the place of.
 */
export const collapsedView = (
  slice: Slice,
  lang: Lang,
  ownHeading: string | null,
  form: CollapsedForm,
  unfold: () => void,
  pasted: string | null = null,
): TemplateResult => {
  const text = indicatorText(slice, lang);
  const heading = ownHeading || text.heading.text;
  const { more } = stateText(lang);
  const figure = html`<span .textContent=${`${heading}: `}></span>${richText(text.valuePhrase)},
    ${richText(text.period)}${text.status === null ? nothing : html` (${richText(text.status)})`}.`;
  return html`<p part="summary" class="brief">
    ${form === 'sentence' ? richText(joined([text.sentence, pastedText(pasted, slice, lang) ?? []])) : figure}
    <button
      part="more"
      type="button"
      aria-label="${more}: ${heading}"
      @click=${unfold}
      .textContent=${more}
    ></button>
  </p>`;
};
