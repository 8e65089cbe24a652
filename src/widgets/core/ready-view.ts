import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../text/lang.js';
import type { Remark } from '../../text/remarks-text.js';
import type { Answer } from './load/load-figures.js';
import { richText } from './rich-text-template.js';
import type { Display } from './view.js';

/**
 * What a kind of widget shows of an answer, and below it what a reader must know beside any. In a sentence there is no
 * room for that.
 */
export const readyView = (
  display: Display | null,
  answer: Answer,
  remarks: readonly Remark[],
  lang: Lang,
  inSentence: boolean,
): TemplateResult => {
  const shown = html`${display?.render(answer.slice, lang, { ...answer, remarks })}`;
  if (inSentence) return shown;
  return html`${shown}
  ${remarks.map(({ stale, text }) => html`<p class=${stale ? 'stale' : 'tiny'} part="notes">${richText(text)}</p>`)}`;
};
