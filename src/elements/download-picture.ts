import { html, type TemplateResult } from 'lit';
import type { StandaloneExtra } from '../charts/standalone-svg.js';
import type { PictureKey } from '../charts/with-key.js';
import type { Slice } from '../model/slice.js';
import { fileName } from '../text/file-name.js';
import type { Lang } from '../text/lang.js';
import { pictureText } from '../text/picture-text.js';
import { send } from './events.js';
import type { PictureForm } from './picture-file.js';
import { saveFile } from './save-file.js';

export type Make = (form: PictureForm, extra: Omit<StandaloneExtra, 'look'>) => Promise<Blob>;

export interface Told {
  readonly slice: Slice;
  readonly lang: Lang;
  /** What stands above the widget. */
  readonly heading: string;
  /** Lines that have to stay with the picture: what it spans, notes, source. */
  readonly caption: readonly string[];
  /** What its colours mean, where that stands beside it on the page. */
  readonly key?: PictureKey | undefined;
}

/** Two buttons that give the picture as a file. A page may keep a file back: `tp-download`. */
export const downloadPicture = (element: HTMLElement, told: Told, make: Make): TemplateResult => {
  const text = pictureText(told.lang, told.heading);
  return html`<p>
    ${(['svg', 'png'] as const).map(
      (form) =>
        html`<button
          part="button"
          type="button"
          aria-label=${text[form].name}
          @click=${() => void save(element, form, told, make)}
          .textContent=${text[form].label}
        ></button>`,
    )}
  </p>`;
};

async function save(element: HTMLElement, form: PictureForm, { slice, heading, caption }: Told, make: Make): Promise<void> {
  if (!send(element, 'tp-download', { form, fileName: fileName(slice, form) })) return;
  const file = await make(form, { title: heading, caption });
  saveFile(file, fileName(slice, file.type === 'image/png' ? 'png' : 'svg'));
}
