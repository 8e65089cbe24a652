import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Spark } from '../../../charts/spark.js';
import type { IndicatorText } from '../../../text/indicator-text.js';

/** A sparkline, the numbers at its ends, and the meaning of its dashed segments. */
export const sparkLine = (
  spark: Spark,
  ends: IndicatorText['sparkEnds'],
  between: string,
): TemplateResult => html`
  <div part="chart" aria-hidden="true">
    ${line(spark)} ${ends === null ? nothing : numbers(ends, spark)}
    ${
      ends === null || spark.bridges.length === 0
        ? nothing
        : html`<svg
            class="tiny"
            width="100%"
            height="1.4em"
            overflow="visible"
            fill="currentColor"
            focusable="false"
          >
            <path d="M0 9H20" fill="none" stroke="currentColor" stroke-dasharray="4 4"></path>
            <text x="26" y="1.1em" .textContent=${between}></text>
          </svg>`
    }
  </div>
`;

/**
 * The first number starts at the left edge, the last one ends at its point; on two lines where they could meet in the
 * narrowest card, of 13.5rem.
 */
const numbers = (
  { first, last }: NonNullable<IndicatorText['sparkEnds']>,
  { width, last: point }: Spark,
): TemplateResult => {
  const end = Math.min(1, ((point?.x ?? width) + END_GAP) / width);
  const [available, fromLeft] = [end * 13.5, last.length * CHARACTER_WIDTH > end * 13.5];
  const lines = (first.length + last.length) * CHARACTER_WIDTH + 1 > available ? 2 : 1;
  return html`<svg
    class="tiny"
    width="100%"
    height="${lines * 1.4}em"
    overflow="visible"
    fill="currentColor"
    focusable="false"
    translate="no"
  >
    <text class="figure" y="1.1em" .textContent=${first}></text>
    <text
      class="figure"
      x=${fromLeft ? 0 : `${Math.round(end * 1000) / 10}%`}
      y="${lines * 1.4 - 0.3}em"
      text-anchor=${fromLeft ? 'start' : 'end'}
      .textContent=${last}
    ></text>
  </svg>`;
};
/** Width of one character in rem, including a reader's own letter spacing. */
const CHARACTER_WIDTH = 0.5;
/** Distance from the last point to the end of its number, as to the edge of the picture. */
const END_GAP = 7;

const line = ({ width, height, lines, bridges, dots, last, cuts }: Spark): TemplateResult => html`
  <svg
    class="spark"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    focusable="false"
  >
    ${cuts.map(
      (x) =>
        svg`<path d="M${x} 0V${height / 2 - 6}l3 3l-6 6l3 3V${height}" fill="none" stroke="var(--_text-muted)" stroke-width="1" data-cut></path>`,
    )}
    ${lines.map(
      (d) =>
        svg`<path d=${d} fill="none" stroke="var(--_context)" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" data-run></path>`,
    )}
    ${bridges.map((d) => svg`<path d=${d} fill="none" stroke="var(--_context)" stroke-width="1" stroke-dasharray="4 4"></path>`)}
    ${dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2.5" fill="var(--_context)"></circle>`)}
    ${
      last === null
        ? nothing
        : svg`<circle class="last" cx=${last.x} cy=${last.y} r="4" stroke-width="2" stroke="var(--_highlight)" fill=${last.hollow ? 'var(--_paper)' : 'var(--_highlight)'}></circle>`
    }
  </svg>
`;
