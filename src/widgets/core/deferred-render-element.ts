import { followScheme } from './styles/follow-scheme.js';
import { nextTask } from './page/scheduler.js';
import { TpAttributes } from './tp-attributes.js';

/**
 * Renders for the first time in a task of its own: a page may hold fifty widgets, which all come in the task in which
 * their tag is defined.
 */
export abstract class DeferredRenderElement extends TpAttributes {
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    return nextTask().then(() => {
      const done = super.scheduleUpdate();
      if (this.shadowRoot !== null) followScheme(this.shadowRoot);
      return done;
    });
  }
}
