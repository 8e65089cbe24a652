import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Problem } from '../../model/problem.js';
import { blockedText } from './load/blocked-text.js';
import { loadingMessages } from '../../text/loading-messages.js';
import type { Lang } from '../../text/lang.js';
import type { ProblemText } from '../../text/problem-text.js';
import { asProblem } from './problems/as-problem.js';
import type { Question } from './load/load-figures.js';
import { send } from './events.js';
import { heading } from './heading.js';
import { languageOf } from './page/language.js';
import { loadAnswers } from './load/load-answers.js';
import { loadController } from './load/load-controller.js';
import { loadWidget, type Figures, type LoadView, type WidgetParts } from './load/load-widget.js';
import type { WordedAnswer } from './load/worded-answers.js';
import { waitingStyles } from './styles/waiting-styles.js';
import { DeferredRenderElement } from './deferred-render-element.js';
import type { Display, View, Widget } from './view.js';
import { failure, inlineBox, loading, widgetBox } from './load/waiting.js';
import { adoptStyles } from './styles/adopt-styles.js';

/**
 * Base class of all widgets with figures: attributes in, figures loaded, one of the states out. The author's content
 * stays until the figures can be shown, and returns when they cannot. The code that reads and words figures, and the
 * view that shows them, are chunks that load beside the figures.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page.
 * Without it, that of the group, else the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 */
export abstract class TpElement extends DeferredRenderElement implements Widget {
  static override styles: CSSResultGroup = waitingStyles;

  /** Loads the view: by `lazy`, in the module of the element. */
  protected abstract readonly loadView: LoadView;
  /** Whether sentences and a table stand in for its view where that cannot be loaded. */
  protected readonly hasPlainForm: boolean = true;
  /** Inline widgets show no error; they keep the author's words. */
  protected readonly inline: boolean = false;

  #figures: Figures | null = null;
  #otherChoice: WidgetParts['otherChoice'] = null;
  #view: View | null = null;
  readonly #extraStyles = new Set<CSSResult>();
  #display: Display | null = null;
  /** Whether the figures are there but cannot answer the question. */
  #refused = false;
  #missed = false;
  readonly #heading = heading();
  readonly #load = loadController<WordedAnswer>(this, {
    load: (signal) =>
      loadAnswers(
        this,
        this.question(),
        () => loadWidget(this.loadView, this.hasPlainForm, this.differsFromMarkup),
        (parts) => this.#useParts(parts),
        (worded) => this.#prepare(worded),
        signal,
      ),
    onBegin: (settled) => send(this, 'tp-ask', { settled }),
    afterShow: async ({ figures, answer: { dataset } }, signal) => {
      void figures.tellDoubts(dataset, this.inherited('src'));
      if (!this.#refused) await this.#display?.completeView?.();
      if (this.#refused) return false;
      if (signal.aborted) return true;
      this.#load.announceToWaiting(figures.stateText(languageOf(this)).updatedNow);
      send(this, 'tp-ready', null);
      return true;
    },
    refused: () => this.#refused,
    problemText: (problem) => this.#problemText(problem),
    focus: () => this.#heading.focus(),
  });

  adoptedCallback(): void {
    this.#applyStyles();
  }

  #applyStyles(): void {
    const { elementStyles } = this.constructor as typeof TpElement;
    if (this.shadowRoot !== null)
      (this.#figures?.adoptFigureStyles ?? adoptStyles)(this.shadowRoot, [
        ...(elementStyles as CSSResult[]),
        ...this.#extraStyles,
        ...(this.#view?.styles ?? []),
      ]);
  }

  addStyles(styles: readonly CSSResult[]): void {
    for (const style of styles) this.#extraStyles.add(style);
    this.#applyStyles();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    // An element that was removed meanwhile loads nothing; its return renders it again.
    if (!this.isConnected) return;
    // Reading it notes the choices in the markup before a reader can change them.
    void this.differsFromMarkup;
    this.#load.loadIfChanged([JSON.stringify(this.question()), this.loadView]);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#display?.afterRender?.(this.renderRoot);
    if (this.#refused || !this.#missed || this.#load.state.kind !== 'ready') return;
    this.#missed = false;
    send(this, 'tp-ready', null);
  }

  protected override render(): TemplateResult {
    const lang = languageOf(this);
    const { state } = this.#load;
    this.#refused = false;
    const body =
      state.kind === 'ready'
        ? this.#renderReady(state.answer, lang)
        : this.#renderWaiting(state.kind === 'problem' ? state.problem : null, lang);
    const kind = this.#refused ? 'problem' : state.kind;
    if (this.inline) return inlineBox(kind, lang, this.#load.busy, body);
    return html`${state.kind === 'ready' ? html`<span class="room"></span>` : nothing}
    ${widgetBox(kind, lang, this.#load, body)}`;
  }

  #renderReady({ answer, figures }: WordedAnswer, lang: Lang): TemplateResult {
    try {
      const remarks = figures.remarksText(answer, lang);
      return figures.readyView(this.#display, answer, remarks, lang, this.inline);
    } catch (reason) {
      const problem = asProblem(reason);
      problem.about = answer.dataset.indicator;
      this.#refused = this.#missed = true;
      this.#load.reportToReader(problem);
      return this.#renderWaiting(problem, lang);
    }
  }

  #renderWaiting(problem: Problem | null, lang: Lang): TemplateResult {
    const texts = loadingMessages(lang);
    const anew = problem !== null && this.differsFromMarkup;
    const other = (anew && this.#otherChoice?.(problem, this, lang)) || null;
    if (this.inline) {
      const short = other?.noFigure?.short ?? (problem === null ? '…' : texts.missing);
      return anew ? html`${short}` : html`<slot>${short}</slot>`;
    }
    const heading = this.heading
      ? this.headingNode(this.heading, lang)
      : other?.title
        ? this.headingNode(other.title.text, other.title.lang)
        : null;
    if (problem === null) return loading(heading, texts);
    return failure(
      this,
      heading,
      texts,
      this.#problemText(problem),
      this.#load.busy,
      this.#load.retry,
      !anew,
    );
  }

  /** The question that the attributes put; a kind of widget may add fixed parts. */
  protected question(): Question {
    return this.questionAttributes();
  }

  #useParts({ figures, view, otherChoice }: WidgetParts): void {
    this.#figures = figures;
    this.#otherChoice ??= otherChoice;
    if (view === this.#view) return;
    this.#view = view;
    this.#display?.dispose?.();
    this.#display = view.make(this);
    this.#applyStyles();
  }

  /** For the first answer only: later ones replace only what has changed. */
  *#prepare({ answer, figures }: WordedAnswer): Generator<unknown> {
    if (this.#load.state.kind === 'ready') return;
    const lang = languageOf(this);
    yield* (
      this.#display?.prepare?.(answer.slice, lang, {
        ...answer,
        remarks: figures.remarksText(answer, lang),
      }) ?? []
    );
  }

  headingNode(text: string, lang: string): HTMLElement {
    return this.#heading.node(
      this.heading ?? text,
      this.headingLevel,
      this.heading === null ? lang : this.headingLang,
    );
  }

  /** Announces politely, once: only results of something that the reader did. */
  announce(text: string): void {
    this.#load.announce(text);
  }

  report(problem: Problem): void {
    this.#load.report(problem);
  }

  #problemText(problem: Problem): ProblemText {
    const lang = languageOf(this);
    const anew = this.differsFromMarkup;
    const stands = !anew && this.#load.state.kind !== 'ready' && this.textContent.trim() !== '';
    const told = (this.#figures?.problemText ?? blockedText)(problem, lang, this.localName, stands);
    const none = anew && this.#otherChoice?.(problem, this, lang).noFigure;
    return none ? { ...told, visitor: none.whole } : told;
  }
}
