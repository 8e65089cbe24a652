import { html, render } from 'lit';
import type { PictureKey } from '../../../charts/with-key.js';
import type { Slice } from '../../../model/slice.js';
import { fileName } from '../../../text/file-name.js';
import type { Lang } from '../../../text/lang.js';
import { pictureText } from '../../../text/picture-text.js';
import { wordsOf } from '../../../text/words.js';
import { send } from '../events.js';
import { lazy } from '../load/lazy.js';
import { saveFile } from '../table/save-file.js';
import type { Drawing } from './chart-handle.js';
import type { PictureBox } from './picture-box.js';
import type { PictureForm } from './picture-file.js';

/** The code that makes the file is loaded on the first press: most readers never press. */
const loadFile = lazy('picture-file', () => import('./drawing-file.js'));

export interface PictureExportOptions {
  readonly slice: Slice;
  readonly lang: Lang;
  /** Heading of the widget. */
  readonly heading: string;
  /** Lines that must accompany the picture: its range, notes, source. */
  readonly caption: readonly string[];
  /** The key of its colours, where it is outside the picture on the page. */
  readonly key?: PictureKey | undefined;
}

/**
 * Renders two buttons into `container` that save the drawing as a file: the same for every kind of picture. A page may
 * cancel a download: see `tp-download`.
 */
export function pictureExportButtons(
  widget: HTMLElement,
  drawing: Drawing,
  options: PictureExportOptions,
  container: PictureBox,
): void {
  const { slice, lang, heading, caption, key } = options;
  const text = pictureText(lang, heading);
  const make = async (form: PictureForm): Promise<Blob> => {
    const { drawingFile } = await loadFile();
    return drawingFile(drawing, key, form, { title: heading, caption });
  };
  const save = async (form: PictureForm): Promise<void> => {
    if (!send(widget, 'tp-download', { form, fileName: fileName(slice, form) })) return;
    const file = await make(form);
    saveFile(file, fileName(slice, file.type === 'image/png' ? 'png' : 'svg'));
  };
  const failed = (): void => {
    const message = container.querySelector('.told');
    if (message !== null) message.textContent = wordsOf(lang).message.files;
  };
  container.picture = make;
  render(
    html`<p>
      ${(['svg', 'png'] as const).map(
        (form) =>
          html`<button
            part="button"
            type="button"
            aria-label=${text[form].name}
            @click=${() => void save(form).catch(failed)}
            .textContent=${text[form].label}
          ></button>`,
      )}<span class="told"></span>
    </p>`,
    container,
  );
}
