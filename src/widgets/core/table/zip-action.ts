import { html, type TemplateResult } from 'lit';
import { wordsOf } from '../../../text/words.js';
import { lazy } from '../load/lazy.js';
import { cardExportButtons } from './card-export-buttons.js';
import type { ExportRequest } from './export-request.js';
import type { Lang } from '../../../text/lang.js';

/** What saves a card as a picture, and everything in one ZIP file. Its code is loaded on the first press. */
export const zipAction = (request: ExportRequest): TemplateResult => {
  const { lang, heading } = request;
  const label = LABELS[lang];
  const failed = (button: Element): void => {
    const message = button.closest('.files')?.querySelector('.zip.told');
    if (message) message.textContent = wordsOf(lang).message.files;
  };
  return html`${cardExportButtons(request, failed)}<button
      part="button"
      type="button"
      aria-label="${label}: ${heading}"
      @click=${({ currentTarget }: Event) => {
        const messageElement = (currentTarget as HTMLElement).nextElementSibling as HTMLElement;
        void zip({ ...request, messageElement });
      }}
      .textContent=${label}
    ></button
    ><span class="zip told"></span>`;
};

/** What is exported, and the element for an error message. */
export interface ZipRequest extends ExportRequest {
  readonly messageElement: HTMLElement;
}

const loadZip = lazy('share', () => import('../../../tools/share/take.js'));

const zip = async (request: ZipRequest): Promise<void> => {
  try {
    await (await loadZip()).zip(request);
  } catch {
    request.messageElement.textContent = wordsOf(request.lang).message.files;
  }
};

const LABELS: Readonly<Record<Lang, string>> = {
  nl: 'Alles in één zip',
  en: 'All in one ZIP',
};
