import { css, html, nothing, render, type TemplateResult } from 'lit';
import { withoutSecret } from '../embed/frame-messages.js';
import { atOnce } from '../model/steps.js';
import { csvFiles } from '../text/csv-text.js';
import { fileName } from '../text/file-name.js';
import { takeText } from '../text/take-text.js';
import { toldText } from '../text/told-text.js';
import { formsFor } from './csv-link.js';
import { send } from './events.js';
import type { Taken } from './further.js';
import { picturesOf } from './picture-box.js';
import { readTold } from './read-told.js';
import { saveFile } from './save-file.js';
import { shownAddress } from './shown-address.js';
import { zipBytes } from './zip-bytes.js';

const { styleSheet } = css`
  .told {
    flex-basis: 100%;
    overflow-wrap: anywhere;
  }
  .told:has(input) {
    margin-bottom: 0.75rem;
  }
  .told a {
    display: inline-block;
  }
  .told label {
    display: block;
  }
  .told input {
    display: block;
    box-sizing: border-box;
    width: 100%;
    max-width: 45rem;
    min-height: max(var(--_target-size), 24px);
    margin-top: 0.25rem;
    padding: 0.4rem 0.6rem;
    font: inherit;
    color: var(--_text);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
`;

/** Says something below the buttons. */
const put = ({ widget, told }: Taken, content: TemplateResult): void => {
  const root = widget.shadowRoot;
  if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  render(content, told);
};

let folder: string | null = null;

/** Where the script files stand, told by the one that holds this. */
export const takeFrom = (address: string): void => {
  folder = address;
};

const addressOf = ({ widget, slices }: Taken): string => {
  const [slice] = slices;
  return slice === undefined ? withoutSecret(location.href) : shownAddress(widget, slice, slice.editions.at(-1)?.id ?? '', folder);
};

/** Picture, table and words in one file. The page is told first, and may keep it back. */
export async function zip(taken: Taken): Promise<void> {
  const { slices, widget, lang } = taken;
  const [slice] = slices;
  if (slice === undefined) return;
  const name = (ending: string): string => fileName(slice, ending);
  if (!send(widget, 'tp-download', { form: 'zip', fileName: name('zip') })) return;
  const bytes = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
  const [table] = atOnce(csvFiles(slices, lang, formsFor(lang).slice(0, 1)));
  const files = [
    ...(await Promise.all(
      (await picturesOf(widget.shadowRoot)).map(async (one) => ({
        name: name(one.type === 'image/png' ? 'png' : 'svg'),
        bytes: await bytes(one),
      })),
    )),
    ...(table === undefined ? [] : [{ name: table.fileName, bytes: encode(table.parts.join('')) }]),
  ];
  const said = {
    ...readTold(widget),
    address: addressOf(taken),
    today: new Date().toISOString().slice(0, 10),
    files: files.map((one) => one.name),
  };
  const whole = new Blob([zipBytes([...files, { name: name('txt'), bytes: encode(toldText(said, slice, lang)) }])], {
    type: 'application/zip',
  });
  saveFile(whole, name('zip'));
  tell(taken, whole, name('zip'));
  widget.say(takeText(lang).made);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Some browsers and frames let a file go without a word: the same file as a link, and in a frame a page where it can be saved. */
const tell = (taken: Taken, file: Blob, name: string): void => {
  const W = takeText(taken.lang);
  put(
    taken,
    html`<a href=${URL.createObjectURL(file)} download=${name} .textContent=${W.save(name, file.size)}></a>${
        self === top
          ? nothing
          : html`<span
              ><span .textContent=${`${W.elsewhere} `}></span
              ><a href=${addressOf(taken)} target="_blank" rel="noopener" .textContent=${W.page}></a>.</span
            >`
      }`,
  );
};

/** By the device's own list of ways where it has one; else the link is copied; else it stands there, selected. */
export async function share(taken: Taken): Promise<void> {
  const { widget, lang, heading, told } = taken;
  const W = takeText(lang);
  const url = addressOf(taken);
  const offered = { title: heading, text: readTold(widget).sentences[0] ?? heading, url };
  if (typeof navigator.share === 'function') {
    try {
      return await navigator.share(offered);
    } catch (error) {
      // The reader thought better of it; anything else is a page that may not share.
      if ((error as Error).name === 'AbortError') return;
    }
  }
  const copied = await copy(url);
  put(
    taken,
    html`${copied ? html`<span .textContent=${W.copied}></span>` : nothing}<label
        ><span .textContent=${`${W.address}: `}></span><input readonly translate="no" aria-label="${W.address}: ${heading}" .value=${url}
      /></label>`,
  );
  if (!copied) told.querySelector('input')?.select();
  widget.say(copied ? W.copied : W.selected);
}

/** Whether it was; a page without https has no clipboard at all. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
