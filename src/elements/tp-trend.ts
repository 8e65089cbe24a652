import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { axisCut } from '../charts/axis-cut.js';
import { MOST_LINES } from '../charts/drawn-series.js';
import { Problem } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { problemText } from '../text/problem-text.js';
import { sourceText } from '../text/source-text.js';
import { stateText } from '../text/state-text.js';
import { tableText } from '../text/table-text.js';
import { trendText } from '../text/trend-text.js';
import { DrawingController } from './drawing-controller.js';
import type { Picture } from './load-parts.js';
import { phrase } from './phrase.js';
import { sourceDetails, sourceLine } from './source-line.js';
import { table, tableStyles } from './table.js';
import { TpElement } from './tp-element.js';

/**
 * A course over time: sentence, line chart, notes, table and source.
 *
 * @tag tp-trend
 * @summary A figure of the monitor over time, with breaks, gaps and provisional figures told and drawn.
 *
 * @attr {string} src - Address of a monitor index or of one indicator file, or `#id` of a JSON block in the page. Without it, the page's `<meta name="tp-monitor">`.
 * @attr {string} indicator - Id of the indicator; needed when `src` is an index of more than one.
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} split - Dimension that gives a line per category: `gender`.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` shows and draws everything at once, also where no room was reserved and the page has to move for it.
 * @attr {light|dark} theme - Light or dark colours whatever the page says. Without it, the page's `color-scheme`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @slot - The author's text with today's figure. It stands until the figures are known, and whenever they cannot be.
 *
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart summary - The sentences.
 * @csspart chart - The picture, hidden from assistive technology: sentence and table say the same.
 * @csspart notes - Notes on the counting and the status.
 * @csspart table - The table.
 * @csspart source - The source line.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart more - The button that unfolds the rest, where no room was reserved for it.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @cssprop [--tp-color-series-1] - First line; `-2` to `-6` for the others.
 * @cssprop [--tp-color-paper] - The page's background, for halos and hollow markers.
 * @cssprop [--tp-line-width=2.5px] - Width of a line.
 *
 * @fires {CustomEvent<TpLoadDetail>} tp-load - Figures are in and checked.
 * @fires {CustomEvent<null>} tp-ready - Sentence and table stand; the picture follows when it is near.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 */
export class TpTrend extends TpElement {
  static override styles = [
    ...TpElement.styles,
    tableStyles,
    css`
      :host {
        --_heading-size: 1.25rem;
      }
      figure {
        margin-top: 1.25rem;
      }
      /* The height is that of the picture to come: nothing moves when it arrives. */
      [part='chart'] {
        font-size: max(0.8125rem, 12px);
        min-height: 310px;
      }
      figure + [part],
      [part='error'] {
        margin-top: 0.75rem;
      }
      @container (min-width: 512px) {
        [part='chart'] {
          min-height: 330px;
        }
      }
      @container (min-width: 672px) {
        [part='chart'] {
          min-height: 360px;
        }
      }
      [part='chart'] svg {
        display: block;
        overflow: visible;
      }
      /* A chart that nobody came near: the table prints all the same. */
      @media print {
        figure:has([part='chart']:empty) {
          display: none;
        }
      }
    `,
  ];

  readonly #drawing = new DrawingController(this, (reason) => this.report(chartProblem(reason)));
  #picture: Picture | null = null;
  #pictured: readonly [Slice, Lang] | null = null;

  protected override renderSlice(slice: Slice, lang: Lang): TemplateResult {
    const text = trendText(slice, lang, axisCut(slice), Math.min(slice.series.length, MOST_LINES));
    const heading = this.heading || text.heading.text;
    const source = sourceText(slice, lang);
    if (this.#pictured?.[0] !== slice || this.#pictured[1] !== lang) {
      this.#pictured = [slice, lang];
      this.#picture = { slice, words: text.chart };
      this.#drawing.failed = false;
    }
    const empty = slice.series.every(({ observations }) => observations.every(({ value }) => value === null));
    return html`<div class="line">
      ${this.headingNode(heading, this.heading ? lang : text.heading.lang)}
      <p part="summary">${phrase(text.summary)}</p>
      ${empty ? nothing : this.#renderPicture(text.figureName, lang)}
      ${
        text.notes.length === 0
          ? nothing
          : html`<div part="notes">
              ${text.notes.map((note) => html`<p><b .textContent=${`${note.lead} `}></b>${phrase(note.text)}</p>`)}
            </div>`
      }
      ${
        empty
          ? nothing
          : html`<details ?open=${this.#drawing.failed}>
              <summary .textContent=${stateText(lang).table(heading)}></summary>
              ${table(tableText(slice, lang))}
            </details>`
      }
      ${sourceLine(source, sourceDetails(source))}
    </div>`;
  }

  #renderPicture(name: string, lang: Lang): TemplateResult {
    return this.#drawing.failed
      ? html`<p part="error" class="tiny">${phrase(problemText(chartProblem(), lang, this.localName, false).visitor)}</p>`
      : html`<figure aria-label=${name}><div part="chart" aria-hidden="true"></div></figure>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#drawing.show(this.renderRoot.querySelector<HTMLElement>('[part="chart"]'), this.#picture);
  }
}

/** Why there is no picture: the engine could not be had, or it could not draw this. */
const chartProblem = (reason?: unknown): Problem => {
  const { code, message } = (reason ?? {}) as { readonly code?: unknown; readonly message?: string };
  return new Problem(code === 'draw-failed' ? code : 'chart-blocked', {
    pointer: 'chart',
    ...(message === undefined ? {} : { found: message }),
  });
};

declare global {
  interface HTMLElementTagNameMap {
    'tp-trend': TpTrend;
  }
}
