import { followScheme } from './styles/follow-scheme.js';
import { whenChosen } from './page/members.js';
import { nextTask } from './page/scheduler.js';
import { TpAttributes } from './tp-attributes.js';

/**
 * Renders for the first time in a task of its own: a page may hold fifty widgets, which all come in the task in which
 * their tag is defined. A group whose choice stands in the page's address is waited for, so that no other figures are
 * seen first.
 */
export abstract class DeferredRenderElement extends TpAttributes {
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    return whenChosen(this)
      .then(nextTask)
      .then(() => {
        const done = super.scheduleUpdate();
        if (this.shadowRoot !== null) followScheme(this.shadowRoot);
        return done;
      });
  }
}
