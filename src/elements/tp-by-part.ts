import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Problem } from '../model/problem.js';
import { blockedText } from '../text/blocked-text.js';
import { firstWords } from '../text/first-words.js';
import { send } from './events.js';
import { languageOf } from './language.js';
import { loadPart } from './load-parts.js';
import { reportProblem } from './report.js';
import type { Teller } from './story.js';
import { sharedStyles } from './styles.js';
import { TpInTurn } from './tp-in-turn.js';
import { failure } from './waiting.js';

/** A widget of which all but the tag comes as a part; until then the author's own text stands. */
export abstract class TpByPart extends TpInTurn {
  static override styles: CSSResultGroup = sharedStyles;

  #teller: Teller | null = null;
  #blocked: Problem | null = null;

  /** The part that tells. */
  protected readonly toldBy: 'own-chart' | 'stories' = 'stories';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#teller === null) void this.#bring();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#teller?.leave();
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#teller?.ask();
  }

  protected override render(): TemplateResult {
    if (this.#teller !== null) return this.#teller.render();
    if (this.#blocked === null) return html`<slot></slot>`;
    const lang = languageOf(this);
    const told = blockedText(this.#blocked, lang, this.localName, this.textContent.trim() !== '');
    return html`<div class="base" lang=${lang}>${failure(this, null, firstWords(lang), told, false, () => void this.#bring())}</div>`;
  }

  async #bring(): Promise<void> {
    try {
      this.#teller = (await loadPart(this.toldBy)).teller(this as never);
      this.#blocked = null;
    } catch (reason) {
      this.#blocked = reason as Problem;
      reportProblem(blockedText(this.#blocked, 'nl', this.localName, false).owner, 'script-blocked');
      send(this, 'tp-error', { code: 'script-blocked', retryable: true, address: null, found: null });
    }
    this.requestUpdate();
  }
}
