import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../model/dataset.js';
import type { Link } from '../../model/stories.js';
import { markNumbers } from './text/mark-numbers.js';
import { pick, type Lang } from '../../text/lang.js';
import type { RichText } from '../../text/rich-text.js';
import { storyWords } from './text/story-words.js';
import { richText } from '../core/rich-text-template.js';

/**
 * A text of the file, with its numbers as runs of their own, and its language where that differs from its surroundings.
 */
export const textPieces = (text: Localized | null, lang: Lang, fileLang: string): RichText => {
  const picked = pick(text, lang, fileLang);
  if (picked.text === '') return [];
  return picked.lang === lang
    ? markNumbers(picked.text, lang)
    : [{ text: picked.text, figure: false, lang: picked.lang }];
};

export const plainText = (text: Localized | null, lang: Lang, fileLang: string): string =>
  pick(text, lang, fileLang).text;

/** The mark after fictitious examples. */
export const exampleMark = (example: boolean, lang: Lang): TemplateResult | typeof nothing =>
  example
    ? html` <strong class="mark" part="example" .textContent=${storyWords(lang).example}></strong>`
    : nothing;

/** A link to a validated URL, opened as any link of the page is. */
export const safeLink = (url: string | null, text: RichText): TemplateResult =>
  url === null
    ? html`<span>${richText(text)}</span>`
    : html`<a href=${url} rel="noopener noreferrer">${richText(text)}</a>`;

export const sourceOf = (
  source: Link | null,
  lang: Lang,
  fileLang: string,
): TemplateResult | typeof nothing =>
  source === null
    ? nothing
    : html`<p part="source">
        <span
          >${richText(storyWords(lang).source(''))}${safeLink(source.url, textPieces(source.text, lang, fileLang))}</span
        >
      </p>`;

interface Choice {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** A native select with its label. */
export const choice = ({ label, options, value, choose }: Choice): TemplateResult => html`
  <label
    ><span .textContent=${label}></span>
    <select
      part="control"
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value} .textContent=${option.text}></option>`)}
    </select>
  </label>
`;
