import { html, nothing, type TemplateResult } from 'lit';
import type { Slice } from '../model/slice.js';
import { fileName } from '../text/file-name.js';
import type { Lang } from '../text/lang.js';
import { pictureText } from '../text/picture-text.js';
import { send } from './events.js';
import { loadPart } from './load-parts.js';
import type { PictureForm } from './picture-file.js';
import { readTold } from './read-told.js';
import { saveFile } from './save-file.js';
import type { Widget } from './view.js';

/** Widgets that draw by themselves: the others offer what the engine has drawn. */
const CARDS = /-(?:indicator|target)$/;

/** Buttons that give a card as a picture, where something is drawn in it. What makes the file comes when somebody asks for it. */
export const offerCard = (
  [slice]: readonly Slice[],
  widget: Widget,
  lang: Lang,
  heading: string,
  failed: (pressed: Element) => void,
): TemplateResult | typeof nothing => {
  if (slice === undefined || !CARDS.test(widget.localName) || chartsOf(widget).length === 0) return nothing;
  const text = pictureText(lang, heading);
  const make = async (form: PictureForm): Promise<Blob> => {
    const { cardPicture } = await loadPart('engine');
    return cardPicture(chartsOf(widget), form, toldOf(widget, heading));
  };
  /** The page is told first, and may keep the file back. */
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
  // Who puts everything in one file asks the box for the picture.
  return html`<span class="pictures" .picture=${make}>${button('svg')}</span>${button('png')}`;
};

/** What is drawn and seen. */
const chartsOf = ({ shadowRoot }: Widget): readonly HTMLElement[] =>
  [...(shadowRoot?.querySelectorAll<HTMLElement>('[part="chart"]') ?? [])].filter((one) => one.clientHeight > 0);

/** The number apart from what is said of it. */
const toldOf = (widget: Widget, title: string): { readonly title: string; readonly value: string } & Lines => {
  const { sentences, notes, source } = readTold(widget);
  const value = (widget.shadowRoot?.querySelector('[part="value"]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const [first = '', ...others] = sentences;
  return {
    title,
    value,
    lines: [first.slice(value.length).replace(/^[\s,]+/, ''), ...others].filter(Boolean),
    caption: [...notes, ...source],
  };
};

interface Lines {
  readonly lines: readonly string[];
  readonly caption: readonly string[];
}
