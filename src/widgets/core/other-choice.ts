import type { Problem, ProblemCode } from '../../model/problem.js';
import { type Lang, pick } from '../../text/lang.js';
import { rich, type RichText } from '../../text/rich-text.js';
import type { Widget } from './view.js';
import { inheritedAttributes } from './page/inherited-attributes.js';

export interface OtherChoice {
  /** Name of the indicator, where its file has come. */
  readonly title: { readonly text: string; readonly lang: string } | null;
  /** That there is no figure for what was chosen; null where something else is the matter. */
  readonly noFigure: { readonly whole: RichText; readonly short: string } | null;
}

/** The replacement for the author's text once a reader has chosen something that the text does not answer. */
export const otherChoice = (
  { code, detail, about }: Problem,
  widget: Widget,
  lang: Lang,
): OtherChoice => {
  const codes = (detail.found ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    title: about && pick(about.title, lang, about.lang),
    noFigure: NOT_THERE.includes(code)
      ? otherChoiceText(
          offeredNames(codes, widget, () => widget.requestUpdate()),
          lang,
        )
      : null,
  };
};

const NOT_THERE: readonly ProblemCode[] = [
  'unknown-category',
  'unknown-period',
  'unknown-edition',
  'no-data',
];

/**
 * Names of codes as the controls of the page offer them, since a file that lacks a region lacks its name too. Null when
 * one of them is not offered; `later` runs when a control that is still empty gets its options.
 */
const offeredNames = (
  codes: readonly string[],
  widget: Element,
  later: () => void,
): string | null => {
  const places = [widget.ownerDocument, ...inheritedAttributes(widget).groups];
  const controls = places.flatMap((place) => [
    ...place.querySelectorAll(`${widget.localName.split('-')[0]}-select`),
  ]);
  const options = controls.flatMap((control) => {
    const found = [...(control.shadowRoot?.querySelectorAll('option') ?? [])];
    if (found.length === 0) control.addEventListener('tp-ready', later, { once: true });
    return found;
  });
  const names = codes.map(
    (code) => options.find(({ value, hidden }) => value === code && !hidden)?.textContent ?? '',
  );
  return names.length > 0 && names.every(Boolean) ? [...new Set(names)].join(', ') : null;
};

/**
 * The text for a choice without a figure. `names` is null when the choice has no name here.
 */
const otherChoiceText = (
  names: string | null,
  lang: Lang,
): { readonly whole: RichText; readonly short: string } => {
  const { whole, short, choice } = languages[lang];
  return { whole: rich`${whole(names ?? choice)}`, short: short(names ?? choice) };
};

interface OtherChoiceWords {
  readonly whole: (names: string) => string;
  /** In a sentence. */
  readonly short: (names: string) => string;
  readonly choice: string;
}

const languages: Readonly<Record<Lang, OtherChoiceWords>> = {
  nl: {
    whole: (names) => `Voor ${names} is hier geen cijfer.`,
    short: (names) => `(geen cijfer voor ${names})`,
    choice: 'deze keuze',
  },
  en: {
    whole: (names) => `There is no figure here for ${names}.`,
    short: (names) => `(no figure for ${names})`,
    choice: 'this choice',
  },
};
