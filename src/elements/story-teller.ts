import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Problem } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import { openStories, type OpenedStories } from '../sources/open-stories.js';
import { pageIo } from '../sources/io.js';
import { findingText } from '../text/finding-text.js';
import { firstWords } from '../text/first-words.js';
import { stateText } from '../text/state-text.js';
import { storyWords } from '../text/story-words.js';
import { asProblem } from './as-problem.js';
import { bringStoryFigures, keyOf } from './bring-story-figures.js';
import { explained } from './explained.js';
import { dataAddress } from './data-address.js';
import { send } from './events.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import { loadPart } from './load-parts.js';
import { ownTurn } from './own-turn.js';
import { report } from './report.js';
import { stateMark } from './state-mark.js';
import type { StoryDisplay, StoryTelling, StoryView, StoryWidget, Teller } from './story.js';
import { storyStyles } from './story-styles.js';
import { sharedStyles } from './styles.js';
import { telling } from './telling.js';
import { toldProblem } from './told-problem.js';
import { failure, loading } from './waiting.js';
import { wearStyles } from './wear-styles.js';
import { withoutPushing } from './without-pushing.js';

interface Ready {
  readonly kind: 'ready';
  readonly opened: OpenedStories;
  readonly figures: ReadonlyMap<string, Slice>;
  readonly display: StoryDisplay;
}
type State = { readonly kind: 'loading' } | Ready | { readonly kind: 'problem'; readonly problem: Problem };

/** Asks for the stories and the figures that one widget tells of, and gives what stands in each state. */
export function teller(widget: StoryWidget): Teller {
  let state: State = { kind: 'loading' };
  let asked = '';
  let busy = false;
  let brief = false;
  let said = '';
  let run: AbortController | null = null;
  let display: StoryDisplay | null = null;
  const mark = stateMark(widget);
  const headings = new Map<string, ReturnType<typeof heading>>();
  const again = (): void => widget.requestUpdate();

  const told = (problem: Problem) => {
    const stands = state.kind !== 'ready' && widget.textContent.trim() !== '';
    return toldProblem(problem, languageOf(widget), widget.localName, stands);
  };
  const say = (text: string): void => {
    said = text;
    again();
  };
  const tell = telling(widget, say, told, () => void start(source()));

  const headingNode: StoryTelling['headingNode'] = (text, lang, key = '', deeper = 0) => {
    const own = headings.get(key) ?? heading();
    headings.set(key, own);
    const top = /^[2-6]$/.test(widget.headingLevel ?? '') ? Number(widget.headingLevel) : 3;
    const node = own.node(text, String(Math.min(6, top + deeper)), lang);
    if (deeper > 0) node.setAttribute('part', 'subheading');
    return node;
  };

  const wear = (view: StoryView): StoryDisplay => {
    if (widget.shadowRoot !== null) wearStyles(widget.shadowRoot, [sharedStyles, storyStyles, ...view.styles] as CSSResult[]);
    return view.make({
      widget,
      say,
      again,
      headingNode,
      report: (finding) => report(`${widget.localName}: ${findingText(finding)}`, 'warn'),
    });
  };

  const bring = async (src: string | null, signal: AbortSignal): Promise<Ready> => {
    const { src: address, inline } = dataAddress(src, document);
    const [{ views }, opened] = await Promise.all([loadPart(widget.partName), openStories(address, inline, pageIo, signal)]);
    const view = views[widget.storyName];
    if (view === undefined) throw new TypeError(`no view for ${widget.storyName}`);
    display ??= wear(view);
    const figures = await bringStoryFigures(display.wants(opened.stories), opened.figures, signal);
    return { kind: 'ready', opened, figures, display };
  };

  const take = async (ready: Ready): Promise<void> => {
    for (const finding of ready.opened.findings) report(`${widget.localName}: ${findingText(finding)}`, 'warn');
    const mayFold = state.kind !== 'ready' && widget.getAttribute('loading') !== 'eager';
    await withoutPushing({
      host: widget,
      root: widget.renderRoot,
      show: () => {
        state = ready;
        mark('ready');
        again();
        return widget.updateComplete;
      },
      fold: mayFold ? () => ((brief = true), again(), widget.updateComplete) : null,
    });
    tell.answer(stateText(languageOf(widget)).updatedNow);
    send(widget, 'tp-ready', null);
  };

  const start = async (src: string | null): Promise<void> => {
    run?.abort();
    run = new AbortController();
    const { signal } = run;
    busy = true;
    try {
      await ownTurn();
      const ready = await bring(src, signal);
      signal.throwIfAborted();
      busy = false;
      await take(ready);
    } catch (reason) {
      const problem = asProblem(await explained(reason, 'stories'));
      if (signal.aborted) return;
      busy = false;
      state = { kind: 'problem', problem };
      mark('problem');
      tell.complain(problem);
    }
    again();
  };

  /** What the attributes ask for; what only changes how it is shown is read at each render. */
  const source = (): string | null => String(widget.src ?? '').trim() || widget.inherited('src');

  const shown = ({ opened, figures, display: of }: Ready): TemplateResult => {
    const lang = languageOf(widget);
    const { stories, problem } = opened;
    const W = storyWords(lang);
    const title = widget.heading ?? of.title(stories, lang);
    if (brief)
      return html`<p part="summary" class="brief">
        <span .textContent=${`${title}: ${W.count(of.size(stories))}. `}></span>
        <button part="more" type="button" aria-label="${W.showList}: ${title}" @click=${unfold} .textContent=${W.showList}></button>
      </p>`;
    return html`<div class="line">
      ${headingNode(title, widget.heading === null ? lang : widget.headingLang)}
      ${problem === null ? nothing : html`<p class="stale" part="notes" .textContent=${W.stale}></p>`}
      ${of.render({ stories, figure: (ask, edition) => figures.get(keyOf(ask, edition)) ?? null }, lang)}
    </div>`;
  };
  const unfold = (): void => {
    brief = false;
    again();
    void widget.updateComplete.then(() => headings.get('')?.focus());
  };

  return {
    ask: () => {
      const src = source();
      const key = JSON.stringify([src]);
      if (key === asked) return;
      asked = key;
      void start(src);
    },
    leave: () => {
      run?.abort();
      if (state.kind !== 'ready') asked = '';
    },
    render: () => {
      const lang = languageOf(widget);
      const texts = firstWords(lang);
      const own = widget.heading ? headingNode(widget.heading, widget.headingLang) : null;
      const body =
        state.kind === 'ready'
          ? shown(state)
          : state.kind === 'loading'
            ? loading(own, texts)
            : failure(widget, own, texts, told(state.problem), busy, tell.retry);
      return html`<div class="base ${state.kind}" part="base" lang=${lang} aria-busy=${busy ? 'true' : nothing}>
        ${body}
        <div class="gone" aria-live="polite"><p .textContent=${said}></p></div>
      </div>`;
    },
  };
}
