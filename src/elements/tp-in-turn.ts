import { followScheme } from './follow-scheme.js';
import { ownTurn } from './own-turn.js';
import { TpAttributes } from './tp-attributes.js';

/** Renders for the first time in a task of its own: a page may hold fifty widgets, which all come in the task in which their tag is defined. */
export abstract class TpInTurn extends TpAttributes {
  /** Through it the author's content is seen meanwhile. */
  #slot: HTMLSlotElement | null = null;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#slot = document.createElement('slot');
    root.append(this.#slot);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    return ownTurn().then(() => {
      this.#slot?.remove();
      const done = super.scheduleUpdate();
      if (this.shadowRoot !== null) followScheme(this.shadowRoot);
      return done;
    });
  }
}
