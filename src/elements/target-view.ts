import { css, html, nothing } from 'lit';
import { targetBar } from '../charts/target-bar.js';
import { heldTarget } from '../model/held-target.js';
import { heldTargetTable } from '../text/held-target-table.js';
import { heldTargetText } from '../text/held-target-text.js';
import { pastedText } from '../text/pasted-text.js';
import { sourceText } from '../text/source-text.js';
import { dataTable } from './data-table.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { tableStyles } from './table-styles.js';
import { drawnTarget, targetBarStyles } from './target-bar.js';
import type { View } from './view.js';
import { why } from './why.js';

const styles = css`
  :host {
    --_heading-size: var(--_font-size-heading);
  }
  [part='course'] {
    max-width: 38rem;
    margin-top: calc(var(--_space) * 2);
  }
  [part='pasted'] {
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_text-muted);
    margin-top: calc(var(--_space) * 2);
  }
  .data {
    margin-top: 1rem;
  }
  .data > details {
    margin-top: 0;
  }
  :host([hide~='course']) [part='course'],
  :host([hide~='chart']) [part='chart'],
  :host([hide~='notes']) [part='notes'],
  :host([hide~='table']) .data,
  :host([hide~='why']) .why {
    display: none;
  }
`;

/** The widget of a figure against its target: needs no chart engine. */
export const view: View = {
  styles: [tableStyles, targetBarStyles, styles],
  make: (widget) => {
    const data = dataTable(widget);
    return {
      render: (shown, lang, { dataset, query }) => {
        const answer = heldTarget(dataset, query, widget.getAttribute('target')?.trim() || null);
        const { slice } = answer;
        const own = widget.ownHeading;
        const text = heldTargetText(answer, lang, own ?? undefined);
        const heading = own || text.heading.text;
        const bar = targetBar(answer);
        const pasted = pastedText(widget.getAttribute('pasted'), slice, lang);
        const table = {
          on: [shown, answer.held?.target],
          text: () => heldTargetTable(answer, lang, heading),
          slices: [slice],
          lang,
          heading,
        };
        return html`<div class="line">
          ${widget.headingNode(heading, own ? lang : text.heading.lang)}
          <p part="summary">${phrase(text.summary)}</p>
          ${pasted === null ? nothing : html`<p part="pasted">${phrase(pasted)}</p>`}
          ${text.course.length === 0 ? nothing : html`<p part="course">${phrase(text.course)}</p>`}
          ${bar === null || text.labels === null ? nothing : drawnTarget(bar, text.labels)}
          ${
            text.notes.length === 0
              ? nothing
              : html`<div part="notes">
                  ${text.notes.map((note) => html`<p>${note.lead ? html`<b .textContent=${`${note.lead} `}></b>` : nothing}${phrase(note.text)}</p>`)}
                </div>`
          }
          ${data.render(table)} ${why(text.why)} ${sourceLine(sourceText(slice, lang, answer.from))}
        </div>`;
      },
    };
  },
};
