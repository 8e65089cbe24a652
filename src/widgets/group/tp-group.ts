import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readState, writtenState } from '../core/address-state.js';
import { writtenAttributes } from '../core/written-attributes.js';
import { choicesOf, choose } from '../core/choices.js';
import type { TpAskDetail, TpChangeDetail, TpSelectDetail } from '../core/events.js';
import { languageOf } from '../core/page/language.js';
import { lazy } from '../core/load/lazy.js';
import { throttle } from '../core/page/throttle.js';
import { adoptProperties, reflect } from '../core/reflect.js';
import { visuallyHidden } from '../core/styles/visually-hidden.js';
import { adoptStyles } from '../core/styles/adopt-styles.js';
import { TpFallback } from '../core/tp-fallback.js';

const loadGroupText = lazy('select', () => import('./text/group-text.js'));

/** Delay in milliseconds, long enough that a pointer that crosses a picture causes one update in the others. */
const LINK_PAUSE = 80;

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

  /** Requests of the widgets inside since the reader's last choice; null when there are none. */
  #requests: Promise<boolean>[] | null = null;
  #changeCount = 0;

  constructor() {
    super();
    this.said = '';
    this.addEventListener('tp-change', (event) => this.#changed(event.detail));
    this.addEventListener('tp-ask', (event) => this.#addRequest(event.detail));
    const link = throttle(LINK_PAUSE, (detail: TpSelectDetail) => this.#link(detail), false);
    this.addEventListener('tp-select', (event) => link(event.detail));
  }

  static override get observedAttributes(): string[] {
    reflect(this, ATTRIBUTES);
    return super.observedAttributes;
  }

  override connectedCallback(): void {
    adoptProperties(this, ATTRIBUTES);
    super.connectedCallback();
    writtenAttributes(this);
    this.#restore();
    window.addEventListener('hashchange', this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#restore);
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

  get #usesAddress(): boolean {
    return this.getAttribute('state') === 'address';
  }

  get #name(): string {
    return this.id || 'tp';
  }

  readonly #restore = (): void => {
    if (!this.#usesAddress) return;
    // The author's own values apply where the URL has none.
    const written = writtenAttributes(this);
    const state = readState(this.#name, location.hash);
    for (const name of new Set([...choicesOf(this).keys(), ...state.keys(), ...written.keys()]))
      choose(this, name, state.get(name) ?? written.get(name) ?? '');
  };

  /** The value itself is written by the sender, after this: the event can still be cancelled. */
  #changed({ label, dimension }: TpChangeDetail): void {
    const change = (this.#changeCount += 1);
    const requests: Promise<boolean>[] = (this.#requests = []);
    this.said = '';
    // By then every widget has started its request: they do so synchronously.
    setTimeout(() => {
      if (change !== this.#changeCount) return;
      this.#writeAddress();
      void Promise.all(requests).then(async (results) => {
        if (change !== this.#changeCount) return;
        this.#requests = null;
        const updated = results.filter(Boolean).length;
        // Without its text nothing is announced: the widgets announce their own results.
        const words = await loadGroupText().catch(() => null);
        if (change === this.#changeCount && words !== null)
          this.said = words.groupText(languageOf(this), label, {
            updated,
            failed: results.length - updated,
            language: dimension === 'lang',
          });
      });
    });
  }

  #addRequest({ settled }: TpAskDetail): void {
    this.#requests?.push(settled);
  }

  #writeAddress(): void {
    if (!this.#usesAddress) return;
    const { pathname, search, hash } = location;
    try {
      history.replaceState(
        history.state,
        '',
        `${pathname}${search}${writtenState(this.#name, hash, choicesOf(this))}`,
      );
    } catch {
      // A page without a URL of its own, as in a sandboxed frame: the choice holds, but no link restores it.
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
