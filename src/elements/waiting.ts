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

/**
 * When there are none: the author's own text, what happened, and the way to try again. The button stays while that is under way. `stands`: whether the
 * author's text still answers what is asked; where it does not, it is out of sight, and what is said takes its place.
 */
export const failure = (
  widget: Element,
  heading: HTMLElement | null,
  texts: FirstWords,
  told: ProblemText,
  asking: boolean,
  retry: () => void,
  stands = true,
): TemplateResult => html`
  ${stands ? html`<slot>${heading ?? nothing}</slot>` : heading}
  <div part="error" class=${stands ? 'tiny' : nothing}>
    ${asking ? html`<p .textContent=${texts.loading}></p>` : html`<p>${phrase(told.visitor)}</p>`}
    ${told.retry ? html`<button part="button" type="button" aria-label=${[texts.retry, aboutOf(heading ?? widget)].filter(Boolean).join(': ')} @click=${retry} .textContent=${texts.retry}></button>` : nothing}
  </div>
`;

/** What it is about, so that several on a page have names of their own: the first words that the author gave. */
const aboutOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
