import { html, nothing, type TemplateResult } from 'lit';
import { fileName } from '../../../text/file-name.js';
import { pictureText } from '../../../text/picture-text.js';
import { displayLines } from '../display-text.js';
import { send } from '../events.js';
import { lazy } from '../load/lazy.js';
import type { PictureForm } from '../chart/picture-file.js';
import type { ExportRequest } from './export-request.js';
import { saveFile } from './save-file.js';
import type { Widget } from '../view.js';

const loadCardPicture = lazy('picture-file', () => import('../card-picture.js'));

/**
 * Buttons that save a card as a picture; nothing where the card has no drawing. The code that makes the file is loaded
 * on the first press.
 */
export const cardExportButtons = (
  { slices: [slice], widget, lang, heading, displayText: said }: ExportRequest,
  failed: (pressed: Element) => void,
): TemplateResult | typeof nothing => {
  if (slice === undefined || said().card === undefined || chartsOf(widget).length === 0)
    return nothing;
  const text = pictureText(lang, heading);
  const make = async (form: PictureForm): Promise<Blob> => {
    const { cardPicture } = await loadCardPicture();
    const { value, about, sentences, notes, source } = displayLines(said());
    return cardPicture(chartsOf(widget), form, {
      title: heading,
      value,
      lines: [...about, ...sentences],
      caption: [...notes, ...source],
    });
  };
  /** Sends `tp-download` first: the page may cancel the download. */
  const save = async (form: PictureForm): Promise<void> => {
    if (!send(widget, 'tp-download', { form, fileName: fileName(slice, form) })) return;
    const file = await make(form);
    saveFile(file, fileName(slice, file.type === 'image/png' ? 'png' : 'svg'));
  };
  const button = (form: PictureForm): TemplateResult =>
    html`<button
      part="button"
      type="button"
      aria-label=${text[form].name}
      @click=${({ currentTarget }: Event) => void save(form).catch(() => failed(currentTarget as Element))}
      .textContent=${text[form].label}
    ></button>`;
  // The module that puts everything in one ZIP file reads the picture from this element.
  return html`<span class="pictures" .picture=${make}>${button('svg')}</span>${button('png')}`;
};

/** The charts of the widget that are visible. */
const chartsOf = ({ shadowRoot }: Widget): readonly HTMLElement[] =>
  [...(shadowRoot?.querySelectorAll<HTMLElement>('[part="chart"]') ?? [])].filter(
    (element) => element.clientHeight > 0,
  );
