import type { Widget } from './view.js';

/** What a reader gets of a widget in words, as it stands there now. */
export interface ReadTold {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly source: readonly string[];
}

/** Number, unit, period and status of a card come first, the rest are sentences. */
const SENTENCES = ['pasted', 'summary', 'course', 'class', 'target', 'country'];

/** Reads it off the page, so that what is taken along says what is shown. What assistive technology is not given is left out. */
export const readTold = (widget: Widget): ReadTold => {
  const parts = (name: string): readonly Element[] => [...(widget.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])];
  const texts = (name: string): readonly string[] => parts(name).flatMap((one) => wordsOf(one) || []);
  const number = [
    [...texts('value'), ...texts('unit')].join(' '),
    ...parts('period').flatMap(({ children }) => [...children].flatMap((one) => (one.matches('[part~="unit"]') ? [] : wordsOf(one) || []))),
  ].filter(Boolean);
  return {
    heading: texts('heading')[0] ?? '',
    sentences: [...(number.length === 0 ? [] : [number.join(', ')]), ...SENTENCES.flatMap(texts)],
    notes: parts('notes').flatMap(lines),
    source: parts('source').flatMap(lines),
  };
};

/** Each child apart: on the page room tells one from the next. */
const lines = ({ children }: Element): readonly string[] => [...children].flatMap((one) => wordsOf(one) || []);

const wordsOf = (node: Element): string => {
  const copy = node.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], svg, button, select, input, details')) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};
