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
  /** Whether the widget is too narrow for a picture. */
  readonly withoutSpace: boolean;
  /** Whether drawing has failed: an error message replaces the picture. */
  readonly failed: boolean;
  readonly explorer: HTMLElement;
  readonly foot: TemplateResult;
  readonly panel: TemplateResult;
}

/**
 * The face of a chart widget (heading, one sentence, picture with its explorer, foot) and its panel, with an
 * empty box for the picture.
 */
export const chartTemplate = (parts: ChartParts): TemplateResult => {
  const { said, source, heading, sentenceOnly, drawable, foot, panel } = parts;
  const isFace = drawable && !parts.failed && !parts.withoutSpace;
  const intro = html`${heading}
    <p part="summary">${richText(said.summary)}</p>`;
  if (sentenceOnly) return html`<div class="line">${intro}${sourceLine(source)}</div>`;
  return html`<div class="line ${isFace ? 'face' : ''}">
      ${intro} ${said.refused ? html`<p part="summary">${richText(said.refused)}</p>` : nothing}
      ${said.before ?? nothing} ${drawable ? figure(parts) : nothing}
      ${drawable ? (said.after ?? nothing) : nothing} ${foot}
    </div>
    ${panel}`;
};

const figure = ({ said, lang, tag, failed, explorer }: ChartParts): TemplateResult =>
  html`<figure aria-label=${failed ? nothing : said.figureName}>
    ${failed ? nothing : explorer}
    ${
      failed
        ? html`<p part="error" class="tiny">
            ${richText(problemText(chartProblem(), lang, tag, false).visitor)}
          </p>`
        : html`<div part="chart" aria-hidden="true"></div>`
    }
  </figure>`;
