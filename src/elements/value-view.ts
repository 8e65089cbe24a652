import { html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../model/provenance.js';
import { refuse } from '../model/refuse.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { pastedText } from '../text/pasted-text.js';
import { plain, type Phrase } from '../text/phrase.js';
import type { Remark } from '../text/remarks-text.js';
import { sourceText } from '../text/source-text.js';
import { closeText, valueFormats, valueText, type ValueFormat } from '../text/value-text.js';
import { whyText } from '../text/why-text.js';
import { phrase } from './phrase.js';
import { placeBeside } from './place-beside.js';
import { inPlainPlace } from './plain-place.js';
import { sourceLine } from './source-line.js';
import { valueStyles } from './value-styles.js';
import type { View, Widget } from './view.js';
import { whyRows } from './why.js';

/** An engine that cannot open a box over the page gets plain text. */
const opens = 'popover' in HTMLElement.prototype;

/**
 * A figure as a piece of a sentence. Its text is text, so that it wraps, takes the room of the author's words and never leaves a comma behind at the
 * start of a line, as a button with text in it does; the button lies over it. No white space in these templates: it would stand in the sentence.
 */
export const view: View = {
  styles: [valueStyles],
  make: (widget) => ({
    render: (slice, lang, { remarks }) => {
      const { said, remark } = valueText(slice, lang, formatOf(widget), widget.getAttribute('pasted'));
      const behind = remark.length === 0 ? nothing : html`<span part="remark">${phrase(remark)}</span>`;
      const hidden = widget
        .getAttribute('hide')
        ?.split(/[\s,]+/)
        .includes('why');
      if (!opens || hidden || inPlainPlace(widget)) return html`${phrase(said)}${behind}`;
      const [before, key, after] = around(said);
      const box = details(slice, lang, widget, remarks);
      const name = `${plain(key)}. ${whyText(slice, lang, latestOf(slice)).name}`;
      return html`${phrase(before)}${pressed(key, name)}${phrase(after)}${behind}${box}`;
    },
  }),
};

const formatOf = (widget: Widget): ValueFormat => {
  const given = widget.getAttribute('format')?.trim() || 'number';
  return valueFormats.find((format) => format === given) ?? refuse('bad-attribute', 'format', valueFormats, given);
};

const latestOf = ({ series, periods }: Slice): { readonly series: number; readonly period: number } => ({
  series: 0,
  period: series[0]?.latest ?? periods.length - 1,
});

/** What comes before the piece that can be pressed, that piece, and what follows: the first figure, or where there is none the last word. */
const around = (said: Phrase): readonly [before: Phrase, key: Phrase, after: Phrase] => {
  const at = said.findIndex(({ figure }) => figure);
  if (at >= 0) return [said.slice(0, at), said.slice(at, at + 1), said.slice(at + 1)];
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(plain(said)) ?? [];
  const piece = (text: string): Phrase => (text === '' ? [] : [{ text, figure: false }]);
  return [piece(before), piece(last), []];
};

/** Seen as text and heard as a button: not twice. */
const pressed = (key: Phrase, name: string): TemplateResult =>
  html`<span class="key"
    ><span part="value" aria-hidden="true">${phrase(key)}</span
    ><button part="button" type="button" translate="no" popovertarget="details" aria-label=${name}></button
  ></span>`;

const details = (slice: Slice, lang: Lang, widget: Widget, remarks: readonly Remark[]): TemplateResult => {
  const at = latestOf(slice);
  const text = whyText(slice, lang, at);
  const cell = slice.series[0]?.observations[at.period];
  // Only these formats tell of another figure too.
  const from = ['change', 'sentence'].includes(formatOf(widget)) ? slice.figure : provenanceOf(slice.indicator, cell ? [cell] : []);
  const notes = [pastedText(widget.getAttribute('pasted'), slice, lang) ?? [], ...remarks.map((remark) => remark.text)];
  return html`<div id="details" part="details" role="group" aria-labelledby="about" popover @beforetoggle=${toggles}>
    <p part="heading" id="about" .textContent=${text.name.slice(text.title.length).trim()}></p>
    ${sourceLine({ ...sourceText(slice, lang, from), processing: null })}
    ${notes.map((note) => (note.length === 0 ? nothing : html`<p part="notes">${phrase(note)}</p>`))} ${whyRows(text)}
    <button part="button" type="button" popovertarget="details" popovertargetaction="hide" .textContent=${closeText(lang)}></button>
  </div>`;
};

/** It has a size only once it stands. Who was in it when it closes goes on from the figure: Chromium would drop the focus. */
const toggles = ({ newState, currentTarget }: ToggleEvent): void => {
  const box = currentTarget as HTMLElement;
  const opener = box.parentElement?.querySelector('.key');
  if (newState === 'open' && opener) requestAnimationFrame(() => placeBeside(box, opener));
  if (newState === 'closed' && box.matches(':focus-within')) opener?.querySelector('button')?.focus();
};
