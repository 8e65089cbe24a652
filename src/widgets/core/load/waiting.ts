import { html, nothing, type TemplateResult } from 'lit';
import type { LoadingMessages } from '../../../text/loading-messages.js';
import type { ProblemText } from '../../../text/problem-text.js';
import { richText } from '../rich-text-template.js';

/** The outer box of a widget, with its polite live region. `state` is its class, for our own style sheets. */
export const widgetBox = (
  state: string,
  lang: string,
  { busy, said }: { readonly busy: boolean; readonly said: string },
  body: unknown,
): TemplateResult =>
  html`<div class="base ${state}" part="base" lang=${lang} aria-busy=${busy ? 'true' : nothing}>
    ${body}
    <div class="gone" aria-live="polite"><p .textContent=${said}></p></div>
  </div>`;

/** The box of an inline widget. White space in it would appear in the sentence. */
export const inlineBox = (
  state: string,
  lang: string,
  busy: boolean,
  body: unknown,
): TemplateResult =>
  html`<span class="base ${state}" part="base" lang=${lang} aria-busy=${busy ? 'true' : nothing}
    >${body}</span
  >`;

/** While figures load: the author's own text, or a heading and a message in its place. */
export const loading = (heading: HTMLElement | null, texts: LoadingMessages): TemplateResult =>
  html`<slot>
    ${heading ?? nothing}
    <p class="tiny" part="loading" .textContent=${texts.loading}></p>
  </slot>`;

/**
 * When there are no figures: the author's own text, what happened, and a button to try again, which stays while a new
 * attempt runs. `stands`: whether the author's text still answers the question; if not, the message replaces it.
 */
export const failure = (
  widget: Element,
  heading: HTMLElement | null,
  texts: LoadingMessages,
  told: ProblemText,
  asking: boolean,
  retry: () => void,
  stands = true,
): TemplateResult => html`
  ${stands ? html`<slot>${heading ?? nothing}</slot>` : heading}
  <div part="error" class=${stands ? 'tiny' : nothing}>
    ${asking ? html`<p .textContent=${texts.loading}></p>` : html`<p>${richText(told.visitor)}</p>`}
    ${told.retry ? html`<button part="button" type="button" aria-label=${[texts.retry, aboutOf(heading ?? widget)].filter(Boolean).join(': ')} @click=${retry} .textContent=${texts.retry}></button>` : nothing}
  </div>
`;

/** The subject, so that several buttons on a page have different names: the author's first words. */
const aboutOf = ({ textContent }: Element): string =>
  textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
