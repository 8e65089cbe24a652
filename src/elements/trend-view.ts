import { css, html, nothing, render, type TemplateResult } from 'lit';
import { axisCut } from '../charts/axis-cut.js';
import { MOST_LINES } from '../charts/drawn-series.js';
import { Problem } from '../model/problem.js';
import type { Lang } from '../text/lang.js';
import { plain } from '../text/phrase.js';
import { problemText } from '../text/problem-text.js';
import { sourceText } from '../text/source-text.js';
import { trendText } from '../text/trend-text.js';
import { whyText } from '../text/why-text.js';
import { dataTable } from './data-table.js';
import { DrawingController } from './drawing-controller.js';
import type { Drawn } from './drawn-trend.js';
import { explorer, type Explored } from './explorer.js';
import { explorerStyles } from './explorer-styles.js';
import type { Picture } from './keep-drawn.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { tableStyles } from './table-styles.js';
import type { View } from './view.js';
import { why } from './why.js';

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
  .why-box > details {
    margin-top: 0;
    border-top: 0;
  }
  .pictures button {
    margin: 0 0.5rem 0.75rem 0;
  }
  :host([hide~='heading']) [part='heading'],
  :host([hide~='summary']) [part='summary'],
  :host([hide~='controls']) :is([part='controls'], .range),
  :host([hide~='notes']) [part='notes'],
  :host([hide~='table']) .data,
  :host([hide~='why']) .why-box,
  :host([actions]:not([actions~='table'])) .data,
  :host([actions]:not([actions~='download'])) :is(.files, .pictures) {
    display: none;
  }
  /* A chart that nobody came near: the table prints all the same. */
  @media print {
    figure:has([part='chart']:empty) {
      display: none;
    }
  }
`;

/**
 * The widget of a course over time. Its picture comes later, when it is near; everything else stands at once. Attribute `view`: `table` shows
 * no picture and the table open, `sentence` nothing but sentence and source.
 */
export const view: View = {
  styles: [tableStyles, explorerStyles, styles],
  make: (widget) => {
    const whyBox = box('why-box');
    const pictures = box('pictures');
    const data = dataTable(widget);
    let shown: Shown | null = null;
    let drawn: Drawn | null = null;
    const tour = explorer(widget, (at) => {
      if (shown !== null) render(why(whyText(shown.slice, shown.lang, at, shown.heading)), whyBox);
    });
    const drawing = new DrawingController(widget, {
      drawn: (picture) => {
        drawn = picture;
        tour.drawn(picture);
        offer();
      },
      failed: (reason) => widget.report(chartProblem(reason)),
    });

    const offer = (): void => {
      if (shown === null || drawn === null) render(nothing, pictures);
      else drawn.offer(widget, shown, pictures);
    };

    const figure = (name: string, lang: Lang, many: boolean): TemplateResult =>
      html`<figure aria-label=${drawing.failed ? nothing : name}>
        ${
          drawing.failed
            ? html`<p part="error" class="tiny">${phrase(problemText(chartProblem(), lang, widget.localName, false).visitor)}</p>`
            : html`<div part="chart" aria-hidden="true"></div>`
        }
        ${many ? html`<div class="explorer"></div>` : nothing}
      </figure>`;

    return {
      render: (slice, lang) => {
        const form = widget.getAttribute('view');
        const filled = slice.series.some(({ observations }) => observations.some(({ value }) => value !== null));
        const drawable = filled && form !== 'table' && form !== 'sentence';
        const same = shown?.slice === slice && shown.lang === lang;
        if (!same) drawing.failed = false;
        if (!same || !drawable) drawn = null;
        const pictured = drawable && !drawing.failed;
        const text = trendText(slice, lang, pictured && axisCut(slice), Math.min(slice.series.length, pictured ? MOST_LINES : Infinity));
        const heading = widget.heading || text.heading.text;
        const source = sourceText(slice, lang);
        const told = text.notes.map((note) => `${note.lead} ${plain(note.text)}`.trim());
        shown = {
          slice,
          lang,
          heading,
          names: text.chart.seriesLabels,
          pictured,
          picture: same && shown !== null ? shown.picture : { slice, words: text.chart },
          caption: [text.figureName, ...told, plain(source.source)],
        };
        const top = html`${widget.headingNode(heading, widget.heading ? lang : text.heading.lang)}
          <p part="summary">${phrase(text.summary)}</p>`;
        if (form === 'sentence') return html`<div class="line">${top}${sourceLine(source)}</div>`;
        const open = drawing.failed || form === 'table' || widget.getAttribute('table') === 'open';
        return html`<div class="line">
          ${top} ${drawable ? figure(text.figureName, lang, slice.series.length * slice.periods.length > 1) : nothing}
          ${
            text.notes.length === 0
              ? nothing
              : html`<div part="notes">
                  ${text.notes.map((note) => html`<p>${note.lead ? html`<b .textContent=${`${note.lead} `}></b>` : nothing}${phrase(note.text)}</p>`)}
                </div>`
          }
          ${filled ? html`${data.render(slice, lang, heading, open)}${whyBox}` : nothing} ${sourceLine(source)}
        </div>`;
      },
      rendered: (root) => {
        drawing.show(root.querySelector<HTMLElement>('[part="chart"]'), shown?.picture ?? null);
        tour.show(root.querySelector<HTMLElement>('.explorer'), shown);
        // Among the downloads of the table, so that they are no further tab stops while that is closed.
        if (!pictures.isConnected) root.querySelector('.data > details')?.append(pictures);
        offer();
      },
    };
  },
};

/** What a render decided, for what comes after it. */
interface Shown extends Explored {
  readonly picture: Picture;
  readonly caption: readonly string[];
}

const box = (name: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = name;
  return made;
};

/** Why there is no picture: the engine could not be had, or it could not draw this. */
const chartProblem = (reason?: unknown): Problem => {
  const { code, message } = (reason ?? {}) as { readonly code?: unknown; readonly message?: string };
  return new Problem(code === 'draw-failed' ? code : 'chart-blocked', {
    pointer: 'chart',
    ...(message === undefined ? {} : { found: message }),
  });
};
