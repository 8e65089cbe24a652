import { css, html, nothing, type TemplateResult } from 'lit';
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
import type { Picture } from './keep-drawn.js';
import { phrase } from './phrase.js';
import { sourceDetails, sourceLine } from './source-line.js';
import { table, tableStyles } from './table.js';
import type { View } from './view.js';

const styles = css`
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
`;

/** The widget of a course over time. Its picture comes later, when it is near; everything else stands at once. */
export const view: View = {
  styles: [tableStyles, styles],
  make: (widget) => {
    const drawing = new DrawingController(widget, (reason) => widget.report(chartProblem(reason)));
    let picture: Picture | null = null;
    let pictured: readonly [Slice, Lang] | null = null;

    const renderPicture = (name: string, lang: Lang): TemplateResult =>
      drawing.failed
        ? html`<p part="error" class="tiny">${phrase(problemText(chartProblem(), lang, widget.localName, false).visitor)}</p>`
        : html`<figure aria-label=${name}><div part="chart" aria-hidden="true"></div></figure>`;

    return {
      render: (slice, lang) => {
        const text = trendText(slice, lang, axisCut(slice), Math.min(slice.series.length, MOST_LINES));
        const heading = widget.heading || text.heading.text;
        const source = sourceText(slice, lang);
        if (pictured?.[0] !== slice || pictured[1] !== lang) {
          pictured = [slice, lang];
          picture = { slice, words: text.chart };
          drawing.failed = false;
        }
        const empty = slice.series.every(({ observations }) => observations.every(({ value }) => value === null));
        return html`<div class="line">
          ${widget.headingNode(heading, widget.heading ? lang : text.heading.lang)}
          <p part="summary">${phrase(text.summary)}</p>
          ${empty ? nothing : renderPicture(text.figureName, lang)}
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
              : html`<details ?open=${drawing.failed}>
                  <summary .textContent=${stateText(lang).table(heading)}></summary>
                  ${table(tableText(slice, lang))}
                </details>`
          }
          ${sourceLine(source, sourceDetails(source))}
        </div>`;
      },
      rendered: (root) => drawing.show(root.querySelector<HTMLElement>('[part="chart"]'), picture),
    };
  },
};

/** Why there is no picture: the engine could not be had, or it could not draw this. */
const chartProblem = (reason?: unknown): Problem => {
  const { code, message } = (reason ?? {}) as { readonly code?: unknown; readonly message?: string };
  return new Problem(code === 'draw-failed' ? code : 'chart-blocked', {
    pointer: 'chart',
    ...(message === undefined ? {} : { found: message }),
  });
};
