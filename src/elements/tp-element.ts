import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Problem } from '../model/problem.js';
import { pageIo } from '../sources/io.js';
import { blockedText } from '../text/blocked-text.js';
import { firstWords } from '../text/first-words.js';
import type { Lang } from '../text/lang.js';
import { plain } from '../text/phrase.js';
import type { ProblemText } from '../text/problem-text.js';
import { asProblem } from './as-problem.js';
import type { Answer, Question } from './ask-figures.js';
import type { BriefForm } from './brief.js';
import { send } from './events.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import type { Parts, ViewName } from './load-parts.js';
import { loadWidget } from './load-widget.js';
import { readyView } from './ready-view.js';
import { report } from './report.js';
import { scrollStops } from './scroll-stop.js';
import { settling } from './settling.js';
import type { Ready, Situation } from './situation.js';
import { stateMark } from './state-mark.js';
import { sharedStyles } from './styles.js';
import { TpAttributes } from './tp-attributes.js';
import type { Display, View, Widget } from './view.js';
import { failure, loading } from './waiting.js';
import { warmUp } from './warm-up.js';
import { wearStyles } from './wear-styles.js';
import { withoutPushing } from './without-pushing.js';

/**
 * What every widget does: attributes in, figures asked for, one of the states out. The author's own content stays until there is
 * something better, and comes back when there is not. What reads and words the figures, and what shows them, comes in parts beside them.
 */
export abstract class TpElement extends TpAttributes implements Widget {
  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    situation: { state: true },
    asking: { state: true },
    brief: { state: true },
    said: { state: true },
  };

  declare private situation: Situation;
  /** Whether figures are under way; what is shown meanwhile may be the answer to an older question. */
  declare private asking: boolean;
  /** Sentence or figure only, until the reader asks for the rest: see `without-pushing`. */
  declare private brief: BriefForm | null;
  /** Said by the polite region: only what followed from something the reader did. */
  declare private said: string;

  protected abstract readonly viewName: ViewName;
  /** Whether it may come as its sentence alone, rather than push the page about. */
  protected readonly folds: boolean = true;
  /** Whether it is a piece of a sentence: then it has no room for what went wrong, and the author's words stand instead. */
  protected readonly inline: boolean = false;

  #run: AbortController | null = null;
  /** What was asked last, as a text. */
  #asked = '';
  #figures: Parts['figures'] | null = null;
  #view: View | null = null;
  #display: Display | null = null;
  #retried = false;
  readonly #heading = heading();
  readonly #mark = stateMark(this);

  constructor() {
    super();
    this.situation = { kind: 'loading' };
    this.asking = false;
    this.brief = null;
    this.said = '';
    scrollStops(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was asked when it was taken out has not been answered.
    if (this.hasUpdated && (this.asking || this.situation.kind !== 'ready')) this.#asked = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.abort();
  }

  adoptedCallback(): void {
    this.#dress();
  }

  #dress(): void {
    const { elementStyles } = this.constructor as typeof TpElement;
    if (this.shadowRoot !== null) wearStyles(this.shadowRoot, [...(elementStyles as CSSResult[]), ...(this.#view?.styles ?? [])]);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const question = this.question();
    const key = JSON.stringify([question, this.viewName]);
    if (key === this.#asked) return;
    this.#asked = key;
    void this.#ask(question);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#mark(this.situation.kind);
    this.#display?.rendered?.(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const lang = languageOf(this);
    const { situation } = this;
    const body =
      situation.kind === 'ready'
        ? this.#renderReady(situation, lang)
        : this.#renderWaiting(situation.kind === 'problem' ? situation.problem : null, lang);
    const busy = this.asking ? 'true' : nothing;
    // No white space: it would stand in the sentence.
    if (this.inline) return html`<span class="base ${situation.kind}" part="base" lang=${lang} aria-busy=${busy}>${body}</span>`;
    return html`<div class="base ${situation.kind}" part="base" lang=${lang} aria-busy=${busy}>
      ${body}
      <div class="gone" aria-live="polite"><p .textContent=${this.said}></p></div>
    </div>`;
  }

  #renderReady({ answer, figures }: Ready, lang: Lang): TemplateResult {
    try {
      if (this.brief === null) return readyView(this.#display, answer, figures.remarksText(answer, lang), lang, this.inline);
      return figures.brief(answer.slice, lang, this.heading, this.brief, this.#unfold, this.getAttribute('pasted'));
    } catch (reason) {
      const problem = asProblem(reason);
      this.#complain(problem);
      return this.#renderWaiting(problem, lang);
    }
  }

  #renderWaiting(problem: Problem | null, lang: Lang): TemplateResult {
    const texts = firstWords(lang);
    if (this.inline) return html`<slot>${problem === null ? '…' : texts.lacking}</slot>`;
    const heading = this.heading ? this.headingNode(this.heading, lang) : null;
    return problem === null ? loading(heading, texts) : failure(heading, texts, this.#told(problem), this.asking, this.#retry);
  }

  readonly #retry = (): void => {
    this.#retried = true;
    this.said = '';
    // A server that is left alone for a while after failures is still asked when a reader asks.
    pageIo.lanes.clear();
    void this.#ask(this.question());
  };

  async #ask(question: Question): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    // What stands stays in sight while new figures are asked for, and so does the button that a reader has just pressed.
    this.asking = true;
    const settled = settling();
    send(this, 'tp-ask', { settled: settled.promise });
    try {
      warmUp(question.src, run.signal);
      const { figures, view } = await loadWidget(this.viewName, !this.inline);
      if (run.signal.aborted) return;
      this.#wear(figures, view);
      let answer: Answer | null = await figures.askFigures(question, run.signal);
      while (answer !== null && !run.signal.aborted) {
        await this.#take(answer, figures);
        settled.with(true);
        answer = await answer.renewal;
      }
    } catch (reason) {
      if (run.signal.aborted) return;
      const problem = asProblem(reason);
      this.asking = false;
      this.situation = { kind: 'problem', problem };
      this.#complain(problem);
    } finally {
      settled.with(false);
    }
  }

  /** What the attributes ask for; a kind of widget may add what it always asks for. */
  protected question(): Question {
    return this.asked();
  }

  #wear(figures: Parts['figures'], view: View): void {
    this.#figures = figures;
    if (view === this.#view) return;
    this.#view = view;
    this.#display?.leave?.();
    this.#display = view.make(this);
    this.#dress();
  }

  async #take(answer: Answer, figures: Parts['figures']): Promise<void> {
    const { dataset, findings, stale } = answer;
    for (const finding of findings) report(`${this.localName}: ${figures.findingText(finding)}`, 'warn');
    if (stale !== null) this.report(stale.problem);
    send(this, 'tp-load', { url: dataset.url, indicator: dataset.indicator.id, edition: dataset.indicator.edition.id });
    await this.#enter({ kind: 'ready', answer, figures });
    this.#tell(figures.stateText(languageOf(this)).updatedNow);
    send(this, 'tp-ready', null);
  }

  async #enter(ready: Ready): Promise<void> {
    const mayFold = this.folds && this.situation.kind !== 'ready' && this.getAttribute('loading') !== 'eager';
    const pressed = this.shadowRoot?.activeElement ?? null;
    await withoutPushing({
      host: this,
      root: this.renderRoot,
      show: async () => {
        this.asking = false;
        this.situation = ready;
        await this.updateComplete;
        if (pressed?.isConnected === false) this.#heading.focus();
      },
      fold: mayFold ? (form) => ((this.brief = form), this.updateComplete) : null,
    });
  }

  readonly #unfold = (): void => {
    this.brief = null;
    void this.updateComplete.then(() => this.#heading.focus());
  };

  headingNode(text: string, lang: string): HTMLElement {
    return this.#heading.node(text, this.headingLevel, lang);
  }

  /** Speaks only when the reader asked for something; a first load of twelve widgets says nothing. */
  #tell(text: string): void {
    if (!this.#retried) return;
    this.#retried = false;
    this.said = text;
  }

  /** Spoken once, politely: only what followed from something the reader did. */
  say(text: string): void {
    this.said = text;
  }

  /** Tells the owner in the console and the page by an event. */
  report(problem: Problem): void {
    const told = this.#told(problem);
    report(told.owner);
    send(this, 'tp-error', { code: problem.code, retryable: told.retry });
  }

  #told(problem: Problem): ProblemText {
    const stands = this.situation.kind !== 'ready' && this.textContent.trim() !== '';
    return (this.#figures?.problemText ?? blockedText)(problem, languageOf(this), this.localName, stands);
  }

  #complain(problem: Problem): void {
    this.report(problem);
    this.#tell(plain(this.#told(problem).visitor));
  }
}
