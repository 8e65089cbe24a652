import { html, type TemplateResult } from 'lit';

/** The author's text where it stood, and the button where it takes no room: in sight while a pointer or the focus is there. */
export const ownText = (button: TemplateResult): TemplateResult =>
  html`<slot></slot>
    <div class="aside">${button}</div>`;
