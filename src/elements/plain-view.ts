import { html } from 'lit';
import { indicatorText } from '../text/indicator-text.js';
import { sourceText } from '../text/source-text.js';
import { whyText } from '../text/why-text.js';
import { dataTable } from './data-table.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { tableStyles } from './table-styles.js';
import { tabled } from './tabled.js';
import type { View } from './view.js';
import { why } from './why.js';

/** Sentence, table, the way to the figure and source, for a widget whose own file cannot be had: a widget that cannot draw still tells. */
export const plainView: View = {
  styles: [tableStyles],
  make: (widget) => {
    const data = dataTable(widget);
    return {
      render: (slice, lang) => {
        const text = indicatorText(slice, lang);
        const heading = widget.ownHeading || text.heading.text;
        const latest = { series: 0, period: slice.series[0]?.latest ?? slice.periods.length - 1 };
        return html`<div class="line">
          ${widget.headingNode(heading, widget.ownHeading ? lang : text.heading.lang)}
          <p part="summary">${phrase(text.sentence)}</p>
          ${data.render(tabled(slice, lang, heading))} ${why(whyText(slice, lang, latest, heading))} ${sourceLine(sourceText(slice, lang))}
        </div>`;
      },
    };
  },
};
