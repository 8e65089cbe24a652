import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Problem } from '../model/problem.js';
import { readQuery } from '../model/read-query.js';
import { select } from '../model/select.js';
import type { Slice } from '../model/slice.js';
import { pageIo } from '../sources/io.js';
import { open } from '../sources/open.js';
import { findingText } from '../text/finding-text.js';
import { indicatorText } from '../text/indicator-text.js';
import type { Lang } from '../text/lang.js';
import { problemText, type ProblemText } from '../text/problem-text.js';
import { plain } from '../text/phrase.js';
import { stateText } from '../text/state-text.js';
import { brief, type BriefForm } from './brief.js';
import { dataAddress } from './data-address.js';
import { send } from './events.js';
import { languageOf } from './language.js';
import { report } from './report.js';
import { phrase } from './phrase.js';
import { sharedStyles } from './styles.js';
import { wouldPush } from './would-push.js';

type Situation =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly slice: Slice; readonly leftOut: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Attributes that change which figures are asked for; the others only change how they are shown. */
const QUESTION = ['src', 'indicator', 'region', 'filter', 'split', 'period', 'edition'] as const;

/**
 * What every widget does: attributes in, figures asked for, one of the states out. The author's own content stays until there is
 * something better, and comes back when there is not.
 */
export abstract class TpElement extends LitElement {
  /** Version of the copy of the library that defined this tag. */
  static version = '';
  static override styles = [sharedStyles];

  // Without decorators: their helpers would weigh more than all of this.
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(QUESTION.map((name) => [name, {}])),
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    situation: { state: true },
    brief: { state: true },
    said: { state: true },
  };

  declare src: string | null;
  declare indicator: string | null;
  declare region: string | null;
  declare filter: string | null;
  declare split: string | null;
  declare period: string | null;
  declare edition: string | null;
  declare heading: string | null;
  declare headingLevel: string | null;

  declare private situation: Situation;
  /** Sentence or figure only, until the reader asks for the rest: see `#enter`. */
  declare private brief: BriefForm | null;
  /** Said by the polite region: only what followed from something the reader did. */
  declare private said: string;

  #run: AbortController | null = null;
  #retried = false;
  #internals: ElementInternals | null = null;

  constructor() {
    super();
    for (const name of [...QUESTION, 'heading', 'headingLevel'] as const) this[name] = null;
    this.situation = { kind: 'loading' };
    this.brief = null;
    this.said = '';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected get language(): Lang {
    return languageOf(this);
  }

  /** The widget itself, once there are figures. */
  protected abstract renderSlice(slice: Slice, lang: Lang): TemplateResult;

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && before !== now) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.situation.kind !== 'ready') void this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || QUESTION.some((name) => changed.has(name))) void this.#ask();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#mark(this.situation.kind);
  }

  protected override render(): TemplateResult {
    const lang = this.language;
    const { situation } = this;
    const body = situation.kind === 'ready' ? this.#renderReady(situation, lang) : this.#renderWaiting(situation, lang);
    return html`<div class="base ${situation.kind}" part="base" lang=${lang} aria-busy=${situation.kind === 'loading' ? 'true' : nothing}>
      ${body}
      <div class="gone" aria-live="polite"><p .textContent=${this.said}></p></div>
    </div>`;
  }

  #renderReady({ slice, leftOut }: Extract<Situation, { kind: 'ready' }>, lang: Lang): TemplateResult {
    try {
      if (this.brief !== null) return this.#renderBrief(slice, lang, this.brief);
      const widget = this.renderSlice(slice, lang);
      return leftOut
        ? html`${widget}
            <p class="tiny" part="notes" .textContent=${stateText(lang).leftOut}></p>`
        : widget;
    } catch (reason) {
      const problem = asProblem(reason);
      this.#complain(problem);
      return this.#renderWaiting({ kind: 'problem', problem }, lang);
    }
  }

  #renderWaiting(situation: Exclude<Situation, { kind: 'ready' }>, lang: Lang): TemplateResult {
    const texts = stateText(lang);
    if (situation.kind === 'loading') return html`<slot><p class="tiny" part="loading" .textContent=${texts.loading}></p></slot>`;
    const told = this.#told(situation.problem);
    return html`<slot></slot>
      <div part="error" class="tiny">
        <p>${phrase(told.visitor)}</p>
        ${told.retry ? html`<button part="button" type="button" @click=${this.#retry} .textContent=${texts.retry}></button>` : nothing}
      </div>`;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    // The last good figures stay in sight while new ones are asked for.
    if (this.situation.kind !== 'ready') this.situation = { kind: 'loading' };
    try {
      const query = readQuery(this);
      const asked = { ...dataAddress(this.src, document), indicator: this.indicator?.trim() || null, edition: query.edition };
      const { dataset, findings } = await open(asked, pageIo, run.signal);
      if (run.signal.aborted) return;
      const slice = select(dataset, query);
      for (const finding of findings) report(`${this.localName}: ${findingText(finding)}`, 'warn');
      const { indicator } = dataset;
      send(this, 'tp-load', { url: dataset.url, indicator: indicator.id, edition: indicator.edition.id });
      await this.#enter(
        slice,
        findings.some(({ severity }) => severity === 'error'),
      );
      this.#tell(stateText(this.language).updatedNow);
      send(this, 'tp-ready', null);
    } catch (reason) {
      if (run.signal.aborted) return;
      const problem = asProblem(reason);
      this.situation = { kind: 'problem', problem };
      this.#complain(problem);
    }
  }

  /**
   * Shows the figures without pushing the page about. Where no room was reserved and the reader is already looking at what would
   * move, the sentence comes in the place of the author's text, and the rest on request. All of it happens between two paints.
   */
  async #enter(slice: Slice, leftOut: boolean): Promise<void> {
    const mayWait = this.situation.kind !== 'ready' && this.getAttribute('loading') !== 'eager';
    const before = this.getBoundingClientRect();
    this.situation = { kind: 'ready', slice, leftOut };
    await this.updateComplete;
    if (!mayWait) return;
    for (const form of ['sentence', 'figure'] as const) {
      if (!wouldPush(before, this.getBoundingClientRect())) return;
      this.brief = form;
      await this.updateComplete;
      const line = this.renderRoot.querySelector<HTMLElement>('.brief');
      if (line !== null) line.style.minHeight = `${before.height}px`;
    }
  }

  readonly #unfold = (): void => {
    this.brief = null;
    void this.updateComplete.then(() => {
      // The button is gone; the reader goes on where it stood.
      const heading = this.renderRoot.querySelector<HTMLElement>('[part="heading"]');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
  };

  #renderBrief(slice: Slice, lang: Lang, form: BriefForm): TemplateResult {
    const text = indicatorText(slice, lang);
    return brief(text, this.heading ?? text.heading.text, stateText(lang), form, this.#unfold);
  }

  /** Speaks only when the reader asked for something; a first load of twelve widgets says nothing. */
  #tell(text: string): void {
    if (!this.#retried) return;
    this.#retried = false;
    this.said = text;
  }

  /** Tells the owner in the console and the page by an event. */
  protected report(problem: Problem): void {
    const told = this.#told(problem);
    report(told.owner);
    send(this, 'tp-error', { code: problem.code, retryable: told.retry });
  }

  #told(problem: Problem): ProblemText {
    const stands = this.situation.kind !== 'ready' && this.textContent.trim() !== '';
    return problemText(problem, this.language, this.localName, stands);
  }

  #complain(problem: Problem): void {
    this.report(problem);
    this.#tell(plain(this.#told(problem).visitor));
  }

  /** `:state(loading)`, `:state(ready)`, `:state(problem)` for a page's own style sheet. */
  #mark(kind: Situation['kind']): void {
    this.#internals ??= 'attachInternals' in this ? this.attachInternals() : null;
    const states = this.#internals?.states;
    // Engines before the final form of custom states refuse names without two dashes.
    try {
      states?.clear();
      states?.add(kind);
    } catch {
      return;
    }
  }
}

const asProblem = (reason: unknown): Problem =>
  reason instanceof Problem
    ? reason
    : new Problem('shape', { pointer: '', found: reason instanceof Error ? reason.message : String(reason) });
