import { html, nothing, type TemplateResult } from 'lit';
import { goal } from '../charts/goal.js';
import { spark } from '../charts/spark.js';
import type { Slice } from '../model/slice.js';
import { indicatorText, type IndicatorText } from '../text/indicator-text.js';
import type { Lang } from '../text/lang.js';
import { pastedText } from '../text/pasted-text.js';
import { capitalised, type Phrase } from '../text/phrase.js';
import { sourceText } from '../text/source-text.js';
import { whyText } from '../text/why-text.js';
import { classStrip, classStyles } from './class-strip.js';
import { dataTable } from './data-table.js';
import { tabled } from './tabled.js';
import { goalBar, goalStyles } from './goal-bar.js';
import { indicatorStyles } from './indicator-styles.js';
import { missingSign } from './missing-sign.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import { wordsOf } from '../text/words.js';
import { sparkLine } from './spark-line.js';
import { tableStyles } from './table-styles.js';
import type { View } from './view.js';
import { why } from './why.js';

type Part = 'change' | 'target' | 'class' | 'country' | 'chart' | 'table' | 'why';
type Shows = (part: Part) => boolean;

/** The widget of one figure: needs no chart engine. */
export const view: View = {
  styles: [tableStyles, indicatorStyles, goalStyles, classStyles],
  make: (widget) => {
    const data = dataTable(widget);
    const shows: Shows = (part) => !(widget.getAttribute('hide') ?? '').split(/[\s,]+/).includes(part);
    const table = (slice: Slice, lang: Lang, heading: string): HTMLElement =>
      data.render({ ...tabled(slice, lang, heading), open: shows('why') });
    return {
      // What is new to the browser takes it long: the words, and the table, which stands in its box then.
      *prepare(slice, lang) {
        const text = indicatorText(slice, lang);
        const heading = widget.ownHeading || text.heading.text;
        if (shows('table')) yield table(slice, lang, heading);
      },
      render: (slice, lang) => {
        const text = indicatorText(slice, lang);
        const size = widget.getAttribute('size');
        const heading = widget.ownHeading || text.heading.text;
        const head = widget.headingNode(heading, widget.ownHeading ? lang : text.heading.lang);
        const pasted = pastedText(widget.getAttribute('pasted'), slice, lang) ?? [];
        const source = sourceText(slice, lang, slice.figure);
        // The lead says all of it in sentences; where some is not wanted, the rest stands by itself.
        const whole = size === 'large' && (['change', 'target', 'country'] as const).every(shows);
        const number = amount(text, slice, shows('class'), size !== 'compact');
        return html`<div class="line">
          ${
            size === 'compact'
              ? html`<div class="head">${head}${number}</div>
                  ${period(text, shows('class') && text.band ? text.valuePhrase : words(text.unit))}${said('pasted', pasted)}
                  ${shows('change') ? change(text) : nothing}`
              : html`<div class="split">
                  <div>
                    ${head}${number}${period(text)}${said('pasted', pasted)}
                    ${whole ? said('summary', text.sentence, 'lead') : shows('change') ? change(text) : nothing}
                    ${text.band && shows('class') ? said('class', capitalised(text.band.rank)) : nothing}
                    ${!whole && shows('target') ? said('target', text.target) : nothing}
                    ${!whole && shows('country') ? said('country', text.country) : nothing}
                  </div>
                  <div>${pictures(text, slice, lang, shows, size === 'large')}</div>
                </div>`
          }
          <div class="foot">
            ${disclosure(slice, lang, heading, shows, () => table(slice, lang, heading))}
            ${sourceLine(shows('why') ? { ...source, processing: null } : source)}
          </div>
        </div>`;
      },
    };
  },
};

/** One stop for the keyboard: why this number, and with it the table of all the others. */
const disclosure = (slice: Slice, lang: Lang, heading: string, shows: Shows, table: () => HTMLElement): unknown => {
  const asTable = shows('table') ? table() : nothing;
  const period = slice.series[0]?.latest ?? slice.periods.length - 1;
  return shows('why') ? why(whyText(slice, lang, { series: 0, period }, heading), nothing, asTable) : asTable;
};

/** The big number with its unit; instead of it the name of its class, or the words that say why there is none. */
const amount = (text: IndicatorText, slice: Slice, withClass: boolean, withUnit: boolean): TemplateResult => {
  const { observations, latest } = slice.series[0] ?? { observations: [], latest: null };
  const last = observations.at(-1);
  // A forecast is not yet the figure.
  const reason = latest !== null ? undefined : last?.value === null ? last.status : 'unpublished';
  const band = withClass ? text.band : null;
  const unit = band === null ? words(text.unit) : text.valuePhrase;
  return html`<p class="amount ${reason === undefined ? '' : 'none'}">
    ${reason === undefined ? nothing : missingSign(reason)}
    ${
      band === null
        ? html`<span
            part="value"
            class="figure ${sizeOf(text.value, reason !== undefined)}"
            translate=${reason === undefined ? 'no' : nothing}
            .textContent=${text.value}
          ></span>`
        : html`<span
            part="value"
            class=${sizeOf(band.name.text, band.name.text.length > 12)}
            lang=${band.name.lang}
            .textContent=${band.name.text}
          ></span>`
    }
    ${withUnit && unit.length > 0 ? html`<span part="unit">${phrase(unit)}</span>` : nothing}
  </p>`;
};

const words = (text: string): Phrase => (text === '' ? [] : [{ text, figure: false }]);

const sizeOf = ({ length }: string, words: boolean): string =>
  words ? 'words' : `upto-${[4, 6, 9, 14].find((most) => length <= most) ?? 'more'}`;

const period = (text: IndicatorText, unit: Phrase = []): TemplateResult =>
  html`<p class="tiny period" part="period">
    ${unit.length > 0 ? html`<span part="unit">${phrase(unit)}</span>` : nothing}
    <span>${phrase(text.period)}</span>
    ${text.status === null ? nothing : html`<span class="status">${phrase(text.status)}</span>`}
  </p>`;

/** For the eye with signs, for the ear in words. */
const change = ({ change: seen, changeSpoken, changeSign, towards }: IndicatorText): TemplateResult | typeof nothing =>
  seen.length === 0
    ? nothing
    : html`<p part="summary" class="said change">
        ${
          changeSign === 'up' || changeSign === 'down'
            ? html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <path class="arrow ${towards === null ? '' : towards.nearer ? 'towards' : 'away'}" d=${ARROWS[changeSign]}></path>
              </svg>`
            : nothing
        }<span aria-hidden="true">${phrase(capitalised(seen))}</span><span class="gone">${phrase(capitalised(changeSpoken))}</span>
      </p>`;

const ARROWS = { up: 'M2 10L10 2M4 2h6v6', down: 'M2 2L10 10M10 4v6H4' } as const;

const said = (part: string, text: Phrase, look = 'said'): TemplateResult | typeof nothing =>
  text.length === 0 ? nothing : html`<p part=${part} class=${look}>${phrase(text)}</p>`;

const pictures = (text: IndicatorText, slice: Slice, lang: Lang, shows: Shows, large: boolean): readonly unknown[] => {
  if (!shows('chart')) return [];
  const way = shows('target') ? goal(slice, lang) : null;
  const course = large ? spark(slice, 300, 112) : spark(slice);
  return [
    text.band && shows('class') ? classStrip(text.band) : nothing,
    way === null ? nothing : goalBar(way),
    course === null || text.sparkEnds === null ? nothing : sparkLine(course, text.sparkEnds, wordsOf(lang).unknownBetween),
  ];
};
