import { css, html, nothing } from 'lit';
import { sourceText } from '../text/source-text.js';
import { trendText } from '../text/trend-text.js';
import { chosenWhy, chosenWhyStyles } from './chosen-why.js';
import { dataTable } from './data-table.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { tableStyles } from './table-styles.js';
import { tabled } from './tabled.js';
import type { View } from './view.js';

const styles = css`
  :host {
    --_heading-size: var(--_font-size-heading);
    max-width: var(--tp-max-width, none);
  }
  .data {
    margin-top: 0.75rem;
  }
  :host([hide~='heading']) [part='heading'],
  :host([hide~='summary']) [part='summary'],
  :host([hide~='notes']) [part='notes'],
  :host([hide~='why']) .why,
  :host([actions]:not([actions~='download'])) .files {
    display: none;
  }
`;

/** The widget of a whole table: it stands open, and each of its figures can be followed to its place in the file. */
export const view: View = {
  styles: [tableStyles, chosenWhyStyles, styles],
  make: (widget) => {
    const data = dataTable(widget, false);
    const why = chosenWhy(widget);
    return {
      render: (slice, lang) => {
        const text = trendText(slice, lang);
        const heading = widget.heading || text.heading.text;
        return html`<div class="line">
          ${widget.headingNode(heading, widget.heading ? lang : text.heading.lang)}
          <p part="summary">${phrase(text.summary)}</p>
          ${data.render(tabled(slice, lang, heading))}
          ${
            text.notes.length === 0
              ? nothing
              : html`<div part="notes">
                  ${text.notes.map((note) => html`<p><b .textContent=${`${note.lead} `}></b>${phrase(note.text)}</p>`)}
                </div>`
          }
          ${why(slice, lang, heading)} ${sourceLine(sourceText(slice, lang))}
        </div>`;
      },
    };
  },
};
