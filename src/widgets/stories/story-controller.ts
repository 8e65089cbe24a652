import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Problem } from '../../model/problem.js';
import type { Slice } from '../../model/slice.js';
import { openStories, type OpenedStories } from './open-stories.js';
import { pageIo } from '../../data/io.js';
import { findingText } from '../../text/finding-text.js';
import { loadingMessages } from '../../text/loading-messages.js';
import type { ProblemText } from '../../text/problem-text.js';
import { stateText } from '../../text/state-text.js';
import { storyWords } from './text/story-words.js';
import { loadStoryFigures, keyOf } from './load-story-figures.js';
import { explained } from '../core/problems/explained.js';
import { dataAddress } from '../core/load/data-address.js';
import { send } from '../core/events.js';
import { heading } from '../core/heading.js';
import { loadController } from '../core/load/load-controller.js';
import { languageOf } from '../core/page/language.js';
import { report } from '../core/page/report.js';
import type {
  StoryDisplay,
  StoryContext,
  StoryView,
  StoryWidget,
  StoryController,
} from '../core/story.js';
import { storyStyles } from './story-styles.js';
import { problemMessage } from '../core/problems/problem-message.js';
import { failure, loading, widgetBox } from '../core/load/waiting.js';
import { adoptFigureStyles } from '../core/styles/adopt-figure-styles.js';

/** The loaded stories, with their figures and view. */
interface LoadedStory {
  readonly opened: OpenedStories;
  readonly figures: ReadonlyMap<string, Slice>;
  readonly display: StoryDisplay;
}

/** Loads the stories and figures of one widget, and renders each state. */
export function createController(widget: StoryWidget): StoryController {
  let display: StoryDisplay | null = null;
  const headings = new Map<string, ReturnType<typeof heading>>();
  const requestUpdate = (): void => widget.requestUpdate();

  /** The source that the attributes request; attributes that only change the display are read at each render. */
  const source = (): string | null => String(widget.src ?? '').trim() || widget.inherited('src');

  const headingNode: StoryContext['headingNode'] = (text, lang, key = '', levelOffset = 0) => {
    const ownHeading = headings.get(key) ?? heading();
    headings.set(key, ownHeading);
    const top = /^[2-6]$/.test(widget.headingLevel ?? '') ? Number(widget.headingLevel) : 3;
    const node = ownHeading.node(text, String(Math.min(6, top + levelOffset)), lang);
    if (levelOffset > 0) node.setAttribute('part', 'subheading');
    return node;
  };

  const createDisplay = (view: StoryView): StoryDisplay => {
    if (widget.shadowRoot !== null)
      adoptFigureStyles(widget.shadowRoot, [storyStyles, ...view.styles] as CSSResult[]);
    return view.make({
      widget,
      announce: load.announce,
      requestUpdate: requestUpdate,
      headingNode,
      report: (finding) => report(`${widget.localName}: ${findingText(finding)}`, 'warn'),
    });
  };

  async function* loadStory(signal: AbortSignal): AsyncGenerator<LoadedStory> {
    try {
      const { src, inline } = dataAddress(source(), document);
      const [{ view }, opened] = await Promise.all([
        widget.loadStoryView().then(async (module) => {
          await module.view.bring?.().catch(() => undefined);
          return module;
        }),
        openStories(src, inline, pageIo, signal),
      ]);
      display ??= createDisplay(view);
      const figures = await loadStoryFigures(
        display.requests(opened.stories),
        opened.figures,
        signal,
      );
      signal.throwIfAborted();
      for (const finding of opened.findings)
        report(`${widget.localName}: ${findingText(finding)}`, 'warn');
      yield { opened, figures, display };
    } catch (reason) {
      throw await explained(reason, 'stories');
    }
  }

  const problemTextOf = (problem: Problem): ProblemText => {
    const hasAuthorText = load.state.kind !== 'ready' && widget.textContent.trim() !== '';
    return problemMessage(problem, languageOf(widget), widget.localName, hasAuthorText);
  };

  const load = loadController<LoadedStory>(widget, {
    load: loadStory,
    afterShow: () => {
      load.announceToWaiting(stateText(languageOf(widget)).updatedNow);
      send(widget, 'tp-ready', null);
      return true;
    },
    problemText: problemTextOf,
    focus: () => headings.get('')?.focus(),
  });

  const content = ({ opened, figures, display: storyDisplay }: LoadedStory): TemplateResult => {
    const lang = languageOf(widget);
    const { stories, problem } = opened;
    const W = storyWords(lang);
    const title = widget.heading ?? storyDisplay.title(stories, lang);
    return html`<div class="line">
      ${headingNode(title, widget.heading === null ? lang : widget.headingLang)}
      ${problem === null ? nothing : html`<p class="stale" part="notes" .textContent=${W.stale}></p>`}
      ${storyDisplay.render({ stories, figure: (request, edition) => figures.get(keyOf(request, edition)) ?? null }, lang)}
    </div>`;
  };
  return {
    update: () => load.loadIfChanged([source()]),
    render: () => {
      const lang = languageOf(widget);
      const texts = loadingMessages(lang);
      const ownHeading = widget.heading ? headingNode(widget.heading, widget.headingLang) : null;
      const { state, busy, retry } = load;
      const body =
        state.kind === 'ready'
          ? content(state.answer)
          : state.kind === 'loading'
            ? loading(ownHeading, texts)
            : failure(widget, ownHeading, texts, problemTextOf(state.problem), busy, retry);
      return widgetBox(state.kind, lang, load, body);
    },
  };
}
