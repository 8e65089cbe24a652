import { html, nothing } from 'lit';
import { indicatorText } from '../text/indicator-text.js';
import { sourceText } from '../text/source-text.js';
import { whyText } from '../text/why-text.js';
import { wordsOf } from '../text/words.js';
import type { Slice } from '../model/slice.js';
import { dataTable } from './data-table.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { tableStyles } from './table-styles.js';
import { tabled } from './tabled.js';
import type { View } from './view.js';
import { why } from './why.js';

/** Widgets that tell of one series, and of which no picture is missed. */
const PLAIN = /-(?:indicator|target|table)$/;
/** As many as a summary tells of; the table has all. */
const TOLD = 3;

/** Sentences, table, the way to the figure and source, for a widget whose own file cannot be had: a widget that cannot draw still tells. */
export const plainView: View = {
  styles: [tableStyles],
  make: (widget) => {
    const data = dataTable(widget);
    return {
      render: (slice, lang) => {
        const text = indicatorText(slice, lang);
        const heading = widget.ownHeading || text.heading.text;
        const latest = { series: 0, period: slice.series[0]?.latest ?? slice.periods.length - 1 };
        const { part, chart } = wordsOf(lang).message;
        const others = PLAIN.test(widget.localName) ? [] : slice.series.slice(1, TOLD);
        return html`<div class="line">
          ${widget.headingNode(heading, widget.ownHeading ? lang : text.heading.lang)}
          <p part="summary">${phrase(text.sentence)}</p>
          ${others.map((_, i) => html`<p part="summary">${phrase(indicatorText(ledBy(slice, i + 1), lang).sentence)}</p>`)}
          ${slice.series[0]?.latest == null ? nothing : html`<p part="error" class="tiny" .textContent=${PLAIN.test(widget.localName) ? part : chart}></p>`}
          ${data.render({ ...tabled(slice, lang, heading), open: true })} ${why(whyText(slice, lang, latest, heading))}
          ${sourceLine(sourceText(slice, lang))}
        </div>`;
      },
    };
  },
};

/** The same figures, told of the series at `index`. The country stands beside the leading one alone. */
const ledBy = (slice: Slice, index: number): Slice => {
  const { series, targets } = slice;
  const own = targets.filter((one) => one.series === index).map((one) => ({ ...one, series: 0 }));
  return { ...slice, series: [...series.slice(index), ...series.slice(0, index)], targets: own, country: null };
};
