import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Spark } from '../charts/spark.js';
import type { IndicatorText } from '../text/indicator-text.js';

/** The course in small, and the numbers at its ends. */
export const sparkLine = (spark: Spark, ends: IndicatorText['sparkEnds']): TemplateResult => html`
  <div part="chart" aria-hidden="true">
    ${line(spark)}
    ${
      ends === null
        ? nothing
        : html`<div class="ends tiny">
            <span class="figure" translate="no" .textContent=${ends.first}></span>
            <span class="figure" translate="no" .textContent=${ends.last}></span>
          </div>`
    }
  </div>
`;

const line = ({ width, height, lines, dots, last, cuts }: Spark): TemplateResult => html`
  <svg class="spark" viewBox="0 0 ${width} ${height}" width=${width} height=${height} focusable="false">
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
        : svg`<circle class="last" cx=${last.x} cy=${last.y} r="4" stroke-width="2" stroke="var(--_highlight)" fill=${last.hollow ? 'var(--_paper)' : 'var(--_highlight)'}></circle>`
    }
  </svg>
`;
