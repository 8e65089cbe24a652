import { css, html, nothing, render } from 'lit';
import { checkPage, type Refusal } from '../embed/check-page.js';
import { checkText, type CheckText } from '../text/check-text.js';
import { wearStyles } from './wear-styles.js';

export interface CheckOptions {
  readonly prefix: string;
  /** Origin of our own script. */
  readonly origin: string;
  readonly version: string;
  /** What the page's policy has refused until now; grows. */
  readonly refusals: readonly Refusal[];
}

/** Widgets that fetch get this long to say what is wrong, in milliseconds, before the page is looked at. */
const SETTLING = 5000;

const styles = css`
  :host {
    display: block;
    position: relative;
    z-index: 2147483647;
    margin: 1rem;
    padding: 1rem 1.25rem;
    border: 3px solid #004fa2;
    color: #1c2430;
    background: #fff;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 12rem;
    margin: 0.25rem 0 0.75rem;
    font: inherit;
  }
  button {
    min-height: 44px;
    padding: 0 1rem;
    font: inherit;
  }
`;

/** Looks at the page and shows its editor, above everything else, what is wrong and what to do about it. */
export function check(page: Document, { prefix, origin, version, refusals }: CheckOptions): void {
  const lang = page.documentElement.lang.startsWith('en') ? 'en' : 'nl';
  setTimeout(() => {
    const troubles = checkPage({ document: page, prefix, origin, refusals });
    const panel = page.createElement('section');
    panel.lang = lang;
    panel.dataset['tpUpgrade'] = 'no';
    const root = panel.attachShadow({ mode: 'open' });
    wearStyles(root, [styles]);
    const text = checkText(troubles, page.location.href.replace(/[?#].*/, ''), version, lang);
    show(root, text, '', () => panel.remove());
    page.body.prepend(panel);
    root.querySelector<HTMLElement>('h2')?.focus();
  }, SETTLING);
}

const show = (root: ShadowRoot, text: CheckText, said: string, close: () => void): void => {
  const copy = (): void => {
    const field = root.querySelector('textarea');
    field?.select();
    void navigator.clipboard?.writeText(text.mail).then(
      () => show(root, text, text.copied, close),
      // Selected it is in any case; the reader's own keys copy it.
      () => undefined,
    );
  };
  render(
    html`<h2 tabindex="-1" .textContent=${text.title}></h2>
      <p .textContent=${text.intro}></p>
      ${
        text.troubles.length === 0
          ? nothing
          : html`<ol>
              ${text.troubles.map((trouble) => html`<li .textContent=${trouble}></li>`)}
            </ol>`
      }
      <label><span .textContent=${text.mailLabel}></span><textarea readonly .value=${text.mail}></textarea></label>
      <button type="button" @click=${copy} .textContent=${text.copy}></button>
      <button type="button" @click=${close} .textContent=${text.close}></button>
      <p role="status" .textContent=${said}></p>`,
    root,
  );
};
