import { css, html } from 'lit';
import type { Slice } from '../../model/slice.js';
import type { Lang, Picked } from '../../text/lang.js';
import { notes as notesOf, type Note } from '../../text/notes-text.js';
import type { RichText } from '../../text/rich-text.js';
import type { Remark } from '../../text/remarks-text.js';
import { footText, type FootText } from '../../text/foot-text.js';
import { sourceText, type SourceText } from '../../text/source-text.js';
import { trendInWords } from '../../text/sentence/trend-in-words.js';
import { tableSentence } from './text/table-sentence.js';
import { noExtras } from '../../text/sentence/trend-extras.js';
import { sliceFormatter } from '../../text/slice-formatter.js';
import { provenancePicker, provenancePickerStyles } from './provenance-picker.js';
import { openTable } from './open-table.js';
import { perPeriod, type TableForm, type TableInput, type TableRequest } from './table-form.js';
import { openTableStyles } from './open-table-styles.js';
import { memoLast } from '../core/memo-last.js';
import { richText } from '../core/rich-text-template.js';
import { aboutSection } from '../core/panel/about-section.js';
import { panelSections, type PanelContent } from '../core/panel/panel-sections.js';
import { panelStyles } from '../core/panel/panel-styles.js';
import { shareSection } from '../core/panel/share-section.js';
import { tableStyles } from '../core/table/table-styles.js';
import type { Answered, View } from '../core/view.js';

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
  :host([hide~='search']) [part='search'] {
    display: none;
  }
`;

/** The widget of a whole table: it is always open, and every figure can be followed to its location in the file. */
export const tableView = (formOf: (request: TableRequest) => TableForm): View => ({
  styles: [panelStyles, tableStyles, provenancePickerStyles, openTableStyles, styles],
  make: (widget) => {
    const table = openTable(widget);
    const picker = provenancePicker(widget);
    const sections = panelSections(widget, () => undefined);
    const share = shareSection();
    let updateShare = (): void => undefined;
    const memoText = memoLast<SurroundingText>();
    const textFor = (slice: Slice, lang: Lang): SurroundingText =>
      memoText([slice, lang], () => surroundingText(slice, lang));
    /** Remarks beside the table, which may change while the table does not. */
    let remarks: readonly Remark[] = [];
    const tableOf = (slice: Slice, lang: Lang, answer: Answered): TableInput => {
      const { title, inWords, notes, source } = textFor(slice, lang);
      const heading = widget.ownHeading || title.text;
      remarks = answer.remarks;
      return {
        ...formOf({ widget, slice, dataset: answer.dataset, lang, heading }),
        slices: [slice],
        lang,
        heading,
        said: () => ({ sentences: inWords, notes, remarks, source }),
      };
    };
    return {
      *prepare(slice, lang, answer) {
        textFor(slice, lang);
        yield;
        yield* table.prepare(tableOf(slice, lang, answer));
        yield;
      },
      render: (slice, lang, answer) => {
        const request = tableOf(slice, lang, answer);
        const { heading } = request;
        const { summary, inWords, notes, title, source, foot } = textFor(slice, lang);
        const boxes = table.show(request);
        const why = picker(slice, lang, heading, sections.openSection() === 'about');
        const content: PanelContent = {
          ...{ lang, heading, foot },
          sections: {
            download: boxes.downloads,
            about: aboutSection(widget, lang, {
              ...{ inWords, notes, why, source, heading },
              page: slice.publisher?.page ?? null,
            }),
            share: share.box,
          },
        };
        updateShare = () =>
          void share.fill({
            ...{ slices: [slice], widget, lang, heading, displayText: request.said, cited: null },
          });
        return html`<div class="line">
            ${widget.headingNode(heading, widget.ownHeading ? lang : title.lang)}
            <p part="summary">${richText(summary)}</p>
            ${boxes.table} ${sections.foot(content)}
          </div>
          ${sections.panel(content)}`;
      },
      afterRender: () => {
        if (sections.openSection() === 'share') updateShare();
      },
    };
  },
});

export const view: View = tableView(perPeriod);

/** The text around the table, which is not made again each time that the reader does something in it. */
interface SurroundingText {
  readonly title: Picked;
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  readonly notes: readonly Note[];
  readonly source: SourceText;
  readonly foot: FootText;
}

const surroundingText = (slice: Slice, lang: Lang): SurroundingText => {
  const v = sliceFormatter(slice, lang);
  return {
    title: v.heading,
    summary: tableSentence(slice, v),
    inWords: trendInWords(slice, v, noExtras),
    notes: notesOf(slice, v, false, slice.series.length),
    source: sourceText(slice, lang),
    foot: footText(slice, lang),
  };
};
