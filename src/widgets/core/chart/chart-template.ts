import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../../text/lang.js';
import { problemText } from '../../../text/problem-text.js';
import type { SourceText } from '../../../text/source-text.js';
import { richText } from '../rich-text-template.js';
import { sourceLine } from '../source-line.js';
import type { ChartViewModel } from './chart-kind.js';
import { chartProblem } from './chart-problem.js';

interface ChartParts {
  readonly said: ChartViewModel<unknown, unknown>;
  readonly source: SourceText;
  readonly heading: unknown;
  readonly lang: Lang;
  /** Tag of the widget, for the error message. */
  readonly tag: string;
  /** Whether only sentence and source are shown. */
  readonly sentenceOnly: boolean;
  readonly drawable: boolean;
  /** Whether drawing has failed: an error message replaces the picture. */
  readonly failed: boolean;
  /** Table and provenance; `nothing` without figures. */
  readonly details: TemplateResult | typeof nothing;
}

/** The parts of a chart widget in their order, with empty boxes for its picture and its explorer. */
export const chartTemplate = (parts: ChartParts): TemplateResult => {
  const { said, source, heading, sentenceOnly, drawable, details } = parts;
  const intro = html`${heading}
    <p part="summary">${richText(said.summary)}</p>`;
  if (sentenceOnly) return html`<div class="line">${intro}${sourceLine(source)}</div>`;
  return html`<div class="line">
    ${intro} ${said.refused ? html`<p part="summary">${richText(said.refused)}</p>` : nothing}
    ${said.before ?? nothing} ${drawable ? figure(parts) : nothing}
    ${drawable ? (said.after ?? nothing) : nothing}
    ${
      said.notes.length === 0
        ? nothing
        : html`<div part="notes">
            ${said.notes.map((note) => html`<p>${note.lead ? html`<b .textContent=${`${note.lead} `}></b>` : nothing}${richText(note.text)}</p>`)}
          </div>`
    }
    ${details} ${sourceLine(source)}
  </div>`;
};

const figure = ({ said, lang, tag, failed }: ChartParts): TemplateResult =>
  html`<figure aria-label=${failed ? nothing : said.figureName}>
    ${
      failed
        ? html`<p part="error" class="tiny">
            ${richText(problemText(chartProblem(), lang, tag, false).visitor)}
          </p>`
        : html`<div part="chart" aria-hidden="true"></div>`
    }
    ${said.navigation.rows.length * said.navigation.columns.length > 1 ? html`<div class="explorer"></div>` : nothing}
  </figure>`;
