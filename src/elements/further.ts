import { html, nothing, type TemplateResult } from 'lit';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { takeWords } from '../text/take-words.js';
import { wordsOf } from '../text/words.js';
import { loadPart } from './load-parts.js';
import { offerCard } from './offer-card.js';
import type { Widget } from './view.js';

/** Below the files of a table: all of it in one file, sending it on, and where the monitor shows it. What does that comes when somebody asks for it. */
export const further = (slices: readonly Slice[], widget: Widget, lang: Lang, heading: string): TemplateResult => {
  const W = takeWords(lang);
  const page = slices[0]?.publisher?.page;
  const failed = (pressed: Element): void => {
    const told = pressed.closest('.files')?.querySelector('.told');
    if (told) told.textContent = wordsOf(lang).message.files;
  };
  const button = (way: 'zip' | 'share'): TemplateResult =>
    html`<button
      part="button"
      type="button"
      aria-label="${W[way]}: ${heading}"
      @click=${({ currentTarget }: Event) => {
        const told = (currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('.told');
        if (told) void take(way, { slices, widget, lang, heading, told });
      }}
      .textContent=${W[way]}
    ></button>`;
  return html`${offerCard(slices, widget, lang, heading, failed)}${button('zip')}${button('share')}${
      page ? html`<a href=${page} rel="noopener" aria-label="${W.monitor}: ${heading}" .textContent=${W.monitor}></a>` : nothing
    }<span class="told"></span>`;
};

/** What is taken along, and where is said what became of it. */
export interface Taken {
  readonly slices: readonly Slice[];
  readonly widget: Widget;
  readonly lang: Lang;
  readonly heading: string;
  readonly told: HTMLElement;
}

const take = async (way: 'zip' | 'share', taken: Taken): Promise<void> => {
  try {
    const part = await loadPart('take');
    await part[way](taken);
  } catch {
    taken.told.textContent = wordsOf(taken.lang).message.files;
  }
};
