import { css, html, nothing } from 'lit';
import type { Dataset } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Steps } from '../model/steps.js';
import type { Lang, Picked } from '../text/lang.js';
import { sheetOfTable } from '../text/sheet-of-table.js';
import type { Sheet } from '../text/sheet.js';
import { notes, type Note } from '../text/notes-text.js';
import type { Phrase } from '../text/phrase.js';
import { sourceText } from '../text/source-text.js';
import { tableText } from '../text/table-text.js';
import { summaryText } from '../text/summary-text.js';
import { nothingMore } from '../text/trend-more.js';
import { voice } from '../text/voice.js';
import { chosenWhy, chosenWhyStyles } from './chosen-why.js';
import { openTable, type Opened } from './open-table.js';
import { openTableStyles } from './open-table-styles.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { tableStyles } from './table-styles.js';
import type { View, Widget } from './view.js';

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
  :host([hide~='search']) [part='search'],
  :host([hide~='notes']) [part='notes'],
  :host([hide~='why']) .why,
  :host([actions]:not([actions~='download'])) .files {
    display: none;
  }
`;

/** How figures stand in a table. */
export interface TableForm {
  /** Where none of it has changed, the table stays as it is. */
  readonly on: readonly unknown[];
  readonly sheet: () => Steps<Sheet>;
  /** The same for a narrow page, where there is such a form. */
  readonly narrow?: (sheet: Sheet) => Sheet;
}

export interface TableAsked {
  readonly widget: Widget;
  readonly slice: Slice;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly heading: string;
}

/** A row per period. */
export const perPeriod = ({ slice, lang, heading }: TableAsked): TableForm => ({
  on: [slice],
  *sheet() {
    const text = tableText(slice, lang, heading);
    yield;
    return sheetOfTable(text, lang);
  },
});

/** The widget of a whole table: it stands open, and each of its figures can be followed to its place in the file. */
export const tableView = (formOf: (asked: TableAsked) => TableForm): View => ({
  styles: [tableStyles, chosenWhyStyles, openTableStyles, styles],
  make: (widget) => {
    const table = openTable(widget);
    const why = chosenWhy(widget);
    let said: Said | null = null;
    const saidNow = (slice: Slice, lang: Lang): Said => {
      if (said?.slice !== slice || said.lang !== lang) said = saidOf(slice, lang);
      return said;
    };
    const tableOf = (slice: Slice, lang: Lang, dataset: Dataset): Opened => {
      const heading = widget.ownHeading || saidNow(slice, lang).title.text;
      return { ...formOf({ widget, slice, dataset, lang, heading }), slices: [slice], lang, heading };
    };
    return {
      *prepare(slice, lang, { dataset }) {
        saidNow(slice, lang);
        yield;
        yield* table.prepare(tableOf(slice, lang, dataset));
        yield;
      },
      render: (slice, lang, { dataset }) => {
        const asked = tableOf(slice, lang, dataset);
        const { heading } = asked;
        const { summary, remarks, title } = saidNow(slice, lang);
        return html`<div class="line">
          ${widget.headingNode(heading, widget.ownHeading ? lang : title.lang)}
          <p part="summary">${phrase(summary)}</p>
          ${table.show(asked)}
          ${
            remarks.length === 0
              ? nothing
              : html`<div part="notes">
                  ${remarks.map((note) => html`<p><b .textContent=${`${note.lead} `}></b>${phrase(note.text)}</p>`)}
                </div>`
          }
          ${why(slice, lang, heading)} ${sourceLine(sourceText(slice, lang))}
        </div>`;
      },
    };
  },
});

export const view: View = tableView(perPeriod);

/** What is said round the table: not again each time that the reader does something in it. */
interface Said {
  readonly slice: Slice;
  readonly lang: Lang;
  readonly title: Picked;
  readonly summary: Phrase;
  readonly remarks: readonly Note[];
}

const saidOf = (slice: Slice, lang: Lang): Said => {
  const v = voice(slice, lang);
  return {
    slice,
    lang,
    title: v.heading,
    summary: summaryText(slice, v, nothingMore),
    remarks: notes(slice, v, false, slice.series.length),
  };
};
