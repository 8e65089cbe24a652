import { html, nothing, type TemplateResult } from 'lit';
import { CHART_PAGE } from './chart-messages.js';
import { Problem } from '../../model/problem.js';
import { httpAddress } from '../../data/http-address.js';
import type { CustomChart } from './read-custom-chart.js';
import { loadingMessages } from '../../text/loading-messages.js';
import type { ProblemText } from '../../text/problem-text.js';
import { customChartText, customChartWords } from './text/custom-chart-text.js';
import { loadCustomChart, summaryOf } from './load-custom-chart.js';
import { send } from '../core/events.js';
import { heading } from '../core/heading.js';
import { loadController } from '../core/load/load-controller.js';
import { languageOf } from '../core/page/language.js';
import type { CustomChartWidget } from './custom-chart-widget.js';
import { MAX_HEIGHT, mountCustomChart } from './custom-chart-picture.js';
import { customChartStyles } from './custom-chart-styles.js';
import { richText } from '../core/rich-text-template.js';
import { report } from '../core/page/report.js';
import type { StoryController } from '../core/story.js';
import { releaseFolder } from '../../embed/loader/release-folder.js';
import { loading, widgetBox } from '../core/load/waiting.js';
import { adoptFigureStyles } from '../core/styles/adopt-figure-styles.js';

/** The loaded chart: its text is shown, the picture may still be loading. */
interface LoadedChart {
  readonly chart: CustomChart;
  readonly page: string;
}

/** Space for axes and titles beside the height of a specification, and the default height where it has none. */
const AXES_HEIGHT = 60;
const DEFAULT_HEIGHT = 300;

/** Shows one `<tp-chart>`: its text first, the picture when it nears the viewport. */
export function createController(widget: CustomChartWidget): StoryController {
  /** The mounted picture, with its answer and box. */
  let mounted: {
    readonly of: LoadedChart;
    readonly box: Element;
    readonly stop: () => void;
  } | null = null;
  const title = heading();
  const problemTextOf = (problem: Problem): ProblemText =>
    customChartText(problem, languageOf(widget), widget.localName, summaryOf(widget) !== '');
  const boxOf = (): HTMLElement | null => widget.renderRoot.querySelector('[part="chart"]');

  if (widget.shadowRoot !== null) adoptFigureStyles(widget.shadowRoot, [customChartStyles]);

  async function* loadChart(signal: AbortSignal): AsyncGenerator<LoadedChart> {
    const chart = await loadCustomChart(widget, signal);
    signal.throwIfAborted();
    yield { chart, page: pageOf(widget) };
  }

  const load = loadController<LoadedChart>(widget, {
    load: loadChart,
    // The picture is drawn later, in the room that is kept for it now.
    afterShow: ({ chart }) => {
      const box = boxOf();
      if (box !== null)
        box.style.minHeight = `${heightOf(widget) ?? (chart.height ?? DEFAULT_HEIGHT) + AXES_HEIGHT}px`;
      return true;
    },
    problemText: problemTextOf,
    focus: () => {
      const content = widget.renderRoot.querySelector<HTMLElement>(
        '[part="heading"], [part="summary"]',
      );
      content?.setAttribute('tabindex', '-1');
      content?.focus();
    },
    // The picture is drawn already: a page that is restored still has it.
    keepsAnswer: true,
  });

  const stop = (): void => {
    mounted?.stop();
    mounted = null;
  };
  widget.addController({ hostDisconnected: stop });

  /** Call after each render: mounts the picture in the current box. */
  const mountPicture = (): void => {
    const box = boxOf();
    const answer = load.state.kind === 'ready' ? load.state.answer : null;
    if (mounted !== null && mounted.box === box && mounted.of === answer) return;
    stop();
    if (box === null || answer === null) return;
    const { chart, page } = answer;
    const lang = languageOf(widget);
    const picture = {
      ...{ chart, page, lang, name: customChartWords(lang).picture, height: heightOf(widget) },
      eager: widget.getAttribute('loading') === 'eager',
    };
    const unmount = mountCustomChart(box, picture, {
      failed: load.fail,
      drawn: (remarks) => {
        for (const remark of remarks) report(`${widget.localName}: ${remark}`, 'warn');
        load.announceToWaiting(customChartWords(lang).picture);
        send(widget, 'tp-ready', null);
      },
    });
    mounted = { of: answer, box, stop: unmount };
  };

  const content = (lang: 'nl' | 'en'): TemplateResult => {
    const summary = summaryOf(widget);
    const { state, busy } = load;
    const problem = state.kind === 'problem' ? problemTextOf(state.problem) : null;
    return html`<div class="line">
        ${widget.heading ? title.node(widget.heading, widget.headingLevel, widget.headingLang) : nothing}
        ${summary === '' ? nothing : html`<p part="summary" .textContent=${summary}></p>`}
        ${
          problem === null
            ? html`<div part="chart" aria-hidden="true"></div>`
            : html`<div part="error" class="tiny">
                ${busy ? html`<p .textContent=${loadingMessages(lang).loading}></p>` : html`<p>${richText(problem.visitor)}</p>`}
                ${
                  problem.retry
                    ? html`<button
                        part="button"
                        type="button"
                        aria-label="${loadingMessages(lang).retry}: ${widget.heading || summary}"
                        @click=${load.retry}
                        .textContent=${loadingMessages(lang).retry}
                      ></button>`
                    : nothing
                }
              </div>`
        }
      </div>
      <slot class="words"></slot>`;
  };

  return {
    update: () => {
      void widget.updateComplete.then(mountPicture);
      load.loadIfChanged([
        ...[widget.spec, widget.data, widget.src, languageOf(widget)],
        ...['data-src', 'files', 'height', 'summary'].map((name) => widget.getAttribute(name)),
      ]);
    },
    render: () => {
      const lang = languageOf(widget);
      // Without a box of ours: it would start lower than it does later, where a page has a margin above the author's
      // text.
      if (load.state.kind === 'loading') return loading(null, loadingMessages(lang));
      return widgetBox(load.state.kind, lang, load, content(lang));
    },
  };
}

/** URL of the page that draws. Throws `bad-attribute` where it is unknown. */
function pageOf(widget: Element): string {
  const value = widget.getAttribute('files')?.trim() || releaseFolder();
  const address =
    value === null
      ? null
      : httpAddress(`${value.replace(/\/?$/, '/')}${CHART_PAGE}`, document.baseURI);
  if (address !== null) return address;
  throw new Problem('bad-attribute', {
    pointer: 'files',
    expected: `address of the folder with ${CHART_PAGE}`,
    found: value ?? 'nothing',
  });
}

/** Fixed height in CSS pixels; null where none, or no valid one, is set. */
function heightOf(widget: Element): number | null {
  const value = widget.getAttribute('height')?.trim() ?? '';
  return /^\d{2,4}$/.test(value) && Number(value) >= 40
    ? Math.min(MAX_HEIGHT, Number(value))
    : null;
}
