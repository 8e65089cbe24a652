import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { spark, type Spark } from '../charts/spark.js';
import { indicatorText } from '../text/indicator-text.js';
import { sourceText } from '../text/source-text.js';
import { stateText } from '../text/state-text.js';
import { tableText } from '../text/table-text.js';
import { phrase } from './phrase.js';
import { sourceDetails, sourceLine } from './source-line.js';
import { table, tableStyles } from './table.js';
import type { View } from './view.js';

const styles = css`
  .amount {
    margin-top: 0.5rem;
    line-height: 1.1;
  }
  [part='value'] {
    font-size: min(max(var(--_value-size), 2em), 18cqi);
    font-weight: var(--_value-weight);
    line-height: 1.1;
  }
  .long {
    font-size: min(max(var(--_value-size), 2em), 11cqi);
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .status {
    color: var(--_text);
  }
  .status::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.35em;
    border: 2px solid var(--_highlight);
    border-radius: 50%;
    box-sizing: border-box;
  }
  .change {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: max(0.875rem, 13px);
    margin-top: 0.75rem;
  }
  .change svg {
    flex: none;
    width: 0.85em;
    height: 0.85em;
  }
  [part='chart'] {
    margin-top: 0.75rem;
    max-width: 17rem;
  }
  [part='chart'] svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }
`;

/** The widget of one figure: needs no chart engine. */
export const view: View = {
  styles: [tableStyles, styles],
  make: (widget) => ({
    render: (slice, lang) => {
      const text = indicatorText(slice, lang);
      const heading = widget.heading || text.heading.text;
      const line = spark(slice);
      const source = sourceText(slice, lang);
      return html`<div class="line">
        ${widget.headingNode(heading, widget.heading ? lang : text.heading.lang)}
        <p class="amount">
          <span part="value" class="figure ${text.value.length > 9 ? 'long' : ''}" translate="no" .textContent=${text.value}></span>
          <span part="unit" .textContent=${text.unit}></span>
        </p>
        <p class="tiny period" part="period">
          <span>${phrase(text.period)}</span>
          ${text.status === null ? nothing : html`<span class="status">${phrase(text.status)}</span>`}
        </p>
        ${
          text.change.length === 0
            ? nothing
            : html`<p part="summary" class="change">
                ${text.changeSign === 'up' || text.changeSign === 'down' ? arrow(text.changeSign) : nothing}<span aria-hidden="true"
                  >${phrase(text.change)}</span
                ><span class="gone">${phrase(text.changeSpoken)}</span>
              </p>`
        }
        ${
          line === null
            ? nothing
            : html`<div part="chart" aria-hidden="true">
                ${drawSpark(line)}
                ${
                  text.sparkEnds === null
                    ? nothing
                    : html`<div class="ends tiny">
                        <span class="figure" translate="no" .textContent=${text.sparkEnds.first}></span>
                        <span class="figure" translate="no" .textContent=${text.sparkEnds.last}></span>
                      </div>`
                }
              </div>`
        }
        ${
          line === null
            ? nothing
            : html`<details>
                <summary .textContent=${stateText(lang).table(heading)}></summary>
                ${table(tableText(slice, lang))}
                <p class="tiny details">${sourceDetails(source)}</p>
              </details>`
        }
        ${sourceLine(source)}
      </div>`;
    },
  }),
};

const ARROWS = { up: 'M2 10L10 2M4 2h6v6', down: 'M2 2L10 10M10 4v6H4' } as const;

const arrow = (way: 'up' | 'down'): TemplateResult =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d=${ARROWS[way]} fill="none" stroke="var(--_text)" stroke-width="2" />
  </svg>`;

const drawSpark = ({ width, height, lines, dots, last, cuts }: Spark): TemplateResult => html`
  <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} focusable="false">
    ${cuts.map(
      (x) =>
        svg`<path d="M${x} 0V${height / 2 - 6}l3 3l-6 6l3 3V${height}" fill="none" stroke="var(--_text-muted)" stroke-width="1" data-cut></path>`,
    )}
    ${lines.map(
      (d) =>
        svg`<path d=${d} fill="none" stroke="var(--_context)" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" data-run></path>`,
    )}
    ${dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2.5" fill="var(--_context)"></circle>`)}
    ${
      last === null
        ? nothing
        : svg`<circle cx=${last.x} cy=${last.y} r="4" stroke-width="2" stroke="var(--_series-1)" fill=${last.hollow ? 'var(--_paper)' : 'var(--_series-1)'}></circle>`
    }
  </svg>
`;
