import { html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../../model/provenance.js';
import { refuse } from '../../model/refuse.js';
import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import { pastedText } from '../../text/pasted-text.js';
import { type RichText, toPlainText } from '../../text/rich-text.js';
import type { Remark } from '../../text/remarks-text.js';
import { sourceText } from '../../text/source-text.js';
import { closeText, type ValueFormat, valueFormats, valueText } from './text/value-text.js';
import { provenanceText } from '../../text/provenance-text.js';
import { richText } from '../core/rich-text-template.js';
import { isInteractiveContext } from './is-interactive-context.js';
import { sourceLine } from '../core/source-line.js';
import { valueStyles } from './value-styles.js';
import type { View, Widget } from '../core/view.js';
import { provenanceRows } from '../core/panel/provenance-rows.js';

/** Browsers without popovers get plain text. */
const canOpen = 'popover' in HTMLElement.prototype;

/**
 * A figure inside a sentence. Its text is plain text, so that it wraps, is as wide as the author's words and never
 * leaves a comma at the start of a line, as a button with text in it would; the button covers it. No white space in
 * these templates: it would appear in the sentence.
 */
export const view: View = {
  styles: [valueStyles],
  make: (widget) => ({
    render: (slice, lang, { remarks }) => {
      const { text: sentence, remark } = valueText(
        slice,
        lang,
        formatOf(widget),
        widget.getAttribute('pasted'),
      );
      const remarkNode =
        remark.length === 0 ? nothing : html`<span part="remark">${richText(remark)}</span>`;
      const hidden = widget
        .getAttribute('hide')
        ?.split(/[\s,]+/)
        .includes('why');
      if (!canOpen || hidden || isInteractiveContext(widget))
        return html`${richText(sentence)}${remarkNode}`;
      const [before, key, after] = splitAtKey(sentence);
      const box = details(slice, lang, widget, remarks);
      const name = `${toPlainText(key)}. ${provenanceText(slice, lang, latestOf(slice)).name}`;
      return html`${richText(before)}${keyButton(key, name)}${richText(after)}${remarkNode}${box}`;
    },
  }),
};

const formatOf = (widget: Widget): ValueFormat => {
  const requested = widget.getAttribute('format')?.trim() || 'number';
  return (
    valueFormats.find((format) => format === requested) ??
    refuse('bad-attribute', 'format', valueFormats, requested)
  );
};

const latestOf = ({
  series,
  periods,
}: Slice): { readonly series: number; readonly period: number } => ({
  series: 0,
  period: series[0]?.latest ?? periods.length - 1,
});

/**
 * The text before the button, of the button, and after it: the button is the first figure, or the last word where there
 * is no figure.
 */
const splitAtKey = (
  sentence: RichText,
): readonly [before: RichText, key: RichText, after: RichText] => {
  const at = sentence.findIndex(({ figure }) => figure);
  if (at >= 0) return [sentence.slice(0, at), sentence.slice(at, at + 1), sentence.slice(at + 1)];
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(toPlainText(sentence)) ?? [];
  const run = (text: string): RichText => (text === '' ? [] : [{ text, figure: false }]);
  return [run(before), run(last), []];
};

/** Visible as text and announced as a button, not twice. */
const keyButton = (key: RichText, name: string): TemplateResult =>
  html`<span class="key"
    ><span part="value" aria-hidden="true">${richText(key)}</span
    ><button
      part="button"
      type="button"
      translate="no"
      popovertarget="details"
      aria-label=${name}
    ></button
  ></span>`;

const details = (
  slice: Slice,
  lang: Lang,
  widget: Widget,
  remarks: readonly Remark[],
): TemplateResult => {
  const at = latestOf(slice);
  const text = provenanceText(slice, lang, at);
  const cell = slice.series[0]?.observations[at.period];
  // Only these formats contain another figure too.
  const from = ['change', 'sentence'].includes(formatOf(widget))
    ? slice.figure
    : provenanceOf(slice.indicator, cell ? [cell] : []);
  const notes = [
    pastedText(widget.getAttribute('pasted'), slice, lang) ?? [],
    ...remarks.map((remark) => remark.text),
  ];
  return html`<div
    id="details"
    part="details"
    role="group"
    aria-labelledby="about"
    popover
    @beforetoggle=${onToggle}
  >
    <p part="heading" id="about" .textContent=${text.name.slice(text.title.length).trim()}></p>
    ${sourceLine({ ...sourceText(slice, lang, from), processing: null })}
    ${notes.map((note) => (note.length === 0 ? nothing : html`<p part="notes">${richText(note)}</p>`))}
    ${provenanceRows(text)}
    <button
      part="button"
      type="button"
      popovertarget="details"
      popovertargetaction="hide"
      .textContent=${closeText(lang)}
    ></button>
  </div>`;
};

/**
 * It has a size only after it is shown. Returns the focus to the figure when it closes with the focus inside: Chromium
 * would drop it.
 */
const onToggle = ({ newState, currentTarget }: ToggleEvent): void => {
  const box = currentTarget as HTMLElement;
  const opener = box.parentElement?.querySelector('.key');
  if (newState === 'open' && opener) requestAnimationFrame(() => positionPopover(box, opener));
  if (newState === 'closed' && box.matches(':focus-within'))
    opener?.querySelector('button')?.focus();
};

const GAP = 8;

/**
 * Positions a popover right below its opener, or above it where only there is space, and within the window. Its
 * position is relative to the page, so that it scrolls along. Styled by the object model: a strict policy refuses style
 * attributes.
 */
const positionPopover = (box: HTMLElement, opener: Element): void => {
  const { left, top, bottom } = opener.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = bottom + GAP + height <= innerHeight || top < height + GAP;
  const maxLeft = document.documentElement.clientWidth - width - GAP;
  box.style.left = `${scrollX + Math.max(GAP, Math.min(left, maxLeft))}px`;
  box.style.top = `${scrollY + (below ? bottom + GAP : top - height - GAP)}px`;
};
