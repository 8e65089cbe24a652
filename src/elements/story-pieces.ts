import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../model/dataset.js';
import type { Link } from '../model/stories.js';
import { figured } from '../text/figured.js';
import { pick, type Lang } from '../text/lang.js';
import type { Phrase } from '../text/phrase.js';
import { storyWords } from '../text/story-words.js';
import { phrase } from './phrase.js';

/** A text of the file, its numbers apart, marked where it is in another language than what stands round it. */
export const textPieces = (text: Localized | null, lang: Lang, fileLang: string): Phrase => {
  const found = pick(text, lang, fileLang);
  if (found.text === '') return [];
  return found.lang === lang ? figured(found.text, lang) : [{ text: found.text, figure: false, lang: found.lang }];
};

export const plainText = (text: Localized | null, lang: Lang, fileLang: string): string => pick(text, lang, fileLang).text;

/** Behind whatever is made up. */
export const exampleMark = (example: boolean, lang: Lang): TemplateResult | typeof nothing =>
  example ? html` <strong class="mark" part="example" .textContent=${storyWords(lang).example}></strong>` : nothing;

/** A checked address, opened as any link of the page is. */
export const safeLink = (url: string | null, text: Phrase): TemplateResult =>
  url === null ? html`<span>${phrase(text)}</span>` : html`<a href=${url} rel="noopener noreferrer">${phrase(text)}</a>`;

export const sourceOf = (source: Link | null, lang: Lang, fileLang: string): TemplateResult | typeof nothing =>
  source === null
    ? nothing
    : html`<p part="source">
        <span>${phrase(storyWords(lang).source(''))}${safeLink(source.url, textPieces(source.text, lang, fileLang))}</span>
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
    <select part="control" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map((one) => html`<option value=${one.value} .selected=${one.value === value} .textContent=${one.text}></option>`)}
    </select>
  </label>
`;
