import { html, nothing, type TemplateResult } from 'lit';
import { targetProgress } from './chart/target-progress.js';
import type { Slice } from '../../model/slice.js';
import { indicatorText, type IndicatorText } from '../../text/indicator-text.js';
import type { Lang } from '../../text/lang.js';
import { pastedText } from '../../text/pasted-text.js';
import { capitalised, rich, type RichText } from '../../text/rich-text.js';
import { footText } from '../../text/foot-text.js';
import { sourceText } from '../../text/source-text.js';
import { dataTable, type DataBoxes } from '../core/table/data-table.js';
import { sliceTable } from '../core/table/data-table-input.js';
import { lazyPictures } from './lazy-pictures.js';
import { missingSign } from './missing-sign.js';
import { placeStyles } from './picture-places.js';
import { indicatorStyles } from './indicator-styles.js';
import type { DisplayText } from '../core/display-text.js';
import { memoLast } from '../core/memo-last.js';
import { richText } from '../core/rich-text-template.js';
import { lazyPanel } from '../core/panel/lazy-panel.js';
import { aboutSection } from '../core/panel/about-section.js';
import { panelSections, type PanelContent } from '../core/panel/panel-sections.js';
import { shareSection } from '../core/panel/share-section.js';
import { panelStyles } from '../core/panel/panel-styles.js';
import type { Answered, View } from '../core/view.js';

/** Whether a part of the card is not hidden by the page. */
type Shows = (
  part: 'change' | 'target' | 'class' | 'country' | 'chart' | 'table' | 'why',
) => boolean;

/** The content of a card, limited to what the page shows. */
interface Card extends Omit<DisplayText, 'remarks'>, Pick<IndicatorText, 'band'> {
  readonly text: IndicatorText;
  readonly heading: string;
  readonly card: NonNullable<DisplayText['card']>;
  /** Whether one sentence contains everything: where some of it is hidden, each statement is a sentence of its own. */
  readonly whole: boolean;
}

/** The `part` names of its sentences. */
const PARTS = ['pasted', 'summary', 'class', 'target', 'country'];

/** The widget of one figure: draws without a chart. */
export const view: View = {
  styles: [panelStyles, indicatorStyles, placeStyles],
  make: (widget) => {
    const panelSlot = lazyPanel(widget, () => (widget.requestUpdate(), widget.updateComplete));
    const data = dataTable(widget, panelSlot);
    const sections = panelSections(widget, panelSlot.fill);
    const share = shareSection();
    let updateShare = (): void => undefined;
    const memoCard = memoLast<Card>();
    const pictures = lazyPictures(widget);
    const shows: Shows = (part) =>
      !(widget.getAttribute('hide') ?? '').split(/[\s,]+/).includes(part);
    const cardOf = (slice: Slice, lang: Lang): Card => {
      const [ownHeading, size, pasted] = [
        widget.ownHeading,
        widget.getAttribute('size'),
        widget.getAttribute('pasted'),
      ];
      return memoCard([slice, lang, ownHeading, size, pasted, widget.getAttribute('hide')], () => {
        const text = indicatorText(slice, lang);
        const source = sourceText(slice, lang, slice.figure);
        const inOneSentence =
          size === 'large' && (['change', 'target', 'country'] as const).every(shows);
        const band = shows('class') ? text.band : null;
        const separateSentence = (part: 'target' | 'country'): RichText =>
          !inOneSentence && shows(part) ? text[part] : [];
        return {
          ...{ text, band, whole: inOneSentence },
          heading: ownHeading || text.heading.text,
          card: {
            value: band === null ? text.value : band.name.text,
            unit: band === null ? rich`${text.unit}` : text.valuePhrase,
            about: [text.period, text.status ?? []],
          },
          sentences: [
            pastedText(pasted, slice, lang) ?? [],
            inOneSentence ? text.sentence : shows('change') ? capitalised(text.changeSpoken) : [],
            ...(size === 'compact'
              ? []
              : [
                  capitalised(band?.rank ?? []),
                  separateSentence('target'),
                  separateSentence('country'),
                ]),
          ],
          notes: [],
          source,
        };
      });
    };
    const drawn = (slice: Slice, lang: Lang, large: boolean): readonly unknown[] => {
      if (!shows('chart')) return [];
      const { text, band } = cardOf(slice, lang);
      const progress = shows('target') ? targetProgress(slice, lang) : null;
      return pictures.show(slice, lang, { band, progress, ends: text.sparkEnds, large });
    };
    const table = (slice: Slice, lang: Lang, { remarks }: Answered): DataBoxes => {
      const card = cardOf(slice, lang);
      return data.render(sliceTable(slice, lang, card.heading, () => ({ ...card, remarks })));
    };
    /** One word, so that a card is one tab stop: it opens all that explains the number. */
    const panelContent = (slice: Slice, lang: Lang, answered: Answered): PanelContent => {
      const { heading, source } = cardOf(slice, lang);
      const boxes = shows('table') ? table(slice, lang, answered) : null;
      const period = slice.series[0]?.latest ?? slice.periods.length - 1;
      const why = panelSlot.show(lang, ({ provenanceRows, provenanceText }) =>
        provenanceRows(provenanceText(slice, lang, { series: 0, period }, heading)),
      );
      updateShare = () => {
        const { card, sentences, notes } = cardOf(slice, lang);
        void share.fill({
          ...{ widget, lang, slices: [slice], heading },
          displayText: () => ({ card, sentences, notes, source, remarks: answered.remarks }),
          cited: period < 0 ? null : { slice, at: { series: 0, period }, lang, heading },
        });
      };
      return {
        ...{ lang, heading, foot: footText(slice, lang, slice.figure) },
        // Without table and provenance there is nothing to open: number and source stand alone.
        sections:
          boxes === null && !shows('why')
            ? {}
            : {
                about: html`${aboutSection(widget, lang, {
                  ...{ why: shows('why') ? why : null, source, heading },
                  page: slice.publisher?.page ?? null,
                })}
                ${boxes === null ? nothing : html`${boxes.table}${boxes.downloads}`} ${share.box}`,
              },
      };
    };
    return {
      afterRender: () => {
        data.afterRender();
        if (sections.openSection() !== null) updateShare();
      },
      // Splits the first rendering into tasks: first the text, then the table, which is then ready in its box.
      *prepare(slice, lang, answered) {
        cardOf(slice, lang);
        if (shows('table')) yield table(slice, lang, answered);
      },
      completeView: () =>
        Promise.all([(shows('table') || shows('why')) && panelSlot.fill(), pictures.complete()]),
      render: (slice, lang, answered) => {
        const card = cardOf(slice, lang);
        const { text, heading, whole: inOneSentence } = card;
        const size = widget.getAttribute('size');
        const head = widget.headingNode(heading, widget.ownHeading ? lang : text.heading.lang);
        const number = amount(card, slice, size !== 'compact');
        const sentences = card.sentences.map((sentence, i) =>
          sentence.length === 0
            ? nothing
            : i === 1 && !inOneSentence
              ? change(text)
              : html`<p part=${PARTS[i]} class=${i === 1 ? 'lead' : 'said'}>
                  ${richText(sentence)}
                </p>`,
        );
        const panel = panelContent(slice, lang, answered);
        return html`<div class="line">
            ${
              size === 'compact'
                ? html`<div class="head">${head}${number}</div>
                    ${period(text, card.card.unit)}${sentences}`
                : html`<div class="split">
                    <div>${head}${number}${period(text)}${sentences}</div>
                    <div>${drawn(slice, lang, size === 'large')}</div>
                  </div>`
            }
            ${sections.foot(panel)}
          </div>
          ${sections.panel(panel)}`;
      },
    };
  },
};

/** The big number with its unit; or the name of its class, or the reason why there is no number. */
const amount = (
  { band, card: { value, unit } }: Card,
  slice: Slice,
  withUnit: boolean,
): TemplateResult => {
  const { observations, latest } = slice.series[0] ?? { observations: [], latest: null };
  const last = observations.at(-1);
  // A forecast is no figure yet.
  const reason = latest !== null ? undefined : last?.value === null ? last.status : 'unpublished';
  const isNumber = band === null && reason === undefined;
  const inWords = band === null ? !isNumber : value.length > 12;
  return html`<p class="amount ${reason === undefined ? '' : 'none'}">
    ${reason === undefined ? nothing : missingSign(reason)}
    <span
      part="value"
      class="${band === null ? 'figure ' : ''}${sizeOf(value, inWords)}"
      translate=${isNumber ? 'no' : nothing}
      lang=${band?.name.lang ?? nothing}
      .textContent=${value}
    ></span>
    ${withUnit && unit.length > 0 ? html`<span part="unit">${richText(unit)}</span>` : nothing}
  </p>`;
};

const sizeOf = ({ length }: string, words: boolean): string =>
  words ? 'words' : `upto-${[4, 6, 9, 14].find((max) => length <= max) ?? 'more'}`;

const period = (text: IndicatorText, unit: RichText = []): TemplateResult =>
  html`<p class="tiny period" part="period">
    ${unit.length > 0 ? html`<span part="unit">${richText(unit)}</span>` : nothing}
    <span>${richText(text.period)}</span>
    ${text.status === null ? nothing : html`<span class="status">${richText(text.status)}</span>`}
  </p>`;

/** Visible with symbols, announced in words. */
const change = ({
  change: visibleChange,
  changeSpoken,
  changeSign,
  towards,
}: IndicatorText): TemplateResult =>
  html`<p part="summary" class="said change">
    ${
      changeSign === 'up' || changeSign === 'down'
        ? html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path
              class="arrow ${towards === null ? '' : towards.nearer ? 'towards' : 'away'}"
              d=${ARROWS[changeSign]}
            ></path>
          </svg>`
        : nothing
    }<span aria-hidden="true">${richText(capitalised(visibleChange))}</span
    ><span class="gone">${richText(capitalised(changeSpoken))}</span>
  </p>`;

const ARROWS = { up: 'M2 10L10 2M4 2h6v6', down: 'M2 2L10 10M10 4v6H4' } as const;
