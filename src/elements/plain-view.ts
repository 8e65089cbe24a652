import { html } from 'lit';
import { indicatorText } from '../text/indicator-text.js';
import { sourceText } from '../text/source-text.js';
import { stateText } from '../text/state-text.js';
import { tableText } from '../text/table-text.js';
import { phrase } from './phrase.js';
import { sourceDetails, sourceLine } from './source-line.js';
import { table, tableStyles } from './table.js';
import type { View } from './view.js';

/** Sentence, table and source, for a widget whose own file cannot be had: a widget that cannot draw still tells. */
export const plainView: View = {
  styles: [tableStyles],
  make: (widget) => ({
    render: (slice, lang) => {
      const text = indicatorText(slice, lang);
      const source = sourceText(slice, lang);
      const heading = widget.heading || text.heading.text;
      return html`<div class="line">
        ${widget.headingNode(heading, widget.heading ? lang : text.heading.lang)}
        <p part="summary">${phrase(text.sentence)}</p>
        <details>
          <summary .textContent=${stateText(lang).table(heading)}></summary>
          ${table(tableText(slice, lang))}
        </details>
        ${sourceLine(source, sourceDetails(source))}
      </div>`;
    },
  }),
};
