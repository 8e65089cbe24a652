import { html, nothing, type TemplateResult } from 'lit';
import { CHART_PAGE } from '../embed/chart-messages.js';
import { Problem } from '../model/problem.js';
import { httpAddress } from '../sources/http-address.js';
import type { OwnChart } from '../sources/own-chart.js';
import { firstWords } from '../text/first-words.js';
import { ownChartText, ownChartWords } from '../text/own-chart-text.js';
import { asProblem } from './as-problem.js';
import { bringOwnChart, summaryOf } from './bring-own-chart.js';
import { send } from './events.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import type { OwnChartWidget } from './own-chart.js';
import { HIGHEST, keepOwnPicture } from './own-chart-picture.js';
import { ownChartStyles } from './own-chart-styles.js';
import { ownTurn } from './own-turn.js';
import { phrase } from './phrase.js';
import { report } from './report.js';
import { stateMark } from './state-mark.js';
import type { Teller } from './story.js';
import { sharedStyles } from './styles.js';
import { telling } from './telling.js';
import { loading } from './waiting.js';
import { wearStyles } from './wear-styles.js';
import { withoutPushing } from './without-pushing.js';

type State =
  | { readonly kind: 'loading' }
  /** What it shows is said; the picture is there or on its way. */
  | { readonly kind: 'ready'; readonly chart: OwnChart; readonly page: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Room for axes and titles beside what a specification says of its height, and what is kept free where it says nothing. */
const AROUND = 60;
const USUAL = 300;

/** Shows one `<tp-chart>`: its words first, the picture when it nears the screen. `folder` is where `chart.html` stands, unless the element says so. */
export function ownChartTeller(widget: OwnChartWidget, folder: string | null): Teller {
  let state: State = { kind: 'loading' };
  let asked: readonly unknown[] = [];
  let brief = false;
  let busy = false;
  let said = '';
  let run: AbortController | null = null;
  /** Of which state and box the picture is. */
  let kept: { readonly of: State; readonly box: Element; readonly stop: () => void } | null = null;
  const mark = stateMark(widget);
  const title = heading();
  const again = (): void => widget.requestUpdate();
  const told = (problem: Problem) => ownChartText(problem, languageOf(widget), widget.localName, summaryOf(widget) !== '');
  const tell = telling(
    widget,
    (text) => ((said = text), again()),
    told,
    () => {
      // What stands is drawn already: a page that comes back has it still.
      if (state.kind === 'ready') return;
      void start();
      again();
    },
  );

  if (widget.shadowRoot !== null) wearStyles(widget.shadowRoot, [sharedStyles, ownChartStyles]);

  const become = (next: State): void => {
    state = next;
    again();
    // With what is seen, not before: a page may keep room free until then.
    void widget.updateComplete.then(() => mark(state.kind));
  };
  const fail = (reason: unknown): void => {
    busy = false;
    const problem = asProblem(reason);
    become({ kind: 'problem', problem });
    tell.complain(problem);
  };

  /** Where a reader goes on when what had the focus is gone. */
  const toWords = (): void => {
    const words = widget.renderRoot.querySelector<HTMLElement>('[part="heading"], [part="summary"]');
    words?.setAttribute('tabindex', '-1');
    words?.focus();
  };

  const take = async (chart: OwnChart, page: string): Promise<void> => {
    const mayFold = state.kind === 'loading' && widget.getAttribute('loading') !== 'eager';
    const pressed = widget.shadowRoot?.activeElement ?? null;
    busy = false;
    await withoutPushing({
      host: widget,
      root: widget.renderRoot,
      show: async () => {
        become({ kind: 'ready', chart, page });
        await widget.updateComplete;
        const box = widget.renderRoot.querySelector<HTMLElement>('[part="chart"]');
        if (box !== null) box.style.minHeight = `${heightOf(widget) ?? (chart.height ?? USUAL) + AROUND}px`;
      },
      fold: mayFold ? () => ((brief = true), again(), widget.updateComplete) : null,
    });
    if (pressed?.isConnected === false) toWords();
  };

  const start = async (): Promise<void> => {
    run?.abort();
    run = new AbortController();
    const { signal } = run;
    busy = true;
    try {
      await ownTurn();
      const chart = await bringOwnChart(widget, signal);
      signal.throwIfAborted();
      await take(chart, pageOf(widget, folder));
    } catch (reason) {
      if (!signal.aborted) fail(reason);
    }
  };

  /** After each render: the picture belongs into the box that there is now. */
  const keep = (): void => {
    const box = widget.renderRoot.querySelector<HTMLElement>('[part="chart"]');
    if (kept !== null && kept.box === box && kept.of === state) return;
    kept?.stop();
    kept = null;
    if (box === null || state.kind !== 'ready') return;
    const { chart, page } = state;
    const lang = languageOf(widget);
    const picture = {
      ...{ chart, page, lang, name: ownChartWords(lang).picture, height: heightOf(widget) },
      eager: widget.getAttribute('loading') === 'eager',
    };
    const stop = keepOwnPicture(box, picture, {
      failed: fail,
      drawn: (remarks) => {
        for (const remark of remarks) report(`${widget.localName}: ${remark}`, 'warn');
        tell.answer(ownChartWords(lang).picture);
        send(widget, 'tp-ready', null);
      },
    });
    kept = { of: state, box, stop };
  };

  const unfold = (): void => {
    brief = false;
    again();
    void widget.updateComplete.then(toWords);
  };

  const words = (lang: 'nl' | 'en'): TemplateResult => {
    const W = ownChartWords(lang);
    const summary = summaryOf(widget);
    const shortly = html`<p part="summary" .textContent=${summary}></p>`;
    if (brief)
      return html`<div class="brief">
        <slot>${shortly}</slot>
        <p>
          <button
            part="more"
            type="button"
            aria-label="${W.more}: ${widget.heading || summary}"
            @click=${unfold}
            .textContent=${W.more}
          ></button>
        </p>
      </div>`;
    const problem = state.kind === 'problem' ? told(state.problem) : null;
    return html`<div class="line">
        ${widget.heading ? title.node(widget.heading, widget.headingLevel, widget.headingLang) : nothing}
        ${summary === '' ? nothing : shortly}
        ${
          problem === null
            ? html`<div part="chart" aria-hidden="true"></div>`
            : html`<div part="error" class="tiny">
                ${busy ? html`<p .textContent=${firstWords(lang).loading}></p>` : html`<p>${phrase(problem.visitor)}</p>`}
                ${
                  problem.retry
                    ? html`<button
                        part="button"
                        type="button"
                        aria-label="${firstWords(lang).retry}: ${widget.heading || summary}"
                        @click=${tell.retry}
                        .textContent=${firstWords(lang).retry}
                      ></button>`
                    : nothing
                }
              </div>`
        }
      </div>
      <slot class="words"></slot>`;
  };

  return {
    ask: () => {
      const now = [
        ...[widget.spec, widget.data, widget.src, languageOf(widget)],
        ...['data-src', 'files', 'height', 'summary'].map((name) => widget.getAttribute(name)),
      ];
      void widget.updateComplete.then(keep);
      if (now.length === asked.length && now.every((one, i) => one === asked[i])) return;
      asked = now;
      void start();
    },
    leave: () => {
      run?.abort();
      kept?.stop();
      kept = null;
      if (state.kind !== 'ready') asked = [];
    },
    render: () => {
      const lang = languageOf(widget);
      // Without a box of ours: it would begin lower than later on, where a page keeps room free above the author's words.
      if (state.kind === 'loading') return loading(null, firstWords(lang));
      return html`<div class="base ${state.kind}" part="base" lang=${lang} aria-busy=${busy ? 'true' : nothing}>
        ${words(lang)}
        <div class="gone" aria-live="polite"><p .textContent=${said}></p></div>
      </div>`;
    },
  };
}

/** Address of the page that draws. Throws `bad-attribute` where nobody says it. */
function pageOf(widget: Element, folder: string | null): string {
  const given = widget.getAttribute('files')?.trim() || folder;
  const found = given === null ? null : httpAddress(`${given.replace(/\/?$/, '/')}${CHART_PAGE}`, document.baseURI);
  if (found !== null) return found;
  throw new Problem('bad-attribute', { pointer: 'files', expected: `address of the folder with ${CHART_PAGE}`, found: given ?? 'nothing' });
}

/** Fixed height in CSS pixels; null where none, or none that makes sense, is asked. */
function heightOf(widget: Element): number | null {
  const given = widget.getAttribute('height')?.trim() ?? '';
  return /^\d{2,4}$/.test(given) && Number(given) >= 40 ? Math.min(HIGHEST, Number(given)) : null;
}
