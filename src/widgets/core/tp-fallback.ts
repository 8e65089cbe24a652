import { LitElement } from 'lit';
import { asProblem } from './problems/as-problem.js';
import { send } from './events.js';
import { report } from './page/report.js';

/** Shows the author's content until its first render, and for good where that cannot be done on this page. */
export abstract class TpFallback extends LitElement {
  /** Through it the author's content is seen. */
  #slot: Element | null = null;
  #broken = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Not `document.createElement`: a form may be called so.
    this.#slot = HTMLDocument.prototype.createElement.call(document, 'slot');
    // In the room that the widget will take: see `reserved-height-styles`.
    this.#slot.className = 'loading';
    try {
      const root = super.createRenderRoot();
      root.append(this.#slot);
      return root;
    } catch (reason) {
      this.#fail(reason);
      return this.shadowRoot ?? this;
    }
  }

  protected override performUpdate(): void {
    if (this.#broken) return;
    if (this.hasUpdated) return super.performUpdate();
    this.#slot?.remove();
    try {
      super.performUpdate();
    } catch (reason) {
      this.#fail(reason);
    }
  }

  /** Nothing here needs Lit: it is what has failed. */
  #fail(reason: unknown): void {
    this.#broken = true;
    this.#slot?.removeAttribute('class');
    if (this.#slot !== null) this.shadowRoot?.replaceChildren(this.#slot);
    const { code, message } = asProblem(reason);
    report(`${this.localName}: ${message}. [tp:${code}]`);
    send(this, 'tp-error', { code, retryable: false, address: null, found: null });
  }
}
