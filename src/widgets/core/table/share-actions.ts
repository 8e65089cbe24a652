import { html, nothing, type TemplateResult } from 'lit';
import { wordsOf } from '../../../text/words.js';
import { lazy } from '../load/lazy.js';
import { cardExportButtons } from './card-export-buttons.js';
import type { ExportRequest } from './export-request.js';
import type { Lang } from '../../../text/lang.js';

/**
 * The actions below the files of a table: everything in one ZIP file, share, and a link to the monitor. Their code is
 * loaded on the first press.
 */
export const shareActions = (request: ExportRequest): TemplateResult => {
  const { slices, lang, heading } = request;
  const W = shareWords(lang);
  const page = slices[0]?.publisher?.page;
  const failed = (button: Element): void => {
    const message = button.closest('.files')?.querySelector('.told');
    if (message) message.textContent = wordsOf(lang).message.files;
  };
  const button = (action: 'zip' | 'share'): TemplateResult =>
    html`<button
      part="button"
      type="button"
      aria-label="${W[action]}: ${heading}"
      @click=${({ currentTarget }: Event) => {
        const message = (currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>(
          '.told',
        );
        if (message) void runAction(action, { ...request, messageElement: message });
      }}
      .textContent=${W[action]}
    ></button>`;
  return html`${cardExportButtons(request, failed)}${button('zip')}${button('share')}${
      page
        ? html`<a
            href=${page}
            rel="noopener"
            aria-label="${W.monitor}: ${heading}"
            .textContent=${W.monitor}
          ></a>`
        : nothing
    }<span class="told"></span>`;
};

/** What is exported, and the element for an error message. */
export interface ShareRequest extends ExportRequest {
  readonly messageElement: HTMLElement;
}

const loadShare = lazy('share', () => import('../../../tools/share/take.js'));

const runAction = async (action: 'zip' | 'share', request: ShareRequest): Promise<void> => {
  try {
    const share = await loadShare();
    await share[action](request);
  } catch {
    request.messageElement.textContent = wordsOf(request.lang).message.files;
  }
};

/** Labels of the actions beside the files of a table. */
interface ShareWords {
  readonly zip: string;
  readonly share: string;
  readonly monitor: string;
}

const languages: Readonly<Record<Lang, ShareWords>> = {
  nl: { zip: 'Alles in één zip', share: 'Delen', monitor: 'Bekijk op de monitor' },
  en: { zip: 'All in one ZIP', share: 'Share', monitor: 'View on the monitor' },
};

const shareWords = (lang: Lang): ShareWords => languages[lang];
