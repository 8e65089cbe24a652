import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Problem } from '../../../model/problem.js';
import { blockedText } from './blocked-text.js';
import { loadingMessages } from '../../../text/loading-messages.js';
import { languageOf } from '../page/language.js';
import { reportProblem } from '../problems/report-problem.js';
import type { StoryController } from '../story.js';
import { waitingStyles } from '../styles/waiting-styles.js';
import { DeferredRenderElement } from '../deferred-render-element.js';
import { failure } from './waiting.js';

/**
 * A widget of which all but the tag comes as a part; until then the author's own text stands.
 *
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` loads everything at once, and does not wait until a reader comes near.
 *
 * @csspart heading - The heading.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart loading - What stands where the author wrote nothing, until there is more.
 */
export abstract class LazyElement extends DeferredRenderElement {
  static override styles: CSSResultGroup = waitingStyles;

  #controller: StoryController | null = null;
  #blocked: Problem | null = null;

  /** Brings in what tells: by `lazy`, in the module of the element. */
  protected abstract readonly loadController: () => Promise<{
    readonly createController: (widget: never) => StoryController;
  }>;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#controller === null) void this.#bring();
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#controller?.update();
  }

  protected override render(): TemplateResult {
    if (this.#controller !== null) return this.#controller.render();
    if (this.#blocked === null) return html`<slot></slot>`;
    const lang = languageOf(this);
    const told = blockedText(this.#blocked, lang, this.localName, this.textContent.trim() !== '');
    return html`<div class="base" lang=${lang}>
      ${failure(this, null, loadingMessages(lang), told, false, () => void this.#bring())}
    </div>`;
  }

  async #bring(): Promise<void> {
    try {
      this.#controller = (await this.loadController()).createController(this as never);
      this.#blocked = null;
    } catch (reason) {
      this.#blocked = reason as Problem;
      reportProblem(this, this.#blocked, blockedText(this.#blocked, 'nl', this.localName, false));
    }
    this.requestUpdate();
  }
}
