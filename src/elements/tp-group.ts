import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readState, writtenState } from './address-state.js';
import { asWritten } from './as-written.js';
import { choicesOf, choose } from './choices.js';
import type { TpAskDetail, TpChangeDetail, TpSelectDetail } from './events.js';
import { languageOf } from './language.js';
import { lastOf } from './last-of.js';
import { loadPart } from './load-parts.js';
import { adoptProperties, reflect } from './reflect.js';
import { spokenOnly } from './spoken-only.js';
import { wearStyles } from './wear-styles.js';
import { TpFallback } from './tp-fallback.js';

const ATTRIBUTES = ['src', 'region', 'filter', 'period', 'edition', 'state', 'linked'];

/**
 * One choice for all widgets inside: region, period, edition, any dimension, language. A widget's own attributes come first, then the
 * nearest group's, then the page's (`<meta name="tp-region" content="PV28">`).
 *
 * @tag tp-group
 * @summary Sets region, period, edition, language or any dimension once for all widgets inside.
 *
 * @attr {string} src - Address of the monitor index for all widgets inside.
 * @attr {string} region - Code of a region, as in the files. It holds for each widget that does not name one itself; in a comparison of regions it stands out.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`. Figures that are not divided by one of them are shown as they are, and say so.
 * @attr {string} period - `last-5`, `2015..2023`, or one period.
 * @attr {string} edition - Pins an edition of the monitor.
 * @attr {nl|en} lang - Language of all inside.
 * @attr {address} state - `address`: what a reader chooses stands in the fragment of the page's address (`#tp.region=PV28`; with an `id`, that id instead of `tp`), and a link with it restores the choice.
 * @attr {string} linked - What widgets inside show together when a reader points at it in one of them: `period`, `series`, or both with a space between.
 *
 * @slot - The widgets, and whatever else belongs to the page.
 *
 * @fires {CustomEvent} tp-change - A reader is about to choose something; `detail` holds `dimension`, `value`, `label` and `previous`. `preventDefault()` leaves it as it was.
 */
export class TpGroup extends TpFallback {
  /** Version of the copy of the library that defined this tag. */
  static version = '';

  static override styles = [
    spokenOnly,
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

  /** What widgets inside are busy with since the reader has chosen; null while nothing was. */
  #asked: Promise<boolean>[] | null = null;
  #turn = 0;

  constructor() {
    super();
    this.said = '';
    this.addEventListener('tp-change', (event) => this.#changed(event.detail));
    this.addEventListener('tp-ask', (event) => this.#wait(event.detail));
    const link = lastOf((detail: TpSelectDetail) => this.#link(detail));
    this.addEventListener('tp-select', (event) => link(event.detail));
  }

  static override get observedAttributes(): string[] {
    reflect(this, ATTRIBUTES);
    return super.observedAttributes;
  }

  override connectedCallback(): void {
    adoptProperties(this, ATTRIBUTES);
    super.connectedCallback();
    asWritten(this);
    this.#restore();
    window.addEventListener('hashchange', this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#restore);
  }

  adoptedCallback(): void {
    if (this.shadowRoot !== null) wearStyles(this.shadowRoot, TpGroup.styles);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <div class="gone" aria-live="polite" lang=${languageOf(this)}><p .textContent=${this.said}></p></div>`;
  }

  get #remembers(): boolean {
    return this.getAttribute('state') === 'address';
  }

  get #name(): string {
    return this.id || 'tp';
  }

  readonly #restore = (): void => {
    if (!this.#remembers) return;
    // The author's own choices stand where the address says nothing.
    const written = asWritten(this);
    const chosen = readState(this.#name, location.hash);
    for (const name of new Set([...choicesOf(this).keys(), ...chosen.keys(), ...written.keys()]))
      choose(this, name, chosen.get(name) ?? written.get(name) ?? '');
  };

  /** The choice itself is written by who made it, after this: it can still be kept back. */
  #changed({ label, dimension }: TpChangeDetail): void {
    const turn = (this.#turn += 1);
    const asked: Promise<boolean>[] = (this.#asked = []);
    this.said = '';
    // By then every widget has taken note: they do so before anything else can happen on the page.
    setTimeout(() => {
      if (turn !== this.#turn) return;
      this.#write();
      void Promise.all(asked).then(async (results) => {
        if (turn !== this.#turn) return;
        this.#asked = null;
        const updated = results.filter(Boolean).length;
        // Without its words nothing is said: the widgets tell themselves what came of it.
        const words = await loadPart('select').catch(() => null);
        if (turn === this.#turn && words !== null)
          this.said = words.groupText(languageOf(this), label, {
            updated,
            failed: results.length - updated,
            language: dimension === 'lang',
          });
      });
    });
  }

  #wait({ settled }: TpAskDetail): void {
    this.#asked?.push(settled);
  }

  #write(): void {
    if (!this.#remembers) return;
    const { pathname, search, hash } = location;
    try {
      history.replaceState(history.state, '', `${pathname}${search}${writtenState(this.#name, hash, choicesOf(this))}`);
    } catch {
      // A page without an address of its own, as in a sandboxed frame: the choice holds, but no link remembers it.
    }
  }

  #link({ series, period }: TpSelectDetail): void {
    const linked = (this.getAttribute('linked') ?? '').split(/\s+/);
    if (linked.includes('period')) this.setAttribute('chosen-period', period);
    if (linked.includes('series')) this.setAttribute('chosen-series', series);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tp-group': TpGroup;
  }
}
