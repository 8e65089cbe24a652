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
import { blockedText } from '../text/blocked-text.js';
import { firstWords } from '../text/first-words.js';
import type { Lang } from '../text/lang.js';
import type { ProblemText } from '../text/problem-text.js';
import { asProblem } from './as-problem.js';
import { asking } from './asking.js';
import type { Answer, Question } from './ask-figures.js';
import type { BriefForm } from './brief.js';
import { send } from './events.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import type { Parts, ViewName } from './load-parts.js';
import { readyView } from './ready-view.js';
import { scrollStops } from './scroll-stop.js';
import type { Ready, Situation } from './situation.js';
import { stateMark } from './state-mark.js';
import { sharedStyles } from './styles.js';
import { telling } from './telling.js';
import { TpInTurn } from './tp-in-turn.js';
import { openOnPaper, unfoldOnPaper } from './unfold-on-paper.js';
import type { Display, View, Widget } from './view.js';
import { failure, loading } from './waiting.js';
import { wearStyles } from './wear-styles.js';
import { withoutPushing } from './without-pushing.js';

/**
 * What every widget does: attributes in, figures asked for, one of the states out. The author's own content stays until there is
 * something better, and comes back when there is not. What reads and words the figures, and what shows them, comes in parts beside them.
 */
export abstract class TpElement extends TpInTurn implements Widget {
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
  /** Whether it is figures with words of their own, which may stand alone: rather than push the page about, and where nothing else can be had. */
  protected readonly folds: boolean = true;
  /** Whether it is a piece of a sentence: then it has no room for what went wrong, and the author's words stand instead. */
  protected readonly inline: boolean = false;

  /** What was asked last, as a text. */
  #asked = '';
  #figures: Parts['figures'] | null = null;
  #view: View | null = null;
  #display: Display | null = null;
  /** Whether what was asked cannot be shown of the figures that are there. */
  #refused = false;
  #missed = false;
  readonly #heading = heading();
  readonly #mark = stateMark(this);
  readonly #telling = telling(
    this,
    (text) => this.say(text),
    (problem) => this.#told(problem),
    () => this.#ask(),
  );
  readonly #asking = asking(this, {
    // What stands stays in sight while new figures are asked for, and so does the button that a reader has just pressed.
    begun: () => (this.asking = true),
    equipped: (figures, view) => this.#wear(figures, view),
    prepared: (answer, figures) => this.#prepare(answer, figures),
    shown: (answer, figures) => this.#enter({ kind: 'ready', answer, figures }),
    failed: (problem) => {
      this.asking = false;
      this.situation = { kind: 'problem', problem };
      this.#telling.complain(problem);
    },
  });

  constructor() {
    super();
    this.situation = { kind: 'loading' };
    this.asking = false;
    this.brief = null;
    this.said = '';
    scrollStops(this);
    const unfold = (): void => {
      this.brief = null;
      this.performUpdate();
    };
    unfoldOnPaper(this, () => this.brief !== null, unfold);
    openOnPaper(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was asked when it was taken out has not been answered.
    if (this.hasUpdated && (this.asking || this.situation.kind !== 'ready')) this.#asked = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.giveUp();
  }

  adoptedCallback(): void {
    this.#dress();
  }

  #dress(): void {
    const { elementStyles } = this.constructor as typeof TpElement;
    if (this.shadowRoot !== null) wearStyles(this.shadowRoot, [...(elementStyles as CSSResult[]), ...(this.#view?.styles ?? [])]);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    // Who has left meanwhile asks nothing; coming back renders anew.
    if (!this.isConnected) return;
    // Noted before anybody can choose something else.
    void this.askedAnew;
    const question = this.question();
    const key = JSON.stringify([question, this.viewName]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#ask();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#mark(this.#refused ? 'problem' : this.situation.kind);
    this.#display?.rendered?.(this.renderRoot);
    if (this.#refused || !this.#missed || this.situation.kind !== 'ready') return;
    this.#missed = false;
    send(this, 'tp-ready', null);
  }

  protected override render(): TemplateResult {
    const lang = languageOf(this);
    const { situation } = this;
    this.#refused = false;
    const body =
      situation.kind === 'ready'
        ? this.#renderReady(situation, lang)
        : this.#renderWaiting(situation.kind === 'problem' ? situation.problem : null, lang);
    const kind = this.#refused ? 'problem' : situation.kind;
    const busy = this.asking ? 'true' : nothing;
    // No white space: it would stand in the sentence.
    if (this.inline) return html`<span class="base ${kind}" part="base" lang=${lang} aria-busy=${busy}>${body}</span>`;
    return html`${situation.kind === 'ready' ? html`<span class="room"></span>` : nothing}
      <div class="base ${kind}" part="base" lang=${lang} aria-busy=${busy}>
        ${body}
        <div class="gone" aria-live="polite"><p .textContent=${this.said}></p></div>
      </div>`;
  }

  #renderReady({ answer, figures }: Ready, lang: Lang): TemplateResult {
    try {
      if (this.brief === null) return readyView(this.#display, answer, figures.remarksText(answer, lang), lang, this.inline);
      return figures.brief(answer.slice, lang, this.ownHeading, this.brief, this.#unfold, this.getAttribute('pasted'));
    } catch (reason) {
      const problem = asProblem(reason);
      problem.about = answer.dataset.indicator;
      this.#refused = this.#missed = true;
      this.#telling.complain(problem);
      return this.#renderWaiting(problem, lang);
    }
  }

  #renderWaiting(problem: Problem | null, lang: Lang): TemplateResult {
    const texts = firstWords(lang);
    const anew = problem !== null && this.askedAnew;
    const other = (anew && this.#figures?.otherChoice(problem, this, lang)) || null;
    if (this.inline) {
      const short = other?.none?.short ?? (problem === null ? '…' : texts.lacking);
      return anew ? html`${short}` : html`<slot>${short}</slot>`;
    }
    const title = other?.title;
    const heading = this.heading ? this.headingNode(this.heading, lang) : title ? this.headingNode(title.text, title.lang) : null;
    if (problem === null) return loading(heading, texts);
    return failure(this, heading, texts, this.#told(problem), this.asking, this.#telling.retry, !anew);
  }

  #ask(): void {
    void this.#asking.ask(this.question(), this.viewName, this.folds);
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

  /** Whether less may be shown than there is: where nothing stands yet, unless the page asked for all. */
  get #mayFold(): boolean {
    return this.folds && this.situation.kind !== 'ready' && this.getAttribute('loading') !== 'eager';
  }

  /** The first time only: what stands later is made anew where something of it has changed. */
  *#prepare(answer: Answer, figures: Parts['figures']): Generator<unknown> {
    if (this.situation.kind === 'ready') return;
    const lang = languageOf(this);
    yield* this.#display?.prepare?.(answer.slice, lang, { ...answer, remarks: figures.remarksText(answer, lang) }) ?? [];
    // So that the browser has laid out the page when it is asked where this stands, in the task in which all of it comes.
    if (this.#mayFold) yield this.getBoundingClientRect();
  }

  async #enter(ready: Ready): Promise<boolean> {
    const mayFold = this.#mayFold;
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
    if (!this.#refused) this.#telling.answer(ready.figures.stateText(languageOf(this)).updatedNow);
    return !this.#refused;
  }

  readonly #unfold = (): void => {
    this.brief = null;
    void this.updateComplete.then(() => this.#heading.focus());
  };

  headingNode(text: string, lang: string): HTMLElement {
    return this.#heading.node(this.heading ?? text, this.headingLevel, this.heading === null ? lang : this.headingLang);
  }

  /** Spoken once, politely: only what followed from something the reader did. */
  say(text: string): void {
    this.said = text;
  }

  report(problem: Problem): void {
    this.#telling.report(problem);
  }

  #told(problem: Problem): ProblemText {
    const lang = languageOf(this);
    const anew = this.askedAnew;
    const stands = !anew && this.situation.kind !== 'ready' && this.textContent.trim() !== '';
    const told = (this.#figures?.problemText ?? blockedText)(problem, lang, this.localName, stands);
    const none = anew && this.#figures?.otherChoice(problem, this, lang).none;
    return none ? { ...told, visitor: none.whole } : told;
  }
}
