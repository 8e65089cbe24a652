import { html, nothing, type TemplateResult } from 'lit';
import type { FirstWords } from '../text/first-words.js';
import type { ProblemText } from '../text/problem-text.js';
import { phrase } from './phrase.js';

/** While figures are under way: the author's own text, or what stands in its place. */
export const loading = (heading: HTMLElement | null, texts: FirstWords): TemplateResult =>
  html`<slot>
    ${heading ?? nothing}
    <p class="tiny" part="loading" .textContent=${texts.loading}></p>
  </slot>`;

/** When there are none: the author's own text, what happened, and the way to try again. The button stays while that is under way. */
export const failure = (
  heading: HTMLElement | null,
  texts: FirstWords,
  told: ProblemText,
  asking: boolean,
  retry: () => void,
): TemplateResult => html`
  <slot>${heading ?? nothing}</slot>
  <div part="error" class="tiny">
    ${asking ? html`<p .textContent=${texts.loading}></p>` : html`<p>${phrase(told.visitor)}</p>`}
    ${told.retry ? html`<button part="button" type="button" @click=${retry} .textContent=${texts.retry}></button>` : nothing}
  </div>
`;
