import { html, nothing } from 'lit';
import { indicatorText } from '../../text/indicator-text.js';
import { footText } from '../../text/foot-text.js';
import { sourceText } from '../../text/source-text.js';
import { wordsOf } from '../../text/words.js';
import type { Slice } from '../../model/slice.js';
import { dataTable } from './table/data-table.js';
import { richText } from './rich-text-template.js';
import { lazyPanel } from './panel/lazy-panel.js';
import { aboutSection } from './panel/about-section.js';
import { panelSections, type PanelContent } from './panel/panel-sections.js';
import { panelStyles } from './panel/panel-styles.js';
import { sliceTable } from './table/data-table-input.js';
import type { View } from './view.js';

/** Widgets of one series, whose plain form lacks no picture. */
const PLAIN = /-(?:indicator|target|table)$/;
/** The number of series in the sentences; the table has all. */
const SENTENCES = 3;

/**
 * Sentences, table, provenance and source, for a widget whose own view cannot be loaded: a widget that cannot draw
 * still tells.
 */
export const plainView: View = {
  styles: [panelStyles],
  make: (widget) => {
    const place = lazyPanel(widget, () => (widget.requestUpdate(), widget.updateComplete));
    const data = dataTable(widget, place);
    const sections = panelSections(widget, place.fill);
    return {
      // The table is open from the start, so it is made before anything is shown and nothing moves later.
      *prepare() {
        yield place.fill();
      },
      completeView: place.fill,
      afterRender: data.afterRender,
      render: (slice, lang, { remarks }) => {
        const text = indicatorText(slice, lang);
        const heading = widget.ownHeading || text.heading.text;
        const latest = { series: 0, period: slice.series[0]?.latest ?? slice.periods.length - 1 };
        const { part, chart } = wordsOf(lang).message;
        const others = PLAIN.test(widget.localName) ? [] : slice.series.slice(1, SENTENCES);
        const sentences = [
          text.sentence,
          ...others.map((_, i) => indicatorText(withFirst(slice, i + 1), lang).sentence),
        ];
        const source = sourceText(slice, lang);
        const table = sliceTable(slice, lang, heading, () => ({
          sentences,
          notes: [],
          remarks,
          source,
        }));
        const boxes = data.render(table);
        const why = place.show(lang, ({ provenanceRows, provenanceText }) =>
          provenanceRows(provenanceText(slice, lang, latest, heading)),
        );
        const content: PanelContent = {
          ...{ lang, heading, foot: footText(slice, lang), initial: 'table' },
          sections: {
            table: boxes.table,
            download: boxes.downloads,
            about: aboutSection(widget, lang, {
              ...{ inWords: sentences, why, source, heading },
              page: slice.publisher?.page ?? null,
            }),
          },
        };
        return html`<div class="line">
            ${widget.headingNode(heading, widget.ownHeading ? lang : text.heading.lang)}
            ${sentences.map((sentence) => html`<p part="summary">${richText(sentence)}</p>`)}
            ${slice.series[0]?.latest == null ? nothing : html`<p part="error" class="tiny" .textContent=${PLAIN.test(widget.localName) ? part : chart}></p>`}
            ${sections.foot(content)}
          </div>
          ${sections.panel(content)}`;
      },
    };
  },
};

/** The same slice with the series at `index` first. Only the first series is compared with the country. */
const withFirst = (slice: Slice, index: number): Slice => {
  const { series, targets } = slice;
  const own = targets.filter((one) => one.series === index).map((one) => ({ ...one, series: 0 }));
  return {
    ...slice,
    series: [...series.slice(index), ...series.slice(0, index)],
    targets: own,
    country: null,
  };
};
