import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { writtenAttributes } from '../core/written-attributes.js';
import { holdMembers } from '../core/page/members.js';
import { languageOf } from '../core/page/language.js';
import { lazy } from '../core/load/lazy.js';
import { adoptProperties, reflect } from '../core/reflect.js';
import { visuallyHidden } from '../core/styles/visually-hidden.js';
import { adoptStyles } from '../core/styles/adopt-styles.js';
import { TpFallback } from '../core/tp-fallback.js';

const loadGroupChoice = lazy('select', () => import('./group-choice.js'));

const ATTRIBUTES = ['src', 'region', 'filter', 'period', 'edition', 'state', 'linked'];

/**
 * One choice for all widgets inside: region, period, edition, any dimension, language. A widget's own attributes come
 * first, then the nearest group's, then the page's (`<meta name="tp-region" content="PV28">`).
 *
 * @tag tp-group
 * @summary Sets region, period, edition, language or any dimension once for all widgets inside.
 *
 * @attr {string} src - Address of the monitor index for all widgets inside.
 * @attr {string} region - Code of a region, as in the files. It holds for each widget that does not name one itself; in
 * a comparison of regions it stands out.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`. Figures that are not divided by one of them
 * are shown as they are, and say so.
 * @attr {string} period - `last-5`, `2015..2023`, or one period.
 * @attr {string} edition - Pins an edition of the monitor.
 * @attr {nl|en} lang - Language of all inside.
 * @attr {address} state - `address`: what a reader chooses stands in the fragment of the page's address
 * (`#tp.region=PV28`; with an `id`, that id instead of `tp`), and a link with it restores the choice.
 * @attr {string} linked - What widgets inside show together when a reader points at it in one of them: `period`,
 * `series`, or both with a space between.
 *
 * @slot - The widgets, and whatever else belongs to the page.
 *
 * @fires {CustomEvent} tp-change - A reader is about to choose something; `detail` holds `dimension`, `value`, `label`
 * and `previous`. `preventDefault()` leaves it as it was.
 */
export class TpGroup extends TpFallback {
  /** Version of the copy of the library that defined this tag. */
  static version = '';

  static override styles = [
    visuallyHidden,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  static override properties: PropertyDeclarations = { said: { state: true } };

  declare private said: string;

  #follows = false;

  constructor() {
    super();
    this.said = '';
  }

  static override get observedAttributes(): string[] {
    reflect(this, ATTRIBUTES);
    return super.observedAttributes;
  }

  override connectedCallback(): void {
    adoptProperties(this, ATTRIBUTES);
    super.connectedCallback();
    writtenAttributes(this);
    if (this.#follows) return;
    const following = this.#followReader();
    const inAddress = location.hash.includes(`${this.id || 'tp'}.`);
    if (inAddress && this.getAttribute('state') === 'address') holdMembers(this, following);
  }

  /** Where what follows a reader cannot be had, no control can either: the author's own choice stands. */
  async #followReader(): Promise<void> {
    this.#follows = true;
    try {
      const { groupChoice } = await loadGroupChoice();
      this.addController(groupChoice(this, (text) => (this.said = text)));
    } catch {
      this.#follows = false;
    }
  }

  adoptedCallback(): void {
    if (this.shadowRoot !== null) adoptStyles(this.shadowRoot, TpGroup.styles);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <div class="gone" aria-live="polite" lang=${languageOf(this)}>
        <p .textContent=${this.said}></p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-group': TpGroup;
  }
}
